/** How graduates respond: whether, when, by which channel, and what goes wrong; every share is stated here. */
import { shares, type Random } from './random';
import { PAID_STATUSES, STUDYING } from './true-answers';
import type { Answers, Behaviour, Channel, CollegeClass } from './truth';

/** Shares of those who respond. */
export const BEHAVIOUR_SHARES = {
  refuses: 0.02,
  answersTwice: 0.02,
  statusOnly: 0.04,
  noKeyQuestion: 0.02,
  codeRemoved: 0.012,
  codeMistyped: 0.008,
  wrong: 0.02,
} as const;

// biome-ignore format: a table
const WITH_MAIL = shares<Channel>([['email', 30], ['zalo', 45], ['phone', 15], ['facebook', 7], ['sms', 3]]);
// biome-ignore format: a table
const WITHOUT_MAIL = shares<Channel>([['zalo', 62], ['phone', 25], ['facebook', 8], ['sms', 5]]);

/** The question that makes the answer of this branch complete, or null where the status is enough (military service). */
export const keyQuestion = (answers: Answers): string | null => {
  const status = answers['status'];
  if (typeof status !== 'string') return null;
  if (PAID_STATUSES.includes(status)) return 'fieldMatch';
  if (status === STUDYING) return 'studyAndWork';
  return status === '7' ? null : 'soughtWork';
};

const PARTIAL = shares<Behaviour['completeness']>([
  ['statusOnly', BEHAVIOUR_SHARES.statusOnly],
  ['noKeyQuestion', BEHAVIOUR_SHARES.noKeyQuestion],
  ['full', 1 - BEHAVIOUR_SHARES.statusOnly - BEHAVIOUR_SHARES.noKeyQuestion],
]);
const CODE = shares<Behaviour['code']>([
  ['removed', BEHAVIOUR_SHARES.codeRemoved],
  ['mistyped', BEHAVIOUR_SHARES.codeMistyped],
  ['kept', 1 - BEHAVIOUR_SHARES.codeRemoved - BEHAVIOUR_SHARES.codeMistyped],
]);

/** Questions that can be answered otherwise without changing the way through the form, with their codes. */
const CONFUSABLE: Readonly<Record<string, readonly [string, ...string[]]>> = {
  firstJob: ['0', '1', '2', '3'],
  fieldMatch: ['1', '2', '3'],
  levelMatch: ['1', '2', '3', '4'],
  income: ['1', '2', '3', '4'],
  contract: ['1', '2', '3', '4'],
  availableSoon: ['0', '1'],
  recommend: ['0', '5', '10'],
};

/** Takes the status itself in one case of five, within its branch. */
const makeWrong = (random: Random, truth: Answers): Behaviour['wrong'] => {
  const status = String(truth['status']);
  const branch = [PAID_STATUSES, ['4', '8', '9']].find((statuses) => statuses.includes(status));
  const [first, ...rest] = Object.keys(CONFUSABLE).filter((question) => question in truth);
  if (first === undefined) return null;
  const question = branch && random.chance(0.2) ? 'status' : random.pick([first, ...rest]);
  const codes = question === 'status' ? branch : CONFUSABLE[question];
  const [other, ...others] = (codes ?? []).filter((code) => code !== truth[question]);
  return other === undefined ? null : { question, answer: random.pick([other, ...others]) };
};

/** The first answer of two may be partial, the second never is. */
export const makeBehaviour = (
  random: Random,
  truth: Answers,
  hasMail: boolean,
  { effort }: CollegeClass,
): Behaviour => {
  const reluctance = random.next() / effort;
  const partial = random.from(PARTIAL);
  return {
    responds: reluctance < 1,
    reluctance,
    channel: random.from(hasMail ? WITH_MAIL : WITHOUT_MAIL),
    delayDays: Math.min(60, Math.floor(-9 * Math.log(1 - random.next()))),
    completeness: keyQuestion(truth) === null ? 'full' : partial,
    code: random.from(CODE),
    refuses: random.chance(BEHAVIOUR_SHARES.refuses),
    answersTwice: random.chance(BEHAVIOUR_SHARES.answersTwice),
    wrong: random.chance(BEHAVIOUR_SHARES.wrong) ? makeWrong(random, truth) : null,
  };
};
