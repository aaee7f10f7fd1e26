/** The full and true answers of a graduate to BM.CTHS.06.02, by question code; branches that do not apply are absent. */
import { PROVINCES } from '../../src/domain/data/provinces';
import { firstJobBand, incomeBand, makeJob, makeStatus, type Job, type Worker } from './employment';
import { shares, type Random } from './random';
import type { Answers, Level } from './truth';

const PROVINCE_CODES = new Map(PROVINCES.map(({ name, code }) => [name, code]));
/** The code of a province in the form's lists; NN is abroad. */
const provinceCode = (name: string): string => PROVINCE_CODES.get(name) ?? 'NN';

export const PAID_STATUSES: readonly string[] = ['1', '2', '3', '5'];
export const STUDYING = '6';
const WITHOUT_WORK: readonly string[] = ['4', '8', '9'];
/** Shares [P]: of those who study who also work; of those with a job who do not tell their income. */
const WORKING_STUDENTS = 0.45;
const INCOME_UNTOLD = 0.1;

// biome-ignore format: a table
const CONTACT = shares([['4', 38], ['2', 20], ['5', 18], ['1', 12], ['3', 6], ['6', 4], ['7', 2]]);
// biome-ignore format: a table
const REASONS = shares([['1', 34], ['2', 20], ['5', 18], ['3', 12], ['4', 10], ['7', 4], ['6', 1], ['8', 1]]);
// biome-ignore format: a table
const RATING = shares([['5', 24], ['4', 42], ['3', 25], ['2', 7], ['1', 2]]);
// biome-ignore format: a table
const RECOMMEND = shares([['10', 20], ['9', 18], ['8', 24], ['7', 16], ['6', 8], ['5', 8], ['4', 3], ['3', 1], ['2', 1], ['1', 0.5], ['0', 0.5]]);
// biome-ignore format: a table
const INVOLVEMENT = shares([['7', 46], ['6', 30], ['3', 10], ['2', 6], ['1', 4], ['4', 3], ['5', 1]]);
// biome-ignore format: a table
const HELP = shares([['1', 46], ['2', 26], ['3', 18], ['4', 10]]);
const FURTHER: Readonly<Record<Level, readonly [string, ...string[]]>> = {
  'Trung cấp': ['Cao đẳng', 'Cao đẳng', 'Đại học'],
  'Cao đẳng': ['Đại học', 'Đại học liên thông'],
};
const COMMENTS: readonly [string, ...string[]] = [
  'Nhà trường nên tăng giờ thực hành.',
  'Em cảm ơn thầy cô.',
  'Mong trường giới thiệu thêm việc làm ở gần nhà.',
  'Nên cho đi thực tập sớm hơn',
  'Cần dạy thêm tin học văn phòng và giao tiếp.',
  'Không ạ',
];

/** One choice, and now and then a second one. */
const someOf = (random: Random, from: typeof CONTACT, alone?: string): string[] => {
  const first = random.from(from);
  const second = random.chance(0.3) ? random.from(from) : first;
  if (first === second || first === alone || second === alone) return [first];
  return [first, second].sort();
};

/** The questions of the page Việc làm. */
export const JOB_QUESTIONS: readonly string[] = [
  ...[
    'employer',
    'jobTitle',
    'workProvince',
    'sector',
    'contract',
    'firstJob',
    'fieldMatch',
    'levelMatch',
    'income',
  ],
  ...['foundVia', 'jobSatisfaction'],
];

const jobAnswers = (random: Random, job: Job): Answers => ({
  employer: job.employer,
  jobTitle: job.jobTitle,
  workProvince: provinceCode(job.workProvince),
  sector: job.sector,
  contract: job.contract,
  firstJob: firstJobBand(job.monthsToJob),
  fieldMatch: job.fieldMatch,
  levelMatch: job.levelMatch,
  income: random.chance(INCOME_UNTOLD) ? '9' : incomeBand(job.incomeMillions),
  foundVia: someOf(random, CONTACT),
  jobSatisfaction: random.from(RATING),
});

const studyAnswers = (random: Random, worker: Worker, works: boolean): Answers => ({
  studyLevel: random.pick(FURTHER[worker.level]),
  studyField: worker.major,
  studyPlace: random.pick(['Trường Cao đẳng Hoa Ban', 'Trường Đại học Suối Ban', 'Học viện Đồi Ban']),
  studyAndWork: works ? '1' : '0',
});

/** Status 8 is seeking; status 9 is not; of those who farm for themselves some are. */
const searchAnswers = (random: Random, status: string): Answers => ({
  soughtWork: status === '8' || (status === '4' && random.chance(0.25)) ? '1' : '0',
  availableSoon: status === '8' || random.chance(0.3) ? '1' : '0',
  whyNoWork: someOf(random, REASONS),
  ...(random.chance(0.8) ? { supportWanted: someOf(random, HELP) } : {}),
});

const opinionAnswers = (random: Random): Answers => ({
  joinIn: someOf(random, INVOLVEMENT, '7'),
  keepContact: random.chance(0.88) ? '1' : '0',
  mayFeature: random.chance(0.35) ? '1' : '0',
  rateTheory: random.from(RATING),
  ratePractice: random.from(RATING),
  rateInternship: random.from(RATING),
  rateSoftSkills: random.from(RATING),
  rateLanguageIt: random.from(RATING),
  recommend: random.from(RECOMMEND),
  ...(random.chance(0.15) ? { comment: random.pick(COMMENTS) } : {}),
});

export interface WorkingLife {
  readonly answers: Record<string, string | readonly string[]>;
  readonly job: Job | null;
}

/** Everything from the status question on, less the contact details. */
export const makeWorkingLife = (random: Random, worker: Worker): WorkingLife => {
  const status = makeStatus(random, worker);
  const works = PAID_STATUSES.includes(status) || (status === STUDYING && random.chance(WORKING_STUDENTS));
  const job = works ? makeJob(random, status, worker) : null;
  const answers = {
    status,
    ...(status === STUDYING ? studyAnswers(random, worker, works) : {}),
    ...(job ? jobAnswers(random, job) : {}),
    ...(WITHOUT_WORK.includes(status) ? searchAnswers(random, status) : {}),
    province: provinceCode(job && random.chance(0.9) ? job.workProvince : worker.homeProvince),
    ...opinionAnswers(random),
  };
  return { answers, job };
};
