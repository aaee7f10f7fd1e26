/** Kế hoạch tổ chức Ngày hội trở về: what it is made of as it was then, and every word of the paper (S2.23, S2.24; Điều 5.3; Nghị định 30/2020/NĐ-CP). */
import { formatDate, parseDate, type IsoDate } from '../../dates';
import { formatInteger } from '../../number-format';
import { officeOf, paperForm } from '../../documents/paper-form';
import type { ConfigRow } from '../../office/office-tables';
import type { Settings } from '../../office/settings';
import { tidy } from '../../text';
import { formatMoney } from '../money';
import type { BudgetRow } from '../registers/budget-lines';
import type { EventRow } from '../registers/events';
import { HOMECOMING } from './homecoming';
import type { HomecomingData } from './homecoming-tags';

export interface FrozenHomecoming {
  readonly event: Pick<
    EventRow,
    | 'title'
    | 'date'
    | 'until'
    | 'hour'
    | 'place'
    | 'purpose'
    | 'programme'
    | 'tasks'
    | 'plannedCost'
    | 'invited'
  >;
  readonly budget: readonly Pick<BudgetRow, 'content' | 'source' | 'planned'>[];
  /** Guests on the list, and classes and cohorts among them, the most first. */
  readonly guests: { readonly people: number; readonly classes: readonly string[]; readonly outside: number };
  readonly foundingDay: string;
  readonly madeOn: IsoDate;
}

/** As the file beside the paper keeps it. */
export const formatHomecoming = (frozen: FrozenHomecoming): string => JSON.stringify(frozen);

/** Reads what `formatHomecoming` wrote. Throws when the file is not one. */
export const parseHomecoming = (text: string): FrozenHomecoming => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('event' in parsed))
    throw new Error('the file holds no plan of an event');
  // Written by formatHomecoming alone.
  return parsed as FrozenHomecoming;
};

/** 'Kế hoạch tổ chức Ngày hội trở về 2026'. */
export const homecomingTitle = (year: string): string => `Kế hoạch tổ chức ${HOMECOMING} ${year}`;

const linesOf = (cell: string | null): string[] =>
  (cell ?? '')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
const partsOf = (line: string): string[] => line.split('|').map(tidy);

/** '07:30 Đón tiếp | Đoàn Thanh niên', '7h30 - 8h00: Đón tiếp'. */
const HOUR = /^(\d{1,2}\s*[:hg]\s*\d{0,2}(?:\s*[-–]\s*\d{1,2}\s*[:hg]\s*\d{0,2})?)\s*[:,.–-]?\s*(.*)$/iu;

export const programmeRows = (cell: string | null): HomecomingData['chuong_trinh'] =>
  linesOf(cell).map((line) => {
    const [what = '', who = ''] = partsOf(line);
    const [, hour = '', rest = what] = HOUR.exec(what) ?? [];
    return { gio: tidy(hour), noi_dung: rest, phu_trach: who };
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'Khoa | mời cựu HSSV | 31/08/2026'; a line without bars is a task of nobody yet. */
export const taskRows = (cell: string | null): HomecomingData['phan_cong'] =>
  linesOf(cell).map((line, at) => {
    const [first = '', second = '', due = ''] = partsOf(line);
    const tt = String(at + 1);
    return second === ''
      ? { tt, don_vi: '', viec: capital(first), han: '' }
      : { tt, don_vi: first, viec: capital(second), han: due };
  });

/** 'Kỷ niệm 63 năm Ngày thành lập trường (15/10/1963 – 15/10/2026)'. */
const anniversary = (foundingDay: string, day: IsoDate): string => {
  const founded = parseDate(foundingDay);
  if (founded === null) return 'kỷ niệm Ngày thành lập trường';
  const years = Number(day.slice(0, 4)) - Number(founded.slice(0, 4));
  const till = `${founded.slice(8)}/${founded.slice(5, 7)}/${day.slice(0, 4)}`;
  return `kỷ niệm ${years} năm Ngày thành lập trường (${formatDate(founded)} – ${till})`;
};

/** '7h30, ngày 15 tháng 10 năm 2026'. */
const whenOf = ({ date, until, hour }: FrozenHomecoming['event']): string => {
  const first = hour === null ? '' : `${hour}, `;
  return until === null || until === date
    ? `${first}ngày ${formatDate(date)}.`
    : `${first}từ ngày ${formatDate(date)} đến ngày ${formatDate(until)}.`;
};

/** Classes named before the others are counted. */
const MOST_NAMED = 12;

const guestLines = ({ guests, event }: Pick<FrozenHomecoming, 'guests' | 'event'>): string[] => {
  const { people, classes, outside } = guests;
  const named = classes.slice(0, MOST_NAMED).join('; ');
  const more = classes.length > MOST_NAMED ? ` và ${classes.length - MOST_NAMED} lớp khác` : '';
  const expected = people > 0 ? people : (event.invited ?? 0);
  return [
    '- Ban Giám hiệu, lãnh đạo các phòng, khoa, trung tâm, đoàn thể; đại diện HSSV đang học.',
    ...(expected === 0
      ? ['- Cựu HSSV các khóa, Ban liên lạc cựu HSSV, khách mời (danh sách lập sau).']
      : [`- Cựu HSSV, khách mời: ${formatInteger(expected)} người theo danh sách mời.`]),
    ...(named === '' ? [] : [`- Các lớp được mời: ${named}${more}.`]),
    ...(outside === 0
      ? []
      : [`- Trong đó ${formatInteger(outside)} khách mời ngoài danh sách trích ngang của trường.`]),
  ];
};

type BudgetPart = Pick<HomecomingData, 'kinh_phi_mo_dau' | 'kinh_phi' | 'kinh_phi_tong'>;

const budgetPart = ({ budget, event }: Pick<FrozenHomecoming, 'budget' | 'event'>): BudgetPart => {
  const rows =
    budget.length > 0
      ? budget
      : event.plannedCost === null
        ? []
        : [{ content: 'Chi phí tổ chức', source: '', planned: event.plannedCost }];
  const total = rows.reduce((sum, { planned }) => sum + planned, 0);
  return {
    kinh_phi_mo_dau:
      rows.length === 0
        ? 'Từ ngân sách trường và xã hội hóa; dự toán chi tiết trình sau.'
        : `Tổng dự toán ${formatMoney(total)}, từ ngân sách trường và xã hội hóa (Điều 10.2 Quy định).`,
    kinh_phi: rows.map(({ content, source, planned }, at) => ({
      tt: String(at + 1),
      noi_dung: content,
      nguon: source,
      so_tien: formatInteger(planned),
    })),
    kinh_phi_tong:
      rows.length === 0 ? [] : [{ tt: '', noi_dung: 'Tổng cộng', nguon: '', so_tien: formatInteger(total) }],
  };
};

/** Everything the template asks for. */
export const homecomingData = (
  frozen: FrozenHomecoming,
  config: readonly ConfigRow[],
  settings: Settings,
): HomecomingData => {
  const office = officeOf(config, settings, 'Kế hoạch');
  const { event, foundingDay } = frozen;
  const year = Number(event.date.slice(0, 4));
  const draftYear = Number(frozen.madeOn.slice(0, 4));
  return {
    ...paperForm('KH', { ...office, year, draftYear, formCode: '', issued: null }),
    ten_su_kien: event.title,
    mo_dau: `Thực hiện khoản 3 Điều 5 Quy định về công tác kết nối cựu HSSV (Quyết định 1262/QĐ-CĐSL), nhân dịp ${anniversary(foundingDay, event.date)}, ${settings.school} tổ chức ${event.title} như sau:`,
    muc_dich: linesOf(event.purpose).map((line) => ({ cau: `- ${line.replace(/^[-–•]\s*/, '')}` })),
    thoi_gian: `Thời gian: ${whenOf(event)}`,
    dia_diem: `Địa điểm: ${event.place ?? 'tại trường, nơi cụ thể thông báo sau'}.`,
    thanh_phan: guestLines(frozen).map((cau) => ({ cau })),
    chuong_trinh: programmeRows(event.programme),
    phan_cong: taskRows(event.tasks),
    ...budgetPart(frozen),
    ket_luan: `Trên đây là kế hoạch tổ chức ${event.title}. Các đơn vị, cá nhân được phân công chủ động thực hiện; vướng mắc báo ${office.office} để tổng hợp, trình Hiệu trưởng xem xét./.`,
  };
};

/** Three points for the mail to the principal (UX 9). */
export const homecomingPoints = (frozen: FrozenHomecoming): string[] => [
  `${frozen.event.title}: ${whenOf(frozen.event)}`,
  guestLines(frozen)[1]?.slice(2) ?? '',
  budgetPart(frozen).kinh_phi_mo_dau,
];
