/** The week's one mail of what is late and what is due, by unit (B15). */
import { letterOf, type Letter } from '../../collection/letter';
import { addDays, dayNumber, formatDate, type IsoDate } from '../../dates';
import { lightWords, type DutyLight, type DutyLine } from './plan-calendar';

/** The Monday of the day's week; 1/1/1970 was a Thursday. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((dayNumber(day) + 3) % 7));

const TOLD: readonly DutyLight[] = ['late', 'soon'];

const lineWords = ({ article, text, unit, due, why }: DutyLine): string =>
  `- ${unit}: ${text} (Điều ${article}, hạn ${formatDate(due)}). ${why}`;

interface DigestFacts {
  readonly school: string;
  readonly office: string;
  readonly week: IsoDate;
  /** What somebody has to look at in the registers: 'Biên bản hợp tác: Sắp hết hạn…'. */
  readonly warnings: readonly string[];
}

/** Null where nothing is late or due soon: no mail then. */
export const dutyDigest = (
  lines: readonly DutyLine[],
  { school, office, week, warnings }: DigestFacts,
): Letter | null => {
  const parts = TOLD.flatMap((light) => {
    const own = lines.filter((line) => line.light === light);
    return own.length === 0
      ? []
      : [[`${lightWords[light]} (${own.length})`, ...own.map(lineWords)].join('\n')];
  });
  if (parts.length === 0) return null;
  const from = `${office}${school === '' ? '' : `, ${school}`}`;
  const body = [
    `Nhiệm vụ kết nối cựu HSSV, tuần từ ${formatDate(week)}:`,
    ...parts,
    ...(warnings.length === 0
      ? []
      : [[`Cần xem ở các sổ (${warnings.length})`, ...warnings.map((one) => `- ${one}`)].join('\n')]),
    `Ghi kết quả trong bảng tính, trang Mạng lưới cựu HSSV.`,
    from,
  ].join('\n\n');
  return letterOf(`Nhắc nhiệm vụ cựu HSSV, tuần từ ${formatDate(week)}`, body, []);
};
