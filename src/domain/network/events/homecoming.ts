/** The year's Ngày hội trở về as it begins: in October, on the founding day (S2.23, S2.24; Điều 5.3). */
import { addDays, formatDate, parseDate, type IsoDate } from '../../dates';
import type { EventRow } from '../registers/events';

export const HOMECOMING = 'Ngày hội trở về';

/** What is to be done, by days before the day; goes into the event's note, where the office ticks off and adds. */
const STEPS: readonly (readonly [daysBefore: number, text: string])[] = [
  [60, 'trình kế hoạch, dự toán; chọn nơi tổ chức'],
  [45, 'mở phiếu đăng ký, gửi lời mời theo lớp và Ban liên lạc'],
  [21, 'nhắc lớp chưa trả lời; mời diễn giả, Gương sáng'],
  [7, 'chốt số người dự, suất ăn, chỗ nghỉ'],
  [1, 'in danh sách điểm danh, mã QR phiếu'],
];

/** This year's founding day, or the next year's once it is past; a founding day in another month gives way to 15 October. */
export const homecomingDay = (foundingDay: string, today: IsoDate): IsoDate => {
  const founded = parseDate(foundingDay);
  const own = founded?.slice(5) ?? '10-15';
  const date = own.startsWith('10-') ? own : '10-15';
  const year = Number(today.slice(0, 4));
  const day = `${year}-${date}`;
  return day >= today ? day : `${year + 1}-${date}`;
};

export const homecomingRow = (day: IsoDate, unit: string | null): Partial<EventRow> => ({
  ...{ rowKey: `homecoming-${day.slice(0, 4)}`, date: day, kind: HOMECOMING },
  ...{ title: `${HOMECOMING} ${day.slice(0, 4)}`, state: 'Dự kiến', unit },
  note: STEPS.map(([days, text]) => `Trước ${formatDate(addDays(day, -days))}: ${text}`).join('\n'),
});
