/** Row conditions of a campaign (P39): which people of `Danh sách` it asks, as simple words that the office types or picks. */
import { formatDate, parseDate } from '../dates';
import { graduations, type GraduationRow } from '../roster/graduations';
import { fold, tidy } from '../text';

/** In the order in which they are offered; longer ones first where one begins like another. */
export const OPERATORS = [
  'không trống',
  'không là',
  'không chứa',
  'trống',
  'là',
  'chứa',
  'trước',
  'sau',
] as const;
export type Operator = (typeof OPERATORS)[number];

type ColumnName = keyof GraduationRow;

export interface RowCondition {
  readonly column: ColumnName;
  readonly operator: Operator;
  /** As typed; a day as yyyy-mm-dd; '' with 'trống' and 'không trống'. */
  readonly value: string;
}

/** Why a clause cannot be used. */
export type ConditionFault = 'column' | 'operator' | 'value' | 'day';
export interface BadClause {
  readonly clause: string;
  readonly why: ConditionFault;
}

export interface ConditionReading {
  readonly conditions: readonly RowCondition[];
  readonly bad: readonly BadClause[];
}

/** Keys that the program writes are of no meaning to people. */
const NOT_OFFERED: ReadonlySet<string> = new Set(['ordinal', 'graduationKey', 'personKey']);

interface ConditionColumn {
  readonly name: ColumnName;
  readonly header: string;
  readonly isDay: boolean;
}

const isColumnName = (name: string): name is ColumnName => name in graduations.columns;

/** Columns that a condition may name, in the order of the tab. */
export const conditionColumns = (): readonly ConditionColumn[] =>
  Object.entries(graduations.columns).flatMap(([name, { header, kind }]) =>
    isColumnName(name) && !NOT_OFFERED.has(name) ? [{ name, header, isDay: kind.name === 'date' }] : [],
  );

const needsValue = (operator: Operator): boolean => operator !== 'trống' && operator !== 'không trống';
const isOfDays = (operator: Operator): boolean => operator === 'trước' || operator === 'sau';

/** What stands after a leading word, or null where the text does not begin with that word. */
const after = (text: string, word: string): string | null => {
  const start = fold(word);
  const folded = fold(text);
  if (folded !== start && !folded.startsWith(`${start} `)) return null;
  return tidy(text.split(' ').slice(start.split(' ').length).join(' '));
};

const bad = (clause: string, why: ConditionFault): BadClause => ({ clause, why });

const parseClause = (clause: string): RowCondition | BadClause => {
  // 'Địa chỉ mạng xã hội' begins like 'Địa chỉ': the longest header that fits is meant.
  const column = [...conditionColumns()]
    .sort((a, b) => b.header.length - a.header.length)
    .find(({ header }) => after(clause, header) !== null);
  if (column === undefined) return bad(clause, 'column');
  const rest = after(clause, column.header) ?? '';
  const operator = OPERATORS.find((word) => after(rest, word) !== null);
  if (operator === undefined) return bad(clause, 'operator');
  const typed = after(rest, operator) ?? '';
  if (needsValue(operator) !== (typed !== '')) return bad(clause, 'value');
  const day = column.isDay ? parseDate(typed) : null;
  const wantsDay = needsValue(operator) && (column.isDay || isOfDays(operator));
  if (wantsDay && (day === null || operator === 'chứa' || operator === 'không chứa'))
    return bad(clause, 'day');
  return { column: column.name, operator, value: day ?? typed };
};

const isCondition = (read: RowCondition | BadClause): read is RowCondition => 'operator' in read;

/** Reads the cell `Điều kiện`: clauses apart by semicolons or line breaks, all of which must hold. */
export const parseConditions = (text: string | null): ConditionReading => {
  const read = (text ?? '')
    .split(/[;\n]/)
    .map(tidy)
    .filter((clause) => clause !== '')
    .map(parseClause);
  return {
    conditions: read.filter(isCondition),
    bad: read.flatMap((one) => (isCondition(one) ? [] : [one])),
  };
};

/** As the cell holds them. */
export const formatConditions = (conditions: readonly RowCondition[]): string =>
  conditions
    .map(({ column, operator, value }) => {
      const shown =
        graduations.columns[column].kind.name === 'date' && value !== '' ? formatDate(value) : value;
      return tidy(`${graduations.columns[column].header} ${operator} ${shown}`);
    })
    .join('; ');

const holdsFor = ({ column, operator, value }: RowCondition, row: GraduationRow): boolean => {
  const cell: string = row[column] ?? '';
  const [held, wanted] = [fold(cell), fold(value)];
  switch (operator) {
    case 'trống':
      return held === '';
    case 'không trống':
      return held !== '';
    case 'là':
      return held === wanted;
    case 'không là':
      return held !== wanted;
    case 'chứa':
      return held.includes(wanted);
    case 'không chứa':
      return !held.includes(wanted);
    // An empty day is neither before nor after any.
    case 'trước':
      return cell !== '' && cell < value;
    case 'sau':
      return cell > value;
  }
};

/** Whether all of the conditions hold for a graduation. */
export const conditionsHold = (conditions: readonly RowCondition[], row: GraduationRow): boolean =>
  conditions.every((condition) => holdsFor(condition, row));
