/** Class-group links in the demo: some classes hand one out in their chat, and a share of the class answers by it, without a code. */
import { invitations } from '../../src/domain/collection/collection-tables';
import { classes } from '../../src/domain/roster/classes';
import { classKey } from '../../src/domain/roster/class-names';
import { graduations } from '../../src/domain/roster/graduations';
import { hashOf } from '../college/random';
import type { Graduate } from '../college/truth';
import { tableRows } from '../world/table-cells';
import type { Office } from './office';
import { showLine } from './progress-bar';
import { judgedAnswers, verdictOf } from './truth-of-answers';

/** At most so many classes, one of so many. */
const MOST_CLASSES = 8;
const ONE_OF = 3;
/** Of 100 who answer by a chat in those classes [P]. */
const SHARE = 50;
const BY_CHAT: ReadonlySet<Graduate['behaviour']['channel']> = new Set(['zalo', 'facebook']);

/** Links by class key. */
export type GroupLinks = ReadonlyMap<string, string>;

export interface GroupAnswers {
  readonly links: number;
  readonly answers: number;
  /** Given by the program or the office to who really answered, and to somebody else. */
  readonly right: number;
  readonly wrong: number;
  /** Given to nobody: they wait, or refuse. */
  readonly left: number;
}

/** Keys of the classes of those who were given a code. */
const askedClasses = ({ workspace: { world } }: Office): ReadonlySet<string> => {
  const asked = new Set(tableRows(world.spreadsheet, invitations).map(({ row }) => row.graduationKey));
  const rows = tableRows(world.spreadsheet, graduations).filter(({ row }) =>
    asked.has(row.graduationKey ?? ''),
  );
  return new Set(rows.map(({ row }) => classKey(row)));
};

export const takeGroupLinks = (office: Office): GroupLinks => {
  const asked = askedClasses(office);
  const rows = tableRows(office.workspace.world.spreadsheet, classes).map(({ row }) => classKey(row));
  const chosen = rows.filter((key) => asked.has(key)).filter((_, at) => at % ONE_OF === 0);
  const links = new Map(
    chosen
      .slice(0, MOST_CLASSES)
      .map((className) => [className, office.press('readGroupLink', { className }).link]),
  );
  showLine(`${links.size} lớp nhận đường dẫn chung của nhóm lớp`);
  return links;
};

/** The link by which this graduate answers where it is the group's; null for the own one. */
export const groupLinkOf =
  (links: GroupLinks) =>
  ({ className, cohort, studentCode, behaviour }: Graduate): string | null =>
    BY_CHAT.has(behaviour.channel) && hashOf(`group ${studentCode}`) % 100 < SHARE
      ? (links.get(classKey({ className, cohort })) ?? null)
      : null;

/** What became of the answers by these links; `known` are the graduates by student code. */
export const groupAnswersOf = (
  { workspace }: Office,
  links: GroupLinks,
  known: ReadonlyMap<string, Graduate>,
): GroupAnswers => {
  const linkOf = groupLinkOf(links);
  const answers = judgedAnswers(workspace).filter(({ respondent, interviewer }) => {
    const graduate = known.get(respondent);
    return interviewer === null && graduate !== undefined && linkOf(graduate) !== null;
  });
  return {
    links: links.size,
    answers: answers.length,
    ...verdictOf(answers),
    left: answers.filter(({ right }) => right === null).length,
  };
};
