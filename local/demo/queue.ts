/** The office in the demo settles `Chờ khớp`: it knows its graduates, so it takes the one who really answered where it finds him. */
import { unmatched } from '../../src/domain/collection/unmatched-table';
import type { Output } from '../../src/api/contract';
import { tableRows } from '../world/table-cells';
import type { Office } from './office';
import { respondents, studentCodes, judgedAnswers, verdictOf } from './truth-of-answers';
import { showLine } from './progress-bar';

/** Answers that the office settles at one sitting. */
const MOST = 60;

type Waiting = Output<'readUnmatched'>['answers'][number];

export interface Sitting {
  /** Settled by one of the candidates shown. */
  readonly byCandidate: number;
  /** Settled by somebody found by name. */
  readonly bySearch: number;
}

export interface Queue extends Sitting {
  /** Answers that ever came to the queue. */
  readonly came: number;
  /** Settled ones that went to who really answered, and to somebody else. */
  readonly right: number;
  readonly wrong: number;
  readonly left: number;
}

/** The one who really answered: among the candidates, else among those of that name; null where the screen shows neither. */
const decide = (
  office: Office,
  { responseId, name, candidates }: Waiting,
  isRespondent: (graduationKey: string, responseId: string) => boolean,
): { readonly graduationKey: string; readonly how: keyof Sitting } | null => {
  const isOwn = ({ graduationKey }: { readonly graduationKey: string }): boolean =>
    isRespondent(graduationKey, responseId);
  const shown = candidates.find(isOwn);
  if (shown) return { graduationKey: shown.graduationKey, how: 'byCandidate' };
  const found =
    name === ''
      ? undefined
      : office.press('findGraduates', { text: name, among: 'campaign' }).people.find(isOwn);
  return found ? { graduationKey: found.graduationKey, how: 'bySearch' } : null;
};

/** One sitting at the queue, the oldest answer first; who cannot be found stays. */
export const settleQueue = (office: Office): Sitting => {
  const [codes, people] = [studentCodes(office.workspace), respondents(office.workspace)];
  const isRespondent = (key: string, responseId: string): boolean =>
    codes.has(key) && codes.get(key) === people.get(responseId);
  const settled = { byCandidate: 0, bySearch: 0 };
  let left = 0;
  for (let seen = 0; seen < MOST; ) {
    const { answers } = office.press('readUnmatched', { from: left });
    if (answers.length === 0) break;
    for (const answer of answers.slice(0, MOST - seen)) {
      const decision = decide(office, answer, isRespondent);
      if (decision === null) left += 1;
      else {
        const { graduationKey, how } = decision;
        office.press('settleUnmatched', { responseId: answer.responseId, graduationKey });
        settled[how] += 1;
      }
      seen += 1;
    }
  }
  showLine(`Chờ khớp: ${settled.byCandidate + settled.bySearch} phản hồi khớp tay, ${left} để lại`);
  return settled;
};

/** What became of the queue over all sittings. */
export const queueOf = ({ workspace }: Office, sittings: readonly Sitting[]): Queue => {
  const rows = tableRows(workspace.world.spreadsheet, unmatched).map(({ row }) => row);
  const byOffice = judgedAnswers(workspace).filter(({ matchedBy }) => matchedBy === 'Phòng khớp');
  const sum = (how: keyof Sitting): number => sittings.reduce((total, sitting) => total + sitting[how], 0);
  return {
    came: rows.length,
    byCandidate: sum('byCandidate'),
    bySearch: sum('bySearch'),
    ...verdictOf(byOffice),
    left: rows.filter(({ state }) => state === 'Chờ').length,
  };
};
