/** Four weeks of answers in the demo, by every way but the telephone; halfway the office settles the queue and reminds. */
import { byStudentCode, type Truth } from '../college/truth-file';
import { simulate } from '../respond';
import { groupAnswersOf, groupLinkOf, takeGroupLinks } from './group-links';
import type { Office } from './office';
import { showHeading, showLine } from './progress-bar';
import { queueOf, settleQueue, type Sitting } from './queue';
import { remind } from './reminder';
import type { Summary } from './summary';
import { matchingOf } from './truth-of-answers';

/** Weeks in which answers come in. */
const WEEKS = 4;
/** Days that pass at a time; answers due meanwhile come at their end. */
const STEPS: readonly number[] = [1, 2, 2, 2];
/** The reminder goes at the end of this week. */
const REMINDED_AFTER = 2;

export interface Collected {
  /** Answers that reached the form. */
  readonly responses: number;
  /** What came of the rounds, the groups and the queue, as it stands when asked. */
  readonly found: () => Pick<Summary, 'reminder' | 'groupLinks' | 'queue' | 'matching'>;
}

type GroupLink = ReturnType<typeof groupLinkOf>;

/** Gives how many answers came. */
const passWeek = (office: Office, groupLink: GroupLink): number => {
  const { workspace } = office;
  const [formId = ''] = Object.keys(workspace.world.forms);
  let responses = 0;
  for (const days of STEPS) {
    office.passDays(days);
    const { answered, again } = simulate(workspace, formId, { dueOnly: true, groupLink });
    responses += answered + again;
  }
  while (office.press('pullResponses', {}).left > 0);
  return responses;
};

const passWeeks = (office: Office, groupLink: GroupLink, from: number, to: number): number => {
  office.begin('pullResponses');
  let responses = 0;
  for (let week = from; week <= to; week += 1) {
    const answers = passWeek(office, groupLink);
    responses += answers;
    showLine(`Tuần ${week}: ${answers} phản hồi`);
  }
  return responses;
};

const settle = (office: Office): Sitting => {
  office.begin('settleUnmatched');
  return settleQueue(office);
};

/** At the end the office settles what came to the queue since the reminder. */
export const collect = (office: Office, truth: Truth): Collected => {
  showHeading('Bước 4–5: trả lời và lấy phản hồi');
  const known = byStudentCode(truth);
  office.begin('readGroupLinks');
  const links = takeGroupLinks(office);
  const groupLink = groupLinkOf(links);
  const before = passWeeks(office, groupLink, 1, REMINDED_AFTER);
  const first = settle(office);
  const readReminder = remind(office, known);
  const after = passWeeks(office, groupLink, REMINDED_AFTER + 1, WEEKS);
  const sittings = [first, settle(office)];
  return {
    responses: before + after,
    found: () => ({
      reminder: readReminder(),
      groupLinks: groupAnswersOf(office, links, known),
      queue: queueOf(office, sittings),
      matching: matchingOf(office.workspace),
    }),
  };
};
