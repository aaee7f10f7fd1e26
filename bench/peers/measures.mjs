// What the peers count, written from the definitions alone (docs of the indicators), never from the program's code.

/** Answers of a graduation as flat columns; '' where nothing was said, `answered` 1 or 0. */
export const COLUMNS = [
  'faculty',
  'major',
  'className',
  'answered',
  'status',
  'studyAndWork',
  'fieldMatch',
  'income',
];

const EMPLOYED = `(status IN ('1','2','3','5') OR (status = '6' AND studyAndWork = '1'))`;
const both = (...conditions) => conditions.join(' AND ');
const SAYS_MATCH = both(EMPLOYED, `fieldMatch <> ''`);
const NAMES_BAND = both(EMPLOYED, `income IN ('1','2','3','4','5','6')`);

/** Conditions in SQL by the name of the count. */
export const CONDITIONS = {
  answered: 'answered = 1',
  employed: EMPLOYED,
  studying: `status = '6'`,
  employedOrStudying: `(${EMPLOYED} OR status = '6')`,
  saysMatch: SAYS_MATCH,
  matchSame: both(SAYS_MATCH, `fieldMatch = '1'`),
  matchRelated: both(SAYS_MATCH, `fieldMatch = '2'`),
  matchNone: both(SAYS_MATCH, `fieldMatch = '3'`),
  matchFitting: both(SAYS_MATCH, `fieldMatch IN ('1','2')`),
  namesBand: NAMES_BAND,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((band) => [`band${band}`, both(NAMES_BAND, `income = '${band}'`)]),
  ),
  saysIncome: both(EMPLOYED, `income <> ''`),
  declined: both(EMPLOYED, `income = '9'`),
};

/** Numerator and denominator of each indicator, by the names of the counts; 'graduates' is everybody. */
export const INDICATORS = {
  responseRate: ['answered', 'graduates'],
  employedOfGraduates: ['employed', 'graduates'],
  employedOfAnswered: ['employed', 'answered'],
  employedOrStudyingOfAnswered: ['employedOrStudying', 'answered'],
  studyingOfAnswered: ['studying', 'answered'],
  'fieldMatch.same': ['matchSame', 'saysMatch'],
  'fieldMatch.related': ['matchRelated', 'saysMatch'],
  'fieldMatch.none': ['matchNone', 'saysMatch'],
  'fieldMatch.fitting': ['matchFitting', 'saysMatch'],
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((band) => [`income.${band}`, [`band${band}`, 'namesBand']])),
  'income.declined': ['declined', 'saysIncome'],
};

/** The columns that each breakdown groups by; the whole school by none. */
export const BREAKDOWNS = { all: null, faculty: 'faculty', major: 'major', class: 'className' };

/** One group's counts as the program gives them: by indicator, numerator and denominator. */
export const groupOf = (breakdown, group, counts) => ({
  breakdown,
  group,
  graduates: Number(counts.graduates),
  counts: Object.fromEntries(
    Object.entries(INDICATORS).map(([code, [numerator, denominator]]) => [
      code,
      { numerator: Number(counts[numerator]), denominator: Number(counts[denominator]) },
    ]),
  ),
});

/** The columns of the program's own records, as every peer is given them. */
export const columnsOf = (records) => {
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Array(records.length)]));
  records.forEach(({ faculty, major, className, answer }, at) => {
    columns.faculty[at] = faculty;
    columns.major[at] = major;
    columns.className[at] = className;
    columns.answered[at] = answer === null ? 0 : 1;
    columns.status[at] = answer?.status ?? '';
    columns.studyAndWork[at] = answer?.studyAndWork ?? '';
    columns.fieldMatch[at] = answer?.fieldMatch ?? '';
    columns.income[at] = answer?.income ?? '';
  });
  return columns;
};
