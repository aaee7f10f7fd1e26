// What the peers count, written from the definitions alone (docs of the indicators), never from the program's code: each
// condition once, said in SQL for the databases and in JavaScript for arquero.

const range = (count) => Array.from({ length: count }, (_, at) => String(at + 1));

/** Questions whose codes are counted, as flat columns; '' where nothing was said. */
const QUESTIONS = [
  ...['status', 'studyAndWork', 'soughtWork', 'availableSoon', 'fieldMatch', 'levelMatch', 'workProvince'],
  ...[
    'sector',
    'contract',
    'firstJob',
    'income',
    'foundVia',
    'jobSatisfaction',
    'whyNoWork',
    'supportWanted',
  ],
  ...[
    'joinIn',
    'rateTheory',
    'ratePractice',
    'rateInternship',
    'rateSoftSkills',
    'rateLanguageIt',
    'recommend',
  ],
];

/** The columns that each breakdown groups by; the whole school by none. */
export const BREAKDOWNS = {
  all: null,
  faculty: 'faculty',
  major: 'major',
  level: 'schoolLevel',
  cohort: 'cohort',
  sex: 'sex',
  ethnicGroup: 'ethnicGroup',
  class: 'className',
};
const GROUPED = Object.values(BREAKDOWNS).filter((column) => column !== null);

/** `answered` is 1 or 0, `updated` 1 or 0 for the newest graduates and -1 for the others, all else text. */
export const NUMBERS = ['answered', 'updated'];
export const COLUMNS = [...GROUPED, ...NUMBERS, ...QUESTIONS];

// A condition: its SQL and its JavaScript over a row `d`.
const is = (column, ...codes) => ({
  sql: `${column} IN (${codes.map((code) => `'${code}'`).join(',')})`,
  js: `(${codes.map((code) => `d.${column} === '${code}'`).join(' || ')})`,
});
const flag = (column, value = 1) => ({ sql: `${column} = ${value}`, js: `d.${column} === ${value}` });
const said = (column) => ({ sql: `${column} <> ''`, js: `d.${column} !== ''` });
/** Several choices stand as '1;3'; each code is one digit. */
const ticked = (column, code) => ({
  sql: `${column} LIKE '%${code}%'`,
  js: `op.includes(d.${column}, '${code}')`,
});
const joined =
  (word, sign) =>
  (...parts) => ({
    sql: `(${parts.map(({ sql }) => sql).join(` ${word} `)})`,
    js: `(${parts.map(({ js }) => js).join(` ${sign} `)})`,
  });
const both = joined('AND', '&&');
const either = joined('OR', '||');
const EVERYONE = { sql: '1 = 1', js: 'true' };

/** Worked out first, as 1 or 0, because many others build on them. */
export const CIRCLES = {
  employed: either(is('status', '1', '2', '3', '5'), both(is('status', '6'), is('studyAndWork', '1'))),
  studying: is('status', '6'),
  withoutWork: is('status', '4', '8', '9'),
  unemployed: both(is('status', '4', '8', '9'), is('soughtWork', '1'), is('availableSoon', '1')),
};
const ANSWERED = flag('answered');
const [EMPLOYED, STUDYING, WITHOUT, UNEMPLOYED] = Object.keys(CIRCLES).map((name) => flag(name));

/** Shares of the answers to one question; `rules` are [end of the indicator's code, codes that count]. */
const shares = (who, question, rules, { name = question, of = said(question) } = {}) =>
  rules.map(([end, ...codes]) => [`${name}.${end}`, both(who, of, is(question, ...codes)), both(who, of)]);
const each = (codes) => codes.map((code) => [code, code]);
const choices = (who, question, count) =>
  range(count).map((code) => [
    `${question}.${code}`,
    both(who, said(question), ticked(question, code)),
    both(who, said(question)),
  ]);
const ratings = (who, question) =>
  shares(who, question, [['good', '4', '5'], ...each(range(5))], { of: is(question, ...range(5)) });

const FIRST_JOB = { 6: ['0', '1', '2'], 12: ['0', '1', '2', '3'] };
const fitting = [6, 12].flatMap((months) => {
  const fits = both(EMPLOYED, is('fieldMatch', '1', '2'), is('firstJob', ...FIRST_JOB[months]));
  return [
    [`fitting${months}OfGraduates`, fits, EVERYONE],
    [`fitting${months}OfAnswered`, both(ANSWERED, fits), ANSWERED],
    [`fitting${months}OrStudyingOfAnswered`, both(ANSWERED, either(fits, STUDYING)), ANSWERED],
  ];
});

/** Province codes of the six regions since the provinces were merged in 2025. */
const REGIONS = [
  ['1', '04', '08', '11', '12', '14', '15', '19', '20', '25'],
  ['2', '01', '22', '24', '31', '33', '37'],
  ['3', '38', '40', '42', '44', '46'],
  ['4', '48', '51', '52', '56', '66', '68'],
  ['5', '75', '79', '80'],
  ['6', '82', '86', '91', '92', '96'],
  ['abroad', 'NN'],
];

const NUMBERED_INCOME = is('income', ...range(6));

/** [code, numerator, denominator] of every indicator. */
const INDICATORS = [
  ['responseRate', ANSWERED, EVERYONE],
  ['employedOfGraduates', EMPLOYED, EVERYONE],
  ['employedOfAnswered', EMPLOYED, ANSWERED],
  ['employedOrStudyingOfAnswered', either(EMPLOYED, STUDYING), ANSWERED],
  ['studyingOfAnswered', STUDYING, ANSWERED],
  ['ownUseFarmingOfAnswered', is('status', '4'), ANSWERED],
  ['militaryOfAnswered', is('status', '7'), ANSWERED],
  ['notWorkingOfAnswered', is('status', '8', '9'), ANSWERED],
  ['unemployedOfAnswered', UNEMPLOYED, ANSWERED],
  ['unemploymentRate', UNEMPLOYED, either(EMPLOYED, UNEMPLOYED)],
  ...shares(EMPLOYED, 'fieldMatch', [
    ['same', '1'],
    ['related', '2'],
    ['none', '3'],
    ['fitting', '1', '2'],
  ]),
  ...shares(EMPLOYED, 'income', each(range(6)), { of: NUMBERED_INCOME }),
  ...shares(EMPLOYED, 'income', [['declined', '9']]),
  ...fitting,
  ...shares(EMPLOYED, 'levelMatch', [...each(range(4)), ['adequate', '1', '2']]),
  ...shares(EMPLOYED, 'sector', each(range(6))),
  ...shares(EMPLOYED, 'workProvince', REGIONS, { name: 'region' }),
  ...shares(EMPLOYED, 'contract', each(range(5))),
  ...shares(EMPLOYED, 'firstJob', each(['0', ...range(4)])),
  ...choices(EMPLOYED, 'foundVia', 7),
  ...ratings(EMPLOYED, 'jobSatisfaction'),
  ...['rateTheory', 'ratePractice', 'rateInternship', 'rateSoftSkills', 'rateLanguageIt'].flatMap(
    (question) => ratings(ANSWERED, question),
  ),
  ...shares(
    ANSWERED,
    'recommend',
    [
      ['promoter', '9', '10'],
      ['passive', '7', '8'],
      ['detractor', '0', ...range(6)],
    ],
    { of: is('recommend', '0', ...range(10)) },
  ),
  ...choices(WITHOUT, 'whyNoWork', 8),
  ...choices(WITHOUT, 'supportWanted', 4),
  ...choices(ANSWERED, 'joinIn', 7),
  ['updatedOfCohort', flag('updated'), either(flag('updated', 0), flag('updated'))],
];

/** Every condition once, by the name of its count; how many graduates there are is counted anyhow. */
export const CONDITIONS = {};
const nameOf = new Map([[EVERYONE.sql, 'graduates']]);
for (const condition of INDICATORS.flatMap(([, ...parts]) => parts))
  if (!nameOf.has(condition.sql)) {
    const name = `c${nameOf.size}`;
    nameOf.set(condition.sql, name);
    CONDITIONS[name] = condition;
  }
const COUNTED = INDICATORS.map(([code, numerator, denominator]) => [
  code,
  nameOf.get(numerator.sql),
  nameOf.get(denominator.sql),
]);

/** One group's counts as the program gives them: by indicator, numerator and denominator. */
export const groupOf = (breakdown, group, counts) => ({
  breakdown,
  group,
  graduates: Number(counts.graduates),
  counts: Object.fromEntries(
    COUNTED.map(([code, numerator, denominator]) => [
      code,
      { numerator: Number(counts[numerator]), denominator: Number(counts[denominator]) },
    ]),
  ),
});

/** The columns of the program's own records, as every peer is given them. */
export const columnsOf = (records) => {
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Array(records.length)]));
  records.forEach((record, at) => {
    const { faculty, major, className, level, cohort, sex, ethnicGroup, updated, answer } = record;
    const standing = { faculty, major, className, schoolLevel: level, cohort, sex, ethnicGroup };
    for (const [name, value] of Object.entries(standing)) columns[name][at] = value;
    columns.answered[at] = answer === null ? 0 : 1;
    columns.updated[at] = updated === undefined ? -1 : Number(updated);
    for (const question of QUESTIONS) columns[question][at] = answer?.[question] ?? '';
  });
  return columns;
};
