/** `respond --simulate RATE`: the graduates of the made-up college answer, as their hidden truth says they do. */
import { answersAsLabels } from '../college/answers-as-labels';
import { answersFor, respondents } from '../college/answers-for';
import { hashOf, makeRandom } from '../college/random';
import type { Answers, College, Graduate } from '../college/truth';
import { parseQuestions } from '../../src/domain/survey/parse-questions';
import { questions } from '../../src/domain/survey/questions-table';
import type { Channel as CodeChannel } from '../../src/domain/survey/response-code';
import { questionsOf, type Question } from '../../src/domain/survey/survey';
import type { FormState, ItemAnswer } from '../world/forms';
import { readPrefilledUrl } from '../world/prefilled-link';
import { tableRows } from '../world/table-cells';
import type { World } from '../world/world';
import { findForm } from './find-form';
import { campaignOf, itemIdsOf, readInvited, type Invited } from './invited';
import { AnswerRefused, submitAnswers } from './submit-answers';

export interface SimulateOptions {
  /** The truth of the workspace. */
  readonly college: College;
  /** Share of all graduates who answer, 0 to 1; by default each class as its own effort makes it. */
  readonly rate?: number;
  /** Draws anew who answers, by the effort of each class; without it the truth's own draw holds. */
  readonly seed?: number;
  /** Only those whose days of delay since the mail or the opening have passed. */
  readonly dueOnly?: boolean;
  /** The link of the class's group where somebody answers by it; null for the own one. */
  readonly groupLink?: (graduate: Graduate) => string | null;
}

export interface SimulateReport {
  readonly invited: number;
  readonly answered: number;
  /** Second answers of people who answer twice. */
  readonly again: number;
  /** Would answer by mail, but no mail came. */
  readonly notReached: number;
  readonly refused: readonly { readonly studentCode: string; readonly reasons: readonly string[] }[];
}

const CODE_CHANNELS: Readonly<Record<Graduate['behaviour']['channel'], CodeChannel>> = {
  email: 'E',
  zalo: 'Z',
  facebook: 'F',
  sms: 'S',
  phone: 'P',
};
const DAY_MS = 86_400_000;
/** Answers come in one after the other, as they do at Google: the virtual clock moves on by a second each. */
const SECOND_MS = 1000;

interface Scene {
  readonly world: World;
  readonly form: FormState;
  readonly questions: readonly Question[];
  readonly items: ReadonlyMap<string, number>;
  readonly opened: string;
}

const makeScene = (world: World, form: FormState): Scene => {
  const campaign = campaignOf(world, form);
  const { survey } = parseQuestions(tableRows(world.spreadsheet, questions));
  return {
    world,
    form,
    questions: questionsOf(survey),
    items: itemIdsOf(campaign, form),
    opened: world.files[form.id]?.createdTime ?? world.clock,
  };
};

/** The link a person answers by, null when the only way was a mail that did not come. */
const linkOf = (person: Invited, graduate: Graduate): string | null =>
  graduate.behaviour.channel === 'email'
    ? (person.mailed?.link ?? null)
    : person.linkBy(CODE_CHANNELS[graduate.behaviour.channel]);

/** Share [P] of those who come by a link that names nobody and give no more than the name they are called by. */
const CALLED_BY_ONLY = 0.15;

/** The class stands in a group's link; the name is typed, by some in short. */
const asInGroup = ({ studentCode, givenName }: Graduate, given: Answers): Answers =>
  'fullName' in given && makeRandom(hashOf(studentCode), 'called by').chance(CALLED_BY_ONLY)
    ? { fullName: givenName }
    : {};

/** What the person sends: the link's own code as it stands there, everything else from the truth. */
const answersBy = (
  { form, questions: asked, items }: Scene,
  graduate: Graduate,
  link: string,
  attempt: 1 | 2,
): ItemAnswer[] => {
  const filled = readPrefilledUrl(form, link);
  const filledIn = (question: string): string => {
    const value = filled.find(({ item }) => item === items.get(question))?.value;
    return typeof value === 'string' ? value : '';
  };
  const given = answersAsLabels(asked, answersFor(graduate, { code: filledIn('code'), attempt }));
  const isGroups = filledIn('code') === '' && filledIn('className') !== '';
  const sent = isGroups
    ? { ...given, ...asInGroup(graduate, given), className: filledIn('className') }
    : given;
  return Object.entries(sent).flatMap(([code, value]) => {
    const item = items.get(code);
    return item === undefined ? [] : [{ item, value: typeof value === 'string' ? value : [...value] }];
  });
};

const submitAs = (
  scene: Scene,
  graduate: Graduate,
  link: string,
  attempt: 1 | 2,
): readonly string[] | null => {
  const { world, form } = scene;
  try {
    submitAnswers(world, form.id, answersBy(scene, graduate, link, attempt), {
      respondent: graduate.studentCode,
    });
    world.clock = new Date(Date.parse(world.clock) + SECOND_MS).toISOString();
    return null;
  } catch (error) {
    if (error instanceof AnswerRefused) return error.reasons;
    throw error;
  }
};

/** One person's true answers, typed in by somebody else by the link given. Throws when the form refuses them. */
export const answerFor = (world: World, graduate: Graduate, link: string): void => {
  const form = findForm(world, link);
  const reasons = submitAs(makeScene(world, form), graduate, link, 1);
  if (reasons !== null) throw new Error(reasons.join('; '));
};

const isDue = ({ world, opened }: Scene, person: Invited, { behaviour }: Graduate): boolean => {
  const asked = behaviour.channel === 'email' ? (person.mailed?.time ?? opened) : opened;
  return Date.parse(asked) + behaviour.delayDays * DAY_MS <= Date.parse(world.clock);
};

interface Asked {
  readonly graduate: Graduate;
  readonly link: string;
}

/** Another draw of who is reluctant: the same share of each class, other people. */
const redrawn = ({ classes, graduates }: College, seed: number): Graduate[] => {
  const efforts = new Map(classes.map(({ className, cohort, effort }) => [`${className} ${cohort}`, effort]));
  return graduates.map((graduate) => {
    const effort = efforts.get(`${graduate.className} ${graduate.cohort}`) ?? 1;
    const reluctance = makeRandom(hashOf(`${seed} ${graduate.studentCode}`), 'reluctance').next() / effort;
    return { ...graduate, behaviour: { ...graduate.behaviour, reluctance, responds: reluctance < 1 } };
  });
};

/** Everybody who answers now, with the link; those without any way to answer are counted apart. */
const whoAnswers = (
  scene: Scene,
  invited: readonly Invited[],
  options: SimulateOptions,
): { asked: Asked[]; notReached: number } => {
  const answered = new Set(scene.form.responses.map(({ respondent }) => respondent));
  const graduates =
    options.seed === undefined ? options.college.graduates : redrawn(options.college, options.seed);
  const willing = new Map(
    respondents(graduates, options.rate).map((graduate) => [graduate.studentCode, graduate]),
  );
  const coming = invited.flatMap((person) => {
    const graduate = willing.get(person.studentCode);
    if (!graduate || answered.has(graduate.studentCode)) return [];
    if (options.dueOnly && !isDue(scene, person, graduate)) return [];
    return [{ graduate, link: options.groupLink?.(graduate) ?? linkOf(person, graduate) }];
  });
  const asked = coming.flatMap(({ graduate, link }) => (link === null ? [] : [{ graduate, link }]));
  return { asked, notReached: coming.length - asked.length };
};

const byDelay = (one: Asked, other: Asked): number =>
  one.graduate.behaviour.delayDays - other.graduate.behaviour.delayDays;

/**
 * Those of the invited who answer do so, the quickest first, second answers last; nobody answers again in a later run.
 * Moves the clock on by a second for each answer. Throws when the workbook has no campaign with this form.
 */
export const simulate = (world: World, formId: string, options: SimulateOptions): SimulateReport => {
  const scene = makeScene(world, findForm(world, formId));
  const invited = readInvited(world, scene.form);
  const { asked, notReached } = whoAnswers(scene, invited, options);
  const first = asked
    .sort(byDelay)
    .map((one) => ({ one, reasons: submitAs(scene, one.graduate, one.link, 1) }));
  const twice = first.filter(
    ({ one, reasons }) =>
      reasons === null && one.graduate.behaviour.answersTwice && !one.graduate.behaviour.refuses,
  );
  const again = twice.filter(({ one }) => submitAs(scene, one.graduate, one.link, 2) === null).length;
  const refused = first.flatMap(({ one, reasons }) =>
    reasons ? [{ studentCode: one.graduate.studentCode, reasons }] : [],
  );
  return { invited: invited.length, answered: first.length - refused.length, again, notReached, refused };
};
