/** Decisions of the network as drafts: Ban liên lạc, Cựu HSSV tiêu biểu, the fund's regulation; numbers are frozen with the paper (S2.10, S2.22, S2.27). */
import type { IsoDate } from '../../dates';
import { officeOf, paperForm } from '../../documents/paper-form';
import type { ConfigRow } from '../../office/office-tables';
import type { Settings } from '../../office/settings';
import { fold } from '../../text';
import type { CommitteeRow } from '../registers/committees';
import type { HonourRow } from '../registers/honours';
import { isValidOn } from '../valid-on';
import type { DecisionData } from './decision-tags';
import { fundRules } from './fund-rules';

export const DECISION_KINDS = ['committee', 'honours', 'fundRules'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Which decision: of a Ban liên lạc the faculty, '' for the school's. */
export interface DecisionWish {
  readonly kind: DecisionKind;
  readonly faculty: string;
}

export interface NamedPerson {
  readonly name: string;
  readonly className: string;
  readonly what: string;
}

/** What the paper is made of, as it was when it was made. */
export interface FrozenDecision extends DecisionWish {
  readonly year: number;
  readonly people: readonly NamedPerson[];
}

/** Who sits in the committee on that day, in the order of the roles. */
const ROLES = ['Trưởng ban', 'Phó Trưởng ban', 'Thư ký', 'Ủy viên'];

/** The committee of a faculty on a day; of the whole college where the faculty is empty. */
export const membersOf = (rows: readonly CommitteeRow[], faculty: string, day: IsoDate): CommitteeRow[] =>
  rows
    .filter(
      (row) =>
        isValidOn(row, day) &&
        (faculty === ''
          ? row.level === 'Trường'
          : row.level === 'Khoa' && fold(row.faculty ?? '') === fold(faculty)),
    )
    .map((row, at) => ({ row, at }))
    .sort((a, b) => ROLES.indexOf(a.row.role) - ROLES.indexOf(b.row.role) || a.at - b.at)
    .map(({ row }) => row);

/** Examined and not honoured yet. */
export const honoureesOf = (rows: readonly HonourRow[], year: number): HonourRow[] =>
  rows.filter((row) => row.year === year && row.state === 'Đã xét');

/** A member as the decision's list names them. */
export const memberLine = ({ name, className, role }: CommitteeRow): NamedPerson => ({
  name,
  className: className ?? '',
  what: role,
});

/** An honoured person as the decision's list names them. */
export const honoureeLine = ({ name, className, achievement }: HonourRow): NamedPerson => ({
  name,
  className: className ?? '',
  what: achievement,
});

/** 'Ban liên lạc Cựu HSSV cấp Trường', 'Ban liên lạc Cựu HSSV khoa Kinh tế'. */
export const committeeName = (faculty: string): string =>
  `Ban liên lạc Cựu HSSV ${faculty === '' ? 'cấp Trường' : `khoa ${faculty.replace(/^khoa\s+/iu, '')}`}`;

/** As `Hồ sơ` names the period: which committee, which year. */
export const decisionPeriod = ({ kind, faculty }: DecisionWish, year: number): string => {
  switch (kind) {
    case 'committee':
      return `Ban liên lạc ${faculty === '' ? 'cấp Trường' : faculty}`;
    case 'honours':
      return `Vinh danh ${year}`;
    case 'fundRules':
      return 'Quy chế Quỹ';
  }
};

/** What the decision is about, as its heading says. */
export const decisionSubject = ({ kind, faculty }: DecisionWish, year: number): string => {
  switch (kind) {
    case 'committee':
      return `Kiện toàn ${committeeName(faculty)}`;
    case 'honours':
      return `Vinh danh Cựu HSSV tiêu biểu năm ${year}`;
    case 'fundRules':
      return 'Ban hành Quy chế quản lý Quỹ hỗ trợ sinh viên';
  }
};

const articlesOf = ({ kind, faculty, year, people }: FrozenDecision, office: string): string[] => {
  const carry = `${office}, phòng Kế hoạch - Tài chính, Trưởng các đơn vị liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`;
  switch (kind) {
    case 'committee':
      return [
        `Điều 1. Kiện toàn ${committeeName(faculty)}, gồm ${people.length} ông (bà) có tên trong danh sách kèm theo.`,
        `Điều 2. Ban liên lạc là tổ chức đầu mối đại diện cho cựu HSSV, phối hợp với ${office} thực hiện Quy định về công tác kết nối cựu HSSV (Quyết định 1262/QĐ-CĐSL).`,
        `Điều 3. Quyết định có hiệu lực kể từ ngày ký. ${carry}`,
      ];
    case 'honours':
      return [
        `Điều 1. Vinh danh ${people.length} ông (bà) có tên trong danh sách kèm theo là “Cựu HSSV tiêu biểu” năm ${year}.`,
        'Điều 2. Việc vinh danh được tổ chức tại lễ khai giảng hoặc ngày kỷ niệm lớn của nhà trường.',
        `Điều 3. Quyết định có hiệu lực kể từ ngày ký. ${carry}`,
      ];
    case 'fundRules':
      return [
        'Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý Quỹ hỗ trợ sinh viên.',
        `Điều 2. Quyết định có hiệu lực kể từ ngày ký. ${office}, phòng Kế hoạch - Tài chính và Trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.`,
      ];
  }
};

const APPENDIX: Readonly<Record<DecisionKind, readonly [title: string, column: string]>> = {
  committee: ['DANH SÁCH BAN LIÊN LẠC', 'Chức vụ'],
  honours: ['DANH SÁCH CỰU HSSV TIÊU BIỂU', 'Thành tích'],
  fundRules: ['QUY CHẾ QUẢN LÝ QUỸ HỖ TRỢ SINH VIÊN', ''],
};

/** A list of people, or the regulation itself. */
const appendixOf = ({
  kind,
  people,
}: FrozenDecision): Pick<DecisionData, 'ten_phu_luc' | 'co_danh_sach' | 'quy_che'> => {
  const [title, column] = APPENDIX[kind];
  if (kind === 'fundRules')
    return { ten_phu_luc: title, co_danh_sach: [], quy_che: fundRules.map((cau) => ({ cau })) };
  const rows = people.map(({ name, className, what }, at) => ({
    tt: String(at + 1),
    ten: name,
    lop: className,
    noi_dung: what,
  }));
  return {
    ten_phu_luc: title,
    co_danh_sach: [{ tong: String(people.length), cot: column, danh_sach: rows }],
    quy_che: [],
  };
};

/** Everything the template asks for. */
export const decisionData = (
  frozen: FrozenDecision,
  config: readonly ConfigRow[],
  settings: Settings,
): DecisionData => {
  const office = officeOf(config, settings, 'Quyết định');
  const { year } = frozen;
  const articles = articlesOf(frozen, office.office);
  // The last article names who carries the decision out (S2.5).
  const recipients = [...office.recipients, `Như Điều ${articles.length} (để thực hiện)`];
  const form = paperForm('QĐ', {
    ...office,
    recipients,
    year,
    draftYear: year,
    formCode: '',
    issued: null,
  });
  return {
    ...form,
    // The bases go on to the proposal, which ends them.
    can_cu: form.can_cu.map(({ dong }) => ({ dong: dong.replace(/\.$/, ';') })),
    ve_viec: `Về việc ${decisionSubject(frozen, year).replace(/^./u, (first) => first.toLowerCase())}`,
    tham_quyen: `HIỆU TRƯỞNG ${settings.school}`.trim().toUpperCase(),
    de_nghi: `Theo đề nghị của ${office.proposer}.`,
    dieu: articles.map((cau) => ({ cau })),
    ...appendixOf(frozen),
  };
};

/** As the file beside the paper keeps it. */
export const formatDecision = (frozen: FrozenDecision): string => JSON.stringify(frozen);

/** Reads what `formatDecision` wrote. Throws when the file is not one. */
export const parseDecision = (text: string): FrozenDecision => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('people' in parsed))
    throw new Error('the file holds no decision');
  // Written by formatDecision alone.
  return parsed as FrozenDecision;
};
