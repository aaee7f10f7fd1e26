/** The rows of the report's tables: majors, classes, faculties, response bands of classes, income. */
import {
  formatCount,
  formatFraction,
  formatInteger,
  formatRate,
  HIDDEN,
  type ShownCount,
} from '../number-format';
import type { ReportGroup, ReportInput } from './report-input';
import { classesOf, everybody, known, majorsOf } from './report-results';
import type { ReportData } from './report-tags';

const groupRow = (group: ReportGroup, order: string): ReportData['lop'][number] => ({
  tt: order,
  ten: group.name,
  tot_nghiep: formatCount(group.graduates),
  tra_loi: formatCount(group.answered),
  ty_le_tra_loi: formatRate(group.answered, group.graduates),
  co_viec: formatCount(group.employed),
  co_viec_tn: formatRate(group.employed, group.graduates),
  co_viec_tl: formatRate(group.employed, group.answered),
  viec_hoc_tl: formatRate(group.employedOrStudying, group.answered),
});

/** A numbered row for each class or faculty. */
export const groupRows = (groups: readonly ReportGroup[]): ReportData['lop'] =>
  groups.map((group, index) => groupRow(group, String(index + 1)));

const majorRow = (group: ReportGroup, order: string): ReportData['nganh'][number] => ({
  ...groupRow(group, order),
  dung_nganh: formatRate(group.fieldMatch.exact, group.fieldMatch.answered),
  lien_quan: formatRate(group.fieldMatch.related, group.fieldMatch.answered),
});

/** A numbered row for each major. */
export const majorRows = (groups: readonly ReportGroup[]): ReportData['nganh'] =>
  groups.map((group, index) => majorRow(group, String(index + 1)));

/** Rows of majors that the text holds, so that the report keeps to six pages (UX 9); all of them stand in the appendix then. */
const MOST_MAJORS = 20;

/** What of the majors the text shows: all, or those with the most graduates in their usual order, and all in the appendix. */
export const majorTables = (
  majors: readonly ReportGroup[],
): Pick<ReportData, 'nganh' | 'co_nganh_du' | 'nganh_du' | 'nganh_du_ghi_chu'> => {
  const size = ({ graduates }: ReportGroup): number => (graduates === 'hidden' ? 0 : graduates);
  const largest = new Set([...majors].sort((one, other) => size(other) - size(one)).slice(0, MOST_MAJORS));
  const all = majorRows(majors);
  if (majors.length <= MOST_MAJORS)
    return { nganh: all, co_nganh_du: false, nganh_du: [], nganh_du_ghi_chu: '' };
  return {
    nganh: majorRows(majors.filter((major) => largest.has(major))),
    co_nganh_du: true,
    nganh_du: all,
    nganh_du_ghi_chu: `Bảng 1 nêu ${MOST_MAJORS} ngành có nhiều người tốt nghiệp nhất; đủ ${formatInteger(majors.length)} ngành nêu tại Bảng II.4, Phụ lục II.`,
  };
};

/** The last row of the table by major: the whole school. */
export const totalRow = (input: ReportInput): ReportData['tong'] => [
  { ...majorRow(everybody(input), ''), ten: 'Toàn trường' },
];

/** Classes by response rate: target reached, up to 20 points below, lower; those that may not show apart. */
export const classBands = (input: ReportInput): ReportData['nhom_lop'] => {
  const { target } = input;
  const middle = target - 20;
  const classes = known(classesOf(input));
  const percents = classes.flatMap(({ answered, graduates }) =>
    answered === 'hidden' || graduates === 'hidden' || graduates === 0 ? [] : [(answered * 100) / graduates],
  );
  const rows = [
    { muc: `Đạt mục tiêu (từ ${target}%)`, count: percents.filter((percent) => percent >= target).length },
    {
      muc: middle > 0 ? `Từ ${middle}% đến dưới ${target}%` : `Dưới ${target}%`,
      count: percents.filter((percent) => percent < target && percent >= middle).length,
    },
    ...(middle > 0
      ? [{ muc: `Dưới ${middle}%`, count: percents.filter((percent) => percent < middle).length }]
      : []),
    { muc: 'Không xếp (đã ẩn hoặc không có người tốt nghiệp)', count: classes.length - percents.length },
  ];
  return rows
    .filter(({ muc, count }) => count > 0 || !muc.startsWith('Không xếp'))
    .map(({ muc, count }) => ({
      muc,
      so_lop: formatInteger(count),
      ty_le: formatRate(count, classes.length),
    }));
};

/** How many of those who told their income stand in each band. */
export const incomeRows = (input: ReportInput): ReportData['thu_nhap'] => {
  const { bands, answered } = everybody(input).income;
  return bands.map(({ label, count }) => ({
    muc: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    so_nguoi: formatCount(count),
    ty_le: formatRate(count, answered),
  }));
};

/** How many of those at work told their income. */
export const incomeFraction = (input: ReportInput): string => {
  const all = everybody(input);
  return formatFraction(all.income.answered, all.employed);
};

/** The band that most people named, both where two are equal; hidden as soon as one band is. */
const commonestBand = ({ income }: ReportGroup): { label: string; count: ShownCount } => {
  const counts = income.bands.map(({ count }) => count);
  const seen = counts.filter((count) => count !== 'hidden');
  if (income.answered === 'hidden' || seen.length < counts.length) return { label: HIDDEN, count: 'hidden' };
  const most = Math.max(0, ...seen);
  const labels = income.bands.filter(({ count }) => count === most).map(({ label }) => label);
  return most === 0 ? { label: '–', count: 0 } : { label: labels.join('; '), count: most };
};

/** Each major with the income band that most of its graduates named. */
export const incomeByMajor = (input: ReportInput): ReportData['thu_nhap_nganh'] =>
  majorsOf(input).map((major, index) => {
    const { label, count } = commonestBand(major);
    return {
      tt: String(index + 1),
      ten: major.name,
      so_nguoi: formatCount(major.income.answered),
      muc: label,
      ty_le: formatRate(count, major.income.answered),
    };
  });
