/** The definitions of the indicators a second time, from the facts and the questionnaire alone: no code of the program. */

export type Cells = Readonly<Record<string, string>>;

export const has = (text = ''): boolean => text.trim() !== '';

export interface Graduation {
  readonly key: string;
  readonly studentCode: string;
  readonly faculty: string;
  readonly major: string;
  /** Name and cohort as in `Lớp`. */
  readonly className: string;
  readonly level?: string;
  readonly cohort?: string;
  readonly sex?: string;
  /** Contact or status confirmed this calendar year; absent outside the latest graduation year. */
  readonly updated?: boolean;
  /** Codes of the answer that counts. */
  readonly answer: Cells | null;
}

/** Facts §2 and DESIGN "Settled": wage work, own business, farming for sale, on leave from a job. */
const AT_WORK = ['1', '2', '3', '5'];
export const employed = (answer: Cells): boolean =>
  AT_WORK.includes(answer['status'] ?? '') || (answer['status'] === '6' && answer['studyAndWork'] === '1');
export const studying = (answer: Cells): boolean => answer['status'] === '6';

export interface Line {
  readonly indicator: string;
  readonly breakdown: string;
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
}

interface Rule {
  readonly indicator: string;
  readonly of: (person: Graduation) => boolean;
  readonly counts: (person: Graduation) => boolean;
}

const answered = ({ answer }: Graduation): boolean => answer !== null;
const working = ({ answer }: Graduation): boolean => answer !== null && employed(answer);
const learning = ({ answer }: Graduation): boolean => answer !== null && studying(answer);
const said =
  (question: string) =>
  ({ answer }: Graduation): string =>
    answer?.[question] ?? '';
const status = said('status');
const jobless = (person: Graduation): boolean => /^[489]$/.test(status(person));
/** Not at work, sought work, could begin. */
const unemployed = (person: Graduation): boolean =>
  jobless(person) && said('soughtWork')(person) === '1' && said('availableSoon')(person) === '1';
const fittingWithin =
  (months: number) =>
  (person: Graduation): boolean =>
    working(person) &&
    /^[12]$/.test(said('fieldMatch')(person)) &&
    (months === 6 ? /^[012]$/ : /^[0123]$/).test(said('firstJob')(person));

const everybody = (): boolean => true;
const either =
  (...some: ((person: Graduation) => boolean)[]) =>
  (person: Graduation): boolean =>
    some.some((one) => one(person));

/** One rule a choice, out of those of a circle who answered the question. */
const shares = (
  circle: (person: Graduation) => boolean,
  question: string,
  rules: Readonly<Record<string, readonly string[]>>,
  known = /./,
): Rule[] =>
  Object.entries(rules).map(([indicator, codes]) => ({
    indicator,
    of: (person) => circle(person) && known.test(said(question)(person)),
    counts: (person) =>
      said(question)(person)
        .split(';')
        .some((code) => codes.includes(code)),
  }));
const each = (name: string, codes: string): Record<string, string[]> =>
  Object.fromEntries(Array.from(codes, (code) => [`${name}.${code}`, [code]]));

/** Provinces of Việt Nam by socio-economic region, as they are since 1/7/2025. */
const REGIONS: Readonly<Record<string, string>> = {
  1: '04 20 08 19 25 15 12 11 14',
  2: '01 31 22 24 33 37',
  3: '38 40 42 44 46',
  4: '48 51 52 66 56 68',
  5: '79 75 80',
  6: '92 86 82 91 96',
  abroad: 'NN',
};

const RULES: readonly Rule[] = [
  { indicator: 'responseRate', of: everybody, counts: answered },
  { indicator: 'employedOfGraduates', of: everybody, counts: working },
  { indicator: 'employedOfAnswered', of: answered, counts: working },
  { indicator: 'employedOrStudyingOfAnswered', of: answered, counts: either(working, learning) },
  { indicator: 'studyingOfAnswered', of: answered, counts: learning },
  { indicator: 'ownUseFarmingOfAnswered', of: answered, counts: (person) => status(person) === '4' },
  { indicator: 'militaryOfAnswered', of: answered, counts: (person) => status(person) === '7' },
  { indicator: 'notWorkingOfAnswered', of: answered, counts: (person) => /^[89]$/.test(status(person)) },
  { indicator: 'unemployedOfAnswered', of: answered, counts: unemployed },
  { indicator: 'unemploymentRate', of: either(working, unemployed), counts: unemployed },
  ...shares(working, 'fieldMatch', {
    'fieldMatch.same': ['1'],
    'fieldMatch.related': ['2'],
    'fieldMatch.none': ['3'],
    'fieldMatch.fitting': ['1', '2'],
  }),
  ...shares(working, 'income', each('income', '123456'), /^[1-6]$/),
  ...shares(working, 'income', { 'income.declined': ['9'] }),
  ...[6, 12].flatMap((months): Rule[] => {
    const fits = fittingWithin(months);
    return [
      { indicator: `fitting${months}OfGraduates`, of: everybody, counts: fits },
      { indicator: `fitting${months}OfAnswered`, of: answered, counts: fits },
      { indicator: `fitting${months}OrStudyingOfAnswered`, of: answered, counts: either(fits, learning) },
    ];
  }),
  ...shares(working, 'levelMatch', { ...each('levelMatch', '1234'), 'levelMatch.adequate': ['1', '2'] }),
  ...shares(working, 'sector', each('sector', '123456')),
  ...shares(
    working,
    'workProvince',
    Object.fromEntries(Object.entries(REGIONS).map(([name, codes]) => [`region.${name}`, codes.split(' ')])),
  ),
  ...shares(working, 'contract', each('contract', '12345')),
  ...shares(working, 'firstJob', each('firstJob', '01234')),
  ...shares(working, 'foundVia', each('foundVia', '1234567')),
  ...[
    'jobSatisfaction',
    'rateTheory',
    'ratePractice',
    'rateInternship',
    'rateSoftSkills',
    'rateLanguageIt',
  ].flatMap((question) =>
    shares(
      question === 'jobSatisfaction' ? working : answered,
      question,
      { [`${question}.good`]: ['4', '5'], ...each(question, '12345') },
      /^[1-5]$/,
    ),
  ),
  ...shares(
    answered,
    'recommend',
    {
      'recommend.promoter': ['9', '10'],
      'recommend.passive': ['7', '8'],
      'recommend.detractor': Array.from('0123456'),
    },
    /^(\d|10)$/,
  ),
  ...shares(jobless, 'whyNoWork', each('whyNoWork', '12345678')),
  ...shares(jobless, 'supportWanted', each('supportWanted', '1234')),
  ...shares(answered, 'joinIn', each('joinIn', '1234567')),
  {
    indicator: 'updatedOfCohort',
    of: ({ updated }) => updated !== undefined,
    counts: ({ updated }) => updated === true,
  },
];
export const INDICATORS = RULES.length;
const RULE = new Map(RULES.map((rule) => [rule.indicator, rule]));

const namesOf = (graduation: Graduation): Readonly<Record<string, string>> => {
  const { level = 'Chưa rõ', cohort = 'Chưa rõ', sex = 'Chưa rõ' } = graduation;
  return {
    all: 'Toàn trường',
    faculty: graduation.faculty,
    major: graduation.major,
    level,
    cohort,
    sex,
    class: graduation.className,
  };
};

interface Group {
  readonly breakdown: string;
  readonly group: string;
  readonly members: Graduation[];
}

const groupsOf = (graduations: readonly Graduation[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const graduation of graduations) {
    for (const [breakdown, group] of Object.entries(namesOf(graduation))) {
      const known = groups.get(`${breakdown}/${group}`) ?? { breakdown, group, members: [] };
      known.members.push(graduation);
      groups.set(`${breakdown}/${group}`, known);
    }
  }
  return [...groups.values()];
};

/** The people in an indicator's denominator, and those of them in its numerator. */
export const peopleBehind = (
  members: readonly Graduation[],
  indicator: string,
): { numerator: Graduation[]; denominator: Graduation[] } => {
  const rule = RULE.get(indicator);
  if (!rule) throw new Error(`the second count does not know ${indicator}`);
  const denominator = members.filter(rule.of);
  return { numerator: denominator.filter(rule.counts), denominator };
};

/** Every indicator of every group that has somebody in it. */
export const countLines = (graduations: readonly Graduation[]): Line[] =>
  groupsOf(graduations).flatMap(({ breakdown, group, members }) =>
    RULES.map(({ indicator }) => {
      const { numerator, denominator } = peopleBehind(members, indicator);
      return {
        indicator,
        breakdown,
        group,
        numerator: numerator.length,
        denominator: denominator.length,
      };
    }),
  );

/** Numerator and denominator of each line, by breakdown, group and indicator. */
export const byName = (lines: readonly Line[]): Map<string, string> =>
  new Map(
    lines
      .map((line): [string, string] => [
        `${line.breakdown} ${line.group} ${line.indicator}`,
        `${line.numerator}/${line.denominator}`,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
