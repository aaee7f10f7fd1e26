/** What a graduate does on the survey day: status and, where there is work, everything about it, each fitting the others. */
import { monthsBetween, type IsoDate } from '../../src/domain/dates';
import { EMPLOYERS, FARM_POSTS, OTHER_POSTS, OWN_BUSINESS, WORK, type Sector } from './job-lists';
import { shares, type Random } from './random';
import type { Level, Sex } from './truth';

/** Whose work it is. */
export interface Worker {
  readonly sex: Sex;
  readonly level: Level;
  readonly major: string;
  readonly birthDate: IsoDate;
  readonly graduationDate: IsoDate;
  readonly surveyDay: IsoDate;
  /** Province in force, or 'Nước ngoài'. */
  readonly homeProvince: string;
}

export interface Job {
  readonly employer: string;
  readonly jobTitle: string;
  readonly workProvince: string;
  readonly sector: Sector;
  readonly contract: string;
  /** Months from graduation; 0 or less is before graduating. */
  readonly monthsToJob: number;
  readonly fieldMatch: string;
  readonly levelMatch: string;
  readonly incomeMillions: number;
}

const MILITARY = '7';
/** Percent by status code; employed ≈ 85 % of all with those who study and work (Lao Động, 2018). */
// biome-ignore format: a table
const STATUS = {
  'Cao đẳng': shares([['1', 63.5], ['2', 9], ['3', 8], ['5', 1.5], ['6', 5.5], ['4', 2.8], [MILITARY, 1.8], ['8', 5.2], ['9', 2.7]]),
  'Trung cấp': shares([['1', 60], ['2', 9], ['3', 9.5], ['5', 1.5], ['6', 9], ['4', 3], [MILITARY, 1.8], ['8', 4.2], ['9', 2]]),
} as const;

/** Military or police service is for adults and, but for a few, for men. */
export const makeStatus = (random: Random, worker: Worker): string => {
  const status = random.from(STATUS[worker.level]);
  const adult = monthsBetween(worker.birthDate, worker.surveyDay) >= 18 * 12;
  if (status !== MILITARY || (adult && (worker.sex === 'Nam' || random.chance(0.1)))) return status;
  return '8';
};

// biome-ignore format: a table
const CONTRACTS: Readonly<Record<Sector, ReturnType<typeof shares<string>>>> = {
  '1': shares([['1', 45], ['2', 50], ['3', 5]]),
  '2': shares([['1', 22], ['2', 60], ['3', 10], ['4', 8]]),
  '3': shares([['1', 25], ['2', 72], ['3', 3]]),
  '4': shares([['5', 100]]),
  '5': shares([['2', 20], ['3', 25], ['4', 55]]),
  '6': shares([['2', 95], ['3', 5]]),
};

// biome-ignore format: a table
const EMPLOYEE_MATCH = shares([['1', 60], ['2', 26], ['3', 14]]);
// biome-ignore format: a table
const OWN_MATCH = shares([['1', 40], ['2', 30], ['3', 30]]);
// biome-ignore format: a table
const FARM_MATCH = shares([['2', 15], ['3', 85]]);
const FARM_TRADES = ['Chăn nuôi - Thú y', 'Lâm sinh'];
/** Level of the work against that of the training, by match with the field. */
// biome-ignore format: a table
const LEVEL_MATCH: Readonly<Record<string, ReturnType<typeof shares<string>>>> = {
  '1': shares([['1', 8], ['2', 82], ['3', 9], ['4', 1]]),
  '2': shares([['1', 5], ['2', 62], ['3', 27], ['4', 6]]),
  '3': shares([['1', 2], ['2', 13], ['3', 30], ['4', 55]]),
};

const makeFieldMatch = (random: Random, status: string, major: string): string => {
  if (status === '2') return random.from(OWN_MATCH);
  if (status !== '3' || FARM_TRADES.includes(major)) return random.from(EMPLOYEE_MATCH);
  return random.from(FARM_MATCH);
};

const makeSector = (random: Random, status: string, major: string): Sector => {
  if (status === '2') return '4';
  if (status === '3') return '5';
  return random.from(shares(WORK[major]?.sectors ?? []));
};

const makePost = (random: Random, status: string, major: string, fieldMatch: string): string => {
  const work = WORK[major];
  if (status === '3' && !FARM_TRADES.includes(major)) return random.pick(FARM_POSTS);
  if (fieldMatch === '3' || !work) return random.pick(status === '2' ? OWN_BUSINESS : OTHER_POSTS);
  return random.pick(fieldMatch === '1' ? work.matching : work.related);
};

const makeEmployer = (
  random: Random,
  sector: Sector,
  status: string,
  worker: Worker,
  fieldMatch: string,
): string => {
  if (status === '3') return 'Hộ gia đình';
  const state = fieldMatch === '1' && sector === '1' ? WORK[worker.major]?.stateEmployers : undefined;
  return random.pick(state ?? EMPLOYERS[sector]);
};

// biome-ignore format: a table
const FACTORY_PROVINCES = shares([['Bắc Ninh', 45], ['Thái Nguyên', 20], ['Hà Nội', 15], ['Hải Phòng', 12], ['Phú Thọ', 8]]);

const makeWorkProvince = (random: Random, sector: Sector, home: string): string => {
  if (sector === '6') return 'Nước ngoài';
  if (sector === '3') return random.from(FACTORY_PROVINCES);
  if (sector === '2' && random.chance(0.25)) return random.from(FACTORY_PROVINCES);
  return home === 'Nước ngoài' || random.chance(0.92) ? home : 'Sơn La';
};

/** Median in million đồng a month: trung cấp 5.5, cao đẳng 6 at the start (Lao Động, 2018), somewhat more by now. */
const MEDIAN_INCOME: Readonly<Record<Level, number>> = { 'Trung cấp': 5.6, 'Cao đẳng': 7 };
const SECTOR_PAY: Readonly<Record<Sector, number>> = {
  '1': 0.9,
  '2': 1,
  '3': 1.3,
  '4': 1.05,
  '5': 0.8,
  '6': 3.2,
};

const makeIncome = (random: Random, level: Level, sector: Sector): number =>
  Math.round(10 * MEDIAN_INCOME[level] * SECTOR_PAY[sector] * Math.exp(0.24 * random.bell())) / 10;

/** Income band by its code in BM.CTHS.06.02. */
export const incomeBand = (millions: number): string => {
  const reached = [5, 7, 9, 12, 15].filter((bound) => millions >= bound).length;
  return String(reached + 1);
};

/** First job by its code: 0 before graduation, then up to 3, 6, 12 months, 4 later. */
export const firstJobBand = (months: number): string => {
  if (months <= 0) return '0';
  return String(1 + [3, 6, 12].filter((bound) => months > bound).length);
};

/** Months from graduation to the first job, never after the survey day. */
const makeMonthsToJob = (random: Random, graduationDate: IsoDate, surveyDay: IsoDate): number => {
  if (random.chance(0.18)) return -random.integer(0, 6);
  const months = Math.ceil(-4 * Math.log(1 - random.next()));
  return Math.min(Math.max(1, months), Math.max(0, monthsBetween(graduationDate, surveyDay)));
};

/** The work of somebody with that status (1, 2, 3, 5, or 6 for those who study and work). */
export const makeJob = (random: Random, status: string, worker: Worker): Job => {
  const sector = makeSector(random, status, worker.major);
  const fieldMatch = makeFieldMatch(random, status, worker.major);
  const levelMatch = LEVEL_MATCH[fieldMatch];
  return {
    employer: makeEmployer(random, sector, status, worker, fieldMatch),
    jobTitle: makePost(random, status, worker.major, fieldMatch),
    workProvince: makeWorkProvince(random, sector, worker.homeProvince),
    sector,
    contract: random.from(CONTRACTS[sector]),
    monthsToJob: makeMonthsToJob(random, worker.graduationDate, worker.surveyDay),
    fieldMatch,
    levelMatch: levelMatch ? random.from(levelMatch) : '2',
    incomeMillions: makeIncome(random, worker.level, sector),
  };
};
