/** What is wrong with a real office's list: every kind of dirt, how often it comes, and what a program should make of it. */
import type { ProblemCode } from '../../src/domain/problem';
import type { graduations } from '../../src/domain/roster/graduations';
import * as distort from './distort';
import type { Graduate } from './truth';

export type RosterColumn = Exclude<keyof (typeof graduations)['columns'], 'graduationKey' | 'personKey'>;

export interface DirtKind {
  readonly kind: string;
  readonly column: RosterColumn;
  /** Share of the cells to which it can happen. */
  readonly share: number;
  /** The problem that the program should name at that cell; null where it repairs, or where nothing can be noticed. */
  readonly finding: ProblemCode | null;
  /** The column at which it names it, if not its own. */
  readonly findingColumn?: RosterColumn;
  readonly distort: distort.Distort;
  /** To whose cells it can happen besides those that hold something; empty cells are left alone otherwise. */
  readonly applies?: (graduate: Graduate) => boolean;
  /** The same happens to this cell of the row. */
  readonly also?: { readonly column: RosterColumn; readonly distort: distort.Distort };
}

const empty: distort.Distort = () => '';
const vietnamese = ({ phone }: Graduate): boolean => phone.startsWith('0');
const lao = ({ nationality }: Graduate): boolean => nationality === 'Lào';
const provinceRenamed = ({ address, formerAddress }: Graduate): boolean =>
  address.split(', ').pop() !== formerAddress.split(', ').pop();

/** Shares are our own assumption [P]; the kinds are those of a real list (facts: Sheets-lost zeros, 11-digit numbers, …). */
export const DIRT_KINDS: readonly DirtKind[] = [
  // Names: both cells of a row are typed by one hand.
  { kind: 'nameSpaces', column: 'familyName', share: 0.03, finding: null, distort: distort.spaced },
  {
    kind: 'nameCapitals',
    column: 'familyName',
    share: 0.03,
    finding: null,
    distort: distort.capitals,
    also: { column: 'givenName', distort: distort.capitals },
  },
  {
    kind: 'nameDecomposed',
    column: 'familyName',
    share: 0.02,
    finding: null,
    distort: distort.decomposed,
    also: { column: 'givenName', distort: distort.decomposed },
  },
  { kind: 'nameOldTone', column: 'givenName', share: 0.4, finding: null, distort: distort.oldTone },
  { kind: 'sexCapitals', column: 'sex', share: 0.02, finding: null, distort: distort.capitals },
  { kind: 'sexSmall', column: 'sex', share: 0.02, finding: null, distort: distort.smallLetters },
  // biome-ignore format: a table
  { kind: 'sexWithoutMarks', column: 'sex', share: 0.012, finding: 'cell.notChoice', distort: () => 'Nu', applies: ({ sex }) => sex === 'Nữ' },
  { kind: 'sexMissing', column: 'sex', share: 0.004, finding: null, distort: empty },
  {
    kind: 'ethnicOtherName',
    column: 'ethnicGroup',
    share: 0.25,
    finding: null,
    distort: distort.otherEthnicName,
  },
  { kind: 'ethnicSmall', column: 'ethnicGroup', share: 0.02, finding: null, distort: distort.smallLetters },
  { kind: 'ethnicMissing', column: 'ethnicGroup', share: 0.015, finding: null, distort: empty },
  {
    kind: 'laoAsEthnicGroup',
    column: 'nationality',
    share: 0.5,
    finding: null,
    distort: empty,
    applies: lao,
    also: { column: 'ethnicGroup', distort: () => 'Lào' },
  },
  // biome-ignore format: a table
  { kind: 'nationalityMissing', column: 'nationality', share: 0.3, finding: null, distort: empty, applies: (graduate) => !lao(graduate) },
  // biome-ignore format: a table
  { kind: 'nationalityShort', column: 'nationality', share: 0.05, finding: null, distort: () => 'VN', applies: (graduate) => !lao(graduate) },
  { kind: 'dateShort', column: 'birthDate', share: 0.1, finding: null, distort: distort.shortDate },
  { kind: 'dateDots', column: 'birthDate', share: 0.04, finding: null, distort: distort.dottedDate },
  // Sheets itself makes four digits of the year when such a date is typed; read as text it is a fault.
  {
    kind: 'dateTwoDigitYear',
    column: 'birthDate',
    share: 0.01,
    finding: null,
    distort: distort.twoDigitYear,
  },
  // biome-ignore format: a table
  { kind: 'dateImpossible', column: 'birthDate', share: 0.006, finding: 'cell.notDate', distort: distort.impossibleDate },
  { kind: 'birthDateMissing', column: 'birthDate', share: 0.01, finding: null, distort: empty },
  {
    kind: 'graduationDateDots',
    column: 'graduationDate',
    share: 0.01,
    finding: null,
    distort: distort.dottedDate,
  },
  {
    kind: 'graduationDateMissing',
    column: 'graduationDate',
    share: 0.002,
    finding: 'cell.required',
    distort: empty,
  },
  {
    kind: 'phoneZeroLost',
    column: 'phone',
    share: 0.12,
    finding: null,
    distort: distort.withoutZero,
    applies: vietnamese,
  },
  {
    kind: 'phoneElevenDigits',
    column: 'phone',
    share: 0.06,
    finding: null,
    distort: distort.elevenDigits,
    applies: vietnamese,
  },
  {
    kind: 'phoneCountryCode',
    column: 'phone',
    share: 0.03,
    finding: null,
    distort: distort.withCountryCode,
    applies: vietnamese,
  },
  {
    kind: 'phoneGrouped',
    column: 'phone',
    share: 0.08,
    finding: null,
    distort: distort.grouped,
    applies: vietnamese,
  },
  {
    kind: 'phoneTwo',
    column: 'phone',
    share: 0.02,
    finding: 'cell.twoPhones',
    distort: distort.twoPhones,
    applies: vietnamese,
  },
  {
    kind: 'phoneLength',
    column: 'phone',
    share: 0.012,
    finding: 'cell.phoneLength',
    distort: distort.wrongLength,
    applies: vietnamese,
  },
  {
    kind: 'phoneLetters',
    column: 'phone',
    share: 0.008,
    finding: 'cell.phoneLetters',
    distort: distort.phoneWithLetters,
    applies: vietnamese,
  },
  {
    kind: 'phonePrefix',
    column: 'phone',
    share: 0.004,
    finding: 'cell.phonePrefix',
    distort: distort.wrongPrefix,
    applies: vietnamese,
  },
  { kind: 'phoneMissing', column: 'phone', share: 0.03, finding: null, distort: empty },
  {
    kind: 'emailBroken',
    column: 'email',
    share: 0.02,
    finding: 'cell.notEmail',
    distort: distort.brokenMail,
  },
  { kind: 'emailCapitals', column: 'email', share: 0.02, finding: null, distort: distort.capitals },
  {
    kind: 'classMisspelt',
    column: 'className',
    share: 0.006,
    finding: 'roster.unknownClass',
    distort: distort.misspeltClass,
  },
  { kind: 'classSmall', column: 'className', share: 0.01, finding: null, distort: distort.smallLetters },
  {
    kind: 'cohortWithoutLetter',
    column: 'cohort',
    share: 0.004,
    finding: 'roster.unknownClass',
    findingColumn: 'className',
    distort: (_, cohort) => cohort.slice(1),
  },
  { kind: 'cohortMissing', column: 'cohort', share: 0.002, finding: 'cell.required', distort: empty },
  { kind: 'addressMissing', column: 'address', share: 0.02, finding: null, distort: empty },
];

/** Addresses from before 1/7/2025: with districts; the province may have another name. Shares of all such addresses. */
export const FORMER_ADDRESS = {
  provinceRenamed,
  kinds: { provinceFormer: 0.5, districtFormer: 0.35 },
} as const;

/** Share of rows that stand twice, one below the other. */
export const DUPLICATE_ROWS = 0.004;
