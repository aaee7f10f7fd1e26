/** Every proposal for a doubtful cell of the roster: what it would become, accepted by kind or one by one (UX 4, step 3). */
import type { Cell } from '../../cell';
import { formatDate } from '../../dates';
import { cellAt } from '../../keyed-write/rows';
import type { Grid, ReadRow } from '../../table-rows';
import { joinFilled, tidy } from '../../text';
import type { ClassRow } from '../classes';
import type { GraduationRow, graduations } from '../graduations';
import { readPhone } from '../phone';
import { classFinder, type ClassFinder } from './class-name';
import { proposeDay } from './day';
import { proposeEmail } from './email';
import { proposeEthnicGroup } from './ethnic-group';
import { isLaoNational, proposeNationality } from './nationality';
import { proposePhone } from './phones';
import { proposeProvince } from './province';
import { proposeSex } from './sex';
import { proposeSocial } from './social';

/** What each kind is called where it is counted: '21 số điện thoại'. */
export const PROPOSAL_KINDS = {
  phone: 'số điện thoại',
  birthDate: 'ngày sinh',
  graduationDate: 'ngày tốt nghiệp',
  sex: 'giới tính',
  ethnicGroup: 'tên dân tộc',
  nationality: 'quốc tịch',
  province: 'tỉnh cũ',
  social: 'địa chỉ mạng xã hội',
  email: 'email',
  className: 'tên lớp',
} as const;
export type ProposalKind = keyof typeof PROPOSAL_KINDS;

type ColumnName = keyof typeof graduations.columns;
type Cells = Readonly<Partial<Record<ColumnName, string>>>;

export interface Proposal {
  /** Null while the row has no key yet. */
  readonly key: string | null;
  /** Row number as the grid shows it. */
  readonly number: number;
  readonly kind: ProposalKind;
  readonly column: ColumnName;
  /** What stands there, as the grid shows it. */
  readonly before: string;
  /** What would stand there, and what goes to other columns of the row with it. */
  readonly after: Cells;
}

/** A row as it stands: the text of each cell. */
interface Standing {
  readonly text: (column: ColumnName) => string;
  readonly findClass: ClassFinder;
}

type Rule = (row: Standing) => Cells | null;

const single =
  (column: ColumnName, propose: (text: string) => string | null): Rule =>
  ({ text }) => {
    const before = text(column);
    const after = before === '' ? null : propose(before);
    return after === null ? null : { [column]: after };
  };

/** A day that reads well is not touched. */
const dayRule = (column: 'birthDate' | 'graduationDate'): Rule =>
  single(column, (text) => {
    const day = /^\d{4}-\d{2}-\d{2}/.test(text) || /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/.test(text);
    const meant = day && !isMonthFirst(text) ? null : proposeDay(text);
    return meant === null ? null : formatDate(meant);
  });
const isMonthFirst = (text: string): boolean => /^\d{1,2}\D+(1[3-9]|2\d|3[01])\D+\d{4}$/.test(text);

const phoneRule: Rule = ({ text }) => {
  const before = text('phone');
  if (before === '' || readPhone(tidy(before)).ok) return null;
  const proposal = proposePhone(before);
  if (proposal === null) return null;
  const remark = joinFilled([text('remark'), proposal.remark ?? ''], '; ');
  return { phone: proposal.phone, ...(proposal.remark === null ? {} : { remark }) };
};

const nationalityRule: Rule = ({ text }) => {
  if (isLaoNational(text('ethnicGroup'), text('nationality'), text('phone')))
    return { nationality: 'Lào', ethnicGroup: '' };
  const after = text('nationality') === '' ? null : proposeNationality(text('nationality'));
  return after === null ? null : { nationality: after };
};

const classRule: Rule = ({ text, findClass }) => {
  const [className, cohort] = [text('className'), text('cohort')];
  if (className === '' || cohort === '') return null;
  const meant = findClass({ className, cohort });
  return meant === null
    ? null
    : {
        ...(meant.className === className ? {} : { className: meant.className }),
        ...(meant.cohort === cohort ? {} : { cohort: meant.cohort }),
      };
};

const RULES: Readonly<Record<ProposalKind, { readonly column: ColumnName; readonly rule: Rule }>> = {
  phone: { column: 'phone', rule: phoneRule },
  birthDate: { column: 'birthDate', rule: dayRule('birthDate') },
  graduationDate: { column: 'graduationDate', rule: dayRule('graduationDate') },
  sex: {
    column: 'sex',
    rule: single('sex', (text) => (/^(?:nam|nữ)$/iu.test(text) ? null : proposeSex(text))),
  },
  ethnicGroup: { column: 'ethnicGroup', rule: single('ethnicGroup', proposeEthnicGroup) },
  nationality: { column: 'nationality', rule: nationalityRule },
  province: { column: 'address', rule: single('address', proposeProvince) },
  social: { column: 'social', rule: single('social', proposeSocial) },
  email: { column: 'email', rule: single('email', proposeEmail) },
  className: { column: 'className', rule: classRule },
};

const shown = (cell: Cell): string => tidy(String(cell));

/** All proposals in the order of rows; `isFormula` tells cells that are calculated, which are never touched. */
export const planProposals = (
  grid: Grid,
  rows: readonly ReadRow<GraduationRow>[],
  classes: readonly ClassRow[],
  isFormula: (row: number, column: number) => boolean,
): Proposal[] => {
  const findClass = classFinder(classes);
  // The keys of the table of rules.
  const kinds = Object.keys(RULES) as ProposalKind[];
  return rows.flatMap(({ number, row }) => {
    const at = number - 1;
    const text = (column: ColumnName): string => shown(cellAt(grid, at, column));
    return kinds.flatMap((kind): Proposal[] => {
      const { column, rule } = RULES[kind];
      const index = grid.index.get(column);
      if (index === undefined || isFormula(at, index)) return [];
      const after = rule({ text, findClass });
      return after === null
        ? []
        : [{ key: row.graduationKey, number, kind, column, before: text(column), after }];
    });
  });
};
