/** Step 4, Điều tra, truy vết: who has not answered, by class or by homeroom teacher, and the people of one group (S1.23). */
import { mails, type CampaignRow } from '../../domain/collection/collection-tables';
import { spelledAs, classIndex, classLabel } from '../../domain/roster/class-names';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { responseHeads } from '../../domain/collection/responses-table';
import {
  unansweredGroupOf,
  planUnanswered,
  refusedKeys,
  unansweredPeople,
  type LastContact,
  type AnsweredKeys,
  type UnansweredBy,
  type UnansweredGroup,
  type UnansweredPerson,
} from '../../domain/collection/unanswered';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { formatDate } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import { graduations } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { joinFilled } from '../../domain/text';
import { readTable, readUsable } from '../../google/read-table';
import { showPlace } from '../home/show-place';
import { readCampaign, readTargets } from '../shared/read-campaign';

/** People of a group that one call brings. */
const PAGE = 50;

interface PersonLine {
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
  readonly phone: string;
  readonly email: string;
  /** 'Thư Mời: đã gửi 12/01/2026', 'Điện thoại: Không nghe 14/01/2026', or ''. */
  readonly lastContact: string;
}

export interface Unanswered {
  readonly groups: UnansweredGroup[];
  readonly people: PersonLine[];
  /** People of the group; those from `from` on stand in `people`. */
  readonly total: number;
}

interface Asked {
  readonly by: UnansweredBy;
  /** Key of one group. */
  readonly group?: string | undefined;
  readonly from?: number | undefined;
}

/** All groups; with `group`, that one alone and its people from the `from`th on. */
export const readUnanswered = ({ by, group, from = 0 }: Asked): Unanswered => {
  const campaign = readCampaign();
  if (campaign === null) throw userError('campaign.notOpen', {});
  const known = readUsable(classes);
  const place = unansweredGroupOf(by, known);
  const answered = readAnswered(campaign);
  const all = readTargets(campaign).map(spelledAs(classIndex(known)));
  const targets = group === undefined ? all : all.filter((row) => place(row).key === group);
  const groups = planUnanswered(targets, place, answered);
  if (group === undefined) return { groups, people: [], total: 0 };
  const sent = readUsable(mails).filter((mail) => mail.campaign === campaign.campaign);
  const tried = readUsable(contactAttempts).filter((attempt) => attempt.campaign === campaign.campaign);
  const people = unansweredPeople(targets, answered, sent, tried);
  return { groups, people: people.slice(from, from + PAGE).map(lineOf), total: people.length };
};

const readAnswered = ({ campaign }: CampaignRow): AnsweredKeys => {
  const responses = readUsable(responseHeads);
  const answered = countedAnswers(responses, campaign);
  return { answered, refused: refusedKeys(responses, campaign, answered) };
};

const contactText = ({ how, outcome, at }: LastContact): string =>
  joinFilled([`${how}:`, outcome, at === null ? '' : formatDate(at.slice(0, 10))], ' ');

const lineOf = ({ graduationKey, target, last }: UnansweredPerson): PersonLine => ({
  graduationKey,
  name: fullName(target),
  className: classLabel(target),
  phone: target.phone ?? '',
  email: target.email ?? '',
  lastContact: last === null ? '' : contactText(last),
});

/** Shows somebody's row in `Danh sách`, wherever it stands by now; a row that is gone shows the tab. */
export const showGraduate = (graduationKey: string): Record<string, never> => {
  const row = readTable(graduations).rows.find((reading) => reading.row.graduationKey === graduationKey);
  return showPlace({
    sheet: graduations.title,
    row: row?.number,
    column: graduations.columns.givenName.header,
  });
};
