/** The demo's second round of mails: a reminder to those who have not answered, and how many of them really had not. */
import { mails } from '../../src/domain/collection/collection-tables';
import { rounds } from '../../src/domain/collection/rounds';
import type { Graduate } from '../college/truth';
import { tableRows } from '../world/table-cells';
import type { Office } from './office';
import { showLine } from './progress-bar';
import { judgedAnswers, respondents, studentCodes } from './truth-of-answers';

export interface Reminder {
  readonly sent: number;
  /** To people who had neither answered to the end nor refused; to people who had. */
  readonly right: number;
  readonly wrong: number;
  /** Who of them answered afterwards by themselves. */
  readonly answeredAfter: number;
}

/** Graduation keys of those to whom a mail of the round went. */
const reminded = ({ workspace: { world } }: Office): string[] =>
  tableRows(world.spreadsheet, mails).flatMap(({ row }) =>
    row.round === rounds.reminder1.stored && row.state === 'đã gửi' ? [row.graduationKey] : [],
  );

/** Whether somebody who has sent an answer needs no reminder. */
const isDone = ({ behaviour }: Graduate): boolean => behaviour.refuses || behaviour.completeness === 'full';

/** Sends the round; `known` are the graduates by student code. What came of it is asked for at the end of the survey. */
export const remind = (office: Office, known: ReadonlyMap<string, Graduate>): (() => Reminder) => {
  office.begin('sendReminders');
  const before = new Set(respondents(office.workspace).values());
  office.sendRound('reminder1');
  const codes = studentCodes(office.workspace);
  const asked = reminded(office).map((key) => codes.get(key) ?? '');
  const wrong = asked.filter((code) => {
    const graduate = known.get(code);
    return before.has(code) && graduate !== undefined && isDone(graduate);
  }).length;
  showLine(`${asked.length} thư nhắc`);
  return () => {
    const own = judgedAnswers(office.workspace).filter(({ interviewer }) => interviewer === null);
    const after = new Set(own.map(({ respondent }) => respondent));
    const answeredAfter = asked.filter((code) => after.has(code) && !before.has(code)).length;
    return { sent: asked.length, right: asked.length - wrong, wrong, answeredAfter };
  };
};
