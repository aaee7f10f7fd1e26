/** Makes the whole invented college from a seed: classes, graduates, and the hidden truth about each of them. */
import { monthsBetween, type IsoDate } from '../../src/domain/dates';
import { foldMarks } from '../../src/domain/text';
import { makeBehaviour } from './behaviour';
import { planClasses } from './classes';
import { makePhoneBook } from './contacts';
import { firstJobBand } from './employment';
import { makePeople, type Person } from './people';
import { MAJORS } from './programmes';
import { makeRandom, type Random } from './random';
import { fillClasses, type Seat } from './seats';
import { makeWorkingLife, PAID_STATUSES, STUDYING, type WorkingLife } from './true-answers';
import type { Answers, College, CollegeClass, Graduate } from './truth';

export interface CollegeOptions {
  /** Graduations, that is rows of the roster; people are a few fewer. */
  readonly graduates: number;
  readonly seed: number;
  /** The last year of graduation. */
  readonly graduationYear?: number;
  /** How many years of graduates, ending with that one. */
  readonly years?: number;
}

/** Shares [P] among all: number changed since graduation; number, address given in the survey; new address of those without. */
const CONTACTS = { phoneChanged: 0.12, phoneGiven: 0.8, emailGiven: 0.75, emailNew: 0.2 } as const;

const SHORT = new Map(MAJORS.map(({ name, short }) => [name, foldMarks(short).toUpperCase()]));

/** CD22KT0041: level, year of entry, major, number. */
const makeStudentCodes = (): ((of: CollegeClass) => string) => {
  const last = new Map<string, number>();
  return ({ level, entryYear, major }) => {
    const prefix = `${level === 'Cao đẳng' ? 'CD' : 'TC'}${entryYear % 100}${SHORT.get(major) ?? 'XX'}`;
    const number = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, number);
    return `${prefix}${String(number).padStart(4, '0')}`;
  };
};

type Life = WorkingLife & { readonly lastClass: CollegeClass };

const contactAnswers = (random: Random, { phone, email }: Person, newPhone: () => string): Answers => {
  const number = random.chance(CONTACTS.phoneChanged) ? newPhone() : phone;
  const address =
    email === '' && random.chance(CONTACTS.emailNew) ? `${number.replace(/\D/g, '')}@example.com` : email;
  return {
    ...(random.chance(CONTACTS.phoneGiven) ? { phone: number } : {}),
    ...(address !== '' && random.chance(CONTACTS.emailGiven) ? { email: address } : {}),
  };
};

/** One life a person, seen from the last graduation. */
const makeLives = (
  random: Random,
  seats: readonly Seat[],
  newPhone: () => string,
  surveyDay: IsoDate,
): Map<Person, Life> => {
  const last = new Map<Person, CollegeClass>();
  for (const { of, person } of seats) {
    const known = last.get(person);
    if (!known || known.graduationDate < of.graduationDate) last.set(person, of);
  }
  const lives = new Map<Person, Life>();
  for (const [person, lastClass] of last) {
    const { sex, birthDate, home } = person;
    const { level, major, graduationDate } = lastClass;
    const worker = { sex, level, major, birthDate, graduationDate, surveyDay, homeProvince: home.province };
    const { answers, job } = makeWorkingLife(random, worker);
    lives.set(person, {
      job,
      lastClass,
      answers: Object.assign(answers, contactAnswers(random, person, newPhone)),
    });
  }
  return lives;
};

/** For a graduate of an earlier class the first job is counted from that day, and the field was that one. */
const inEarlierClass = ({ job, lastClass }: Life, of: CollegeClass): Answers => {
  if (of === lastClass || !job) return {};
  const months = job.monthsToJob + monthsBetween(of.graduationDate, lastClass.graduationDate);
  return { firstJob: firstJobBand(months), fieldMatch: of.major === lastClass.major ? job.fieldMatch : '3' };
};

const isEmployed = ({ status, studyAndWork }: Answers): boolean =>
  PAID_STATUSES.includes(String(status)) || (status === STUDYING && studyAndWork === '1');

/** The answers of one graduation; whoever refuses later is found by the behaviour. */
const answersOf = ({ of, person }: Seat, life: Life): Record<string, string | readonly string[]> => ({
  consent: '1',
  fullName: `${person.familyName} ${person.givenName}`,
  className: of.className,
  birthDate: person.birthDate,
  ...life.answers,
  ...inEarlierClass(life, of),
});

type Numbers = Pick<Graduate, 'studentCode' | 'diplomaNumber'>;

// Written out field by field: spreading whole objects makes 100,000 graduates several times slower.
const graduateOf = (
  random: Random,
  seat: Seat,
  life: Life,
  { studentCode, diplomaNumber }: Numbers,
): Graduate => {
  const { of, person } = seat;
  const answers = answersOf(seat, life);
  const behaviour = makeBehaviour(random, answers, person.email !== '', of);
  if (behaviour.refuses) answers['consent'] = '0';
  // biome-ignore format: a table
  return {
    person: person.person, className: of.className, cohort: of.cohort, level: of.level, major: of.major, faculty: of.faculty,
    familyName: person.familyName, givenName: person.givenName, sex: person.sex, birthDate: person.birthDate,
    ethnicGroup: person.ethnicGroup, nationality: person.nationality,
    address: person.home.address, formerAddress: person.home.formerAddress, graduationDate: of.graduationDate,
    phone: person.phone, email: person.email, social: person.social, studentCode, diplomaNumber,
    incomeMillions: life.job?.incomeMillions ?? null, employed: isEmployed(answers),
    answers, behaviour,
  };
};

const makeGraduates = (random: Random, seats: readonly Seat[], lives: Map<Person, Life>): Graduate[] => {
  const studentCode = makeStudentCodes();
  return seats.flatMap((seat, at) => {
    const life = lives.get(seat.person);
    const { level, graduationDate } = seat.of;
    const diplomaNumber = `${level === 'Cao đẳng' ? 'CĐ' : 'TC'}.${graduationDate.slice(0, 4)}.${String(at + 1).padStart(6, '0')}`;
    return life ? [graduateOf(random, seat, life, { studentCode: studentCode(seat.of), diplomaNumber })] : [];
  });
};

/**
 * The invented college, the same for the same options. Shares and their sources stand with the constants of each part
 * ([P] marks our own assumption); BEHAVIOUR_SHARES in behaviour.ts states what goes wrong in answering.
 */
export const makeCollege = ({
  graduates,
  seed,
  graduationYear = 2025,
  years = 1,
}: CollegeOptions): College => {
  const stream = (name: string): Random => makeRandom(seed, name);
  const surveyDay = `${graduationYear + 1}-01-19`;
  const phone = makePhoneBook(stream('phones'));
  const classes = planClasses(stream('classes'), { graduates, lastYear: graduationYear, years }, phone);
  const seats = fillClasses(stream('seats'), classes, makePeople(stream('people'), phone));
  const lives = makeLives(stream('lives'), seats, phone, surveyDay);
  return {
    seed,
    name: 'Trường Cao đẳng Hoa Ban',
    shortName: 'CĐHB',
    governingBody: 'UBND tỉnh Sơn La',
    office: 'Phòng Công tác HSSV',
    surveyDay,
    classes,
    graduates: makeGraduates(stream('behaviour'), seats, lives),
  };
};
