/** The consolidated half-yearly report to the principal: figures by unit, KPIs of Điều 10, difficulties and proposals quoted (S2.55). */
import { formatDate, type IsoDate } from '../../dates';
import { formatDecimal, formatInteger, formatRate } from '../../number-format';
import { officeOf, paperForm } from '../../documents/paper-form';
import type { ConfigRow } from '../../office/office-tables';
import type { Settings } from '../../office/settings';
import type { NewCohort } from '../../indicators/updated';
import { tidy } from '../../text';
import { formatMoney } from '../money';
import type { Raised } from '../kpis';
import { FIGURES, type FigureName, type Figures } from './figures';
import type { SummaryData } from './summary-tags';

/** What one unit says, and what the registers say of it. */
export interface SummaryUnit {
  readonly name: string;
  readonly receivedOn: IsoDate | null;
  readonly late: boolean;
  /** As reported; null where the unit left it empty or has not reported. */
  readonly reported: Readonly<Record<FigureName, number | null>>;
  readonly book: Figures;
  readonly difficulties: string | null;
  readonly proposals: string | null;
}

/** What the paper is made of, as it was when it was made. */
export interface FrozenSummary {
  readonly due: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly madeOn: IsoDate;
  readonly units: readonly SummaryUnit[];
  /** Of the registers: each row once, those of no unit too. */
  readonly school: Figures;
  readonly mous: { readonly signed: number; readonly active: number };
  readonly raised: Raised;
  /** KPI 1: of the newest graduation year; null for an empty roster. */
  readonly updated: NewCohort | null;
  /** Percent that KPI 1 must be above, as the office had set it; reports of earlier versions froze none. */
  readonly updatedTarget?: number;
}

/** As `Hồ sơ` names the period: '2026-06'. */
export const summaryPeriod = (due: IsoDate): string => due.slice(0, 7);

/** As the file beside the paper keeps it. */
export const formatSummary = (summary: FrozenSummary): string => JSON.stringify(summary);

/** Reads what `formatSummary` wrote. Throws when the file is not one. */
export const parseSummary = (text: string): FrozenSummary => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('units' in parsed))
    throw new Error('the file holds no half-yearly summary');
  // Written by formatSummary alone.
  return parsed as FrozenSummary;
};

/** Strictly above 80 % (Điều 10.3; S2.50). */
const UPDATED_TARGET = 80;

/** '4', or '4 (sổ: 3)' where the unit and the registers differ; what was not reported is the registers'. */
const shown = ({ reported, book, receivedOn }: SummaryUnit, name: FigureName): string => {
  const [said, known] = [reported[name], book[name]];
  if (receivedOn === null || said === null) return formatInteger(known);
  return said === known ? formatInteger(said) : `${formatInteger(said)} (sổ: ${formatInteger(known)})`;
};

type Words = Readonly<Record<FigureName, string>>;

const wordsOf = (of: (name: FigureName) => string): Words => {
  const words = FIGURES.map((name) => [name, of(name)]);
  // Every name of FIGURES with its words.
  return Object.fromEntries(words) as Words;
};

const activityRow = (words: Words, tt: string, ten: string): SummaryData['hoat_dong'][number] => ({
  tt,
  ten,
  su_kien: words.events,
  dien_gia: words.speakers,
  bien_ban: words.mous,
  tuyen_dung: words.jobs,
  tin_bai: words.news,
  cap_nhat: words.updated,
});
const resourceRow = (words: Words, tt: string, ten: string): SummaryData['nguon_luc'][number] => ({
  tt,
  ten,
  suat: words.scholarships,
  hoc_bong: words.scholarshipValue,
  tien: words.raisedMoney,
  hien_vat: words.raisedKind,
});

/** Received and missing, by name. */
export const receiptLines = ({ units, due }: Pick<FrozenSummary, 'units' | 'due'>): string[] => {
  const names = (some: readonly SummaryUnit[]): string => some.map(({ name }) => name).join(', ');
  const received = units.filter(({ receivedOn }) => receivedOn !== null);
  const missing = units.filter(({ receivedOn }) => receivedOn === null);
  const late = received.filter((unit) => unit.late);
  return [
    `${received.length}/${units.length} đơn vị đã nộp báo cáo, hạn hết ngày ${formatDate(due)}.`,
    ...(late.length === 0 ? [] : [`Nộp muộn: ${names(late)}.`]),
    ...(missing.length === 0
      ? []
      : [`Chưa nộp: ${names(missing)}; số liệu của các đơn vị này lấy từ sổ của trường.`]),
  ];
};

/** The figures of Điều 10.3 as the paper tells them (S2.50–S2.52). */
export const summaryKpis = ({
  updated,
  updatedTarget = UPDATED_TARGET,
  mous,
  raised,
}: Omit<FrozenSummary, 'units'>): SummaryData['chi_tieu'] => {
  const rate =
    updated === null || updated.graduates === 0 ? null : (updated.updated * 100) / updated.graduates;
  return [
    {
      ten: 'Cập nhật thông tin cựu HSSV khóa mới',
      ket_qua: updated === null ? '–' : formatRate(updated.updated, updated.graduates),
      ghi_chu:
        updated === null || rate === null
          ? 'Chưa có danh sách tốt nghiệp'
          : `${updated.updated}/${updated.graduates} người tốt nghiệp năm ${updated.graduationYear}; chỉ tiêu trên ${updatedTarget}%: ${rate > updatedTarget ? 'đạt' : `chưa đạt, ${formatDecimal(rate)}%`}`,
    },
    {
      ten: 'Biên bản hợp tác được ký kết trong kỳ',
      ket_qua: formatInteger(mous.signed),
      ghi_chu: `Còn hiệu lực: ${formatInteger(mous.active)}`,
    },
    {
      ten: 'Tổng giá trị học bổng, tài trợ vận động được',
      ket_qua: formatMoney(raised.money + raised.kind),
      ghi_chu: `Tiền ${formatMoney(raised.money)}, hiện vật ${formatMoney(raised.kind)}; đã hứa, chưa nhận ${formatMoney(raised.pledged)}`,
    },
  ];
};

/** A unit's own words, each paragraph kept apart from the others by the unit's name. */
const quoted = (units: readonly SummaryUnit[], of: 'difficulties' | 'proposals'): { cau: string }[] => {
  const said = units.flatMap((unit) => {
    const text = tidy(unit[of] ?? '');
    return text === '' ? [] : [{ cau: `- ${unit.name}: “${text}”` }];
  });
  return said.length === 0 ? [{ cau: 'Các đơn vị không nêu.' }] : said;
};

export const summaryTitle = (due: IsoDate): string =>
  `Báo cáo tổng hợp 6 tháng công tác kết nối cựu HSSV, kỳ ${formatDate(due)}`;

/** The two tables by unit, the school's own row apart. */
const tablesOf = ({
  units,
  school,
}: FrozenSummary): Pick<SummaryData, 'hoat_dong' | 'hoat_dong_truong' | 'nguon_luc' | 'nguon_luc_truong'> => {
  const rows = units.map((unit, at) => {
    const words = wordsOf((name) => shown(unit, name));
    return [words, String(at + 1), unit.name] as const;
  });
  const total = [wordsOf((name) => formatInteger(school[name])), '', 'Toàn trường (theo sổ)'] as const;
  return {
    hoat_dong: rows.map((row) => activityRow(...row)),
    hoat_dong_truong: [activityRow(...total)],
    nguon_luc: rows.map((row) => resourceRow(...row)),
    nguon_luc_truong: [resourceRow(...total)],
  };
};

/** Everything the template asks for. */
export const summaryData = (
  frozen: FrozenSummary,
  config: readonly ConfigRow[],
  settings: Settings,
): SummaryData => {
  const office = officeOf(config, settings, 'Báo cáo 6 tháng');
  const { due, from, to, madeOn, units } = frozen;
  const year = Number(due.slice(0, 4));
  const span = `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;
  return {
    ...paperForm('BC', { ...office, year, draftYear: year, formCode: '', issued: null }),
    ky: formatDate(due),
    ngay_chot: formatDate(madeOn),
    mo_dau: `Thực hiện khoản 4 Điều 10 Quy định về công tác kết nối cựu HSSV (Quyết định 1262/QĐ-CĐSL), ${office.office} tổng hợp báo cáo của các đơn vị ${span} như sau:`,
    tinh_hinh: receiptLines(frozen).map((cau) => ({ cau })),
    chi_tieu: summaryKpis(frozen),
    ...tablesOf(frozen),
    kho_khan: quoted(units, 'difficulties'),
    de_xuat: quoted(units, 'proposals'),
    ket_luan: `Trên đây là báo cáo tổng hợp 6 tháng, ${office.office} kính trình Hiệu trưởng xem xét, chỉ đạo./.`,
  };
};

/** Three points for the mail to the principal (UX 9). */
export const summaryPoints = (frozen: FrozenSummary): string[] => [
  receiptLines(frozen).join(' '),
  summaryKpis(frozen)
    .map(({ ten, ket_qua }) => `${ten}: ${ket_qua}`)
    .join('; '),
  `Khó khăn: ${frozen.units.filter(({ difficulties }) => difficulties !== null).length} đơn vị nêu; đề xuất: ${frozen.units.filter(({ proposals }) => proposals !== null).length} đơn vị.`,
];
