/** The mail with a unit's own link, first and as a reminder (S2.53, S2.54). */
import { letterOf, type Letter } from '../../collection/letter';
import { formatDate, type IsoDate } from '../../dates';
import { formatMoney } from '../money';
import { FIGURES, figureLabel, isMoneyFigure, type Figures } from './figures';
import type { ReportingUnit } from './count-figures';

interface MailInput {
  readonly unit: ReportingUnit;
  readonly figures: Figures;
  readonly due: IsoDate;
  readonly link: string;
  /** Null in the first mail, otherwise the days that are left. */
  readonly daysLeft: number | null;
  readonly school: string;
  readonly office: string;
}

/** '12' or '5.000.000 đồng', without the unit where the label has it. */
const valueOf = (name: keyof Figures, value: number): string =>
  isMoneyFigure(name) ? formatMoney(value) : String(value);

const lineOf = (name: keyof Figures, value: number): string =>
  `- ${figureLabel(name).replace(' (đồng)', '')}: ${valueOf(name, value)}`;

export const reportMail = ({ unit, figures, due, link, daysLeft, school, office }: MailInput): Letter => {
  const own = FIGURES.filter((name) => figures[name] > 0).map((name) => lineOf(name, figures[name]));
  const opening =
    daysLeft === null
      ? `Đến kỳ báo cáo 6 tháng công tác cựu HSSV (Quyết định 1262/QĐ-CĐSL, Điều 10.4). Hạn nộp: hết ngày ${formatDate(due)}.`
      : `${office} chưa nhận được báo cáo 6 tháng của đơn vị. Còn ${daysLeft} ngày, hạn nộp: hết ngày ${formatDate(due)}.`;
  const body = [
    `Kính gửi ${[unit.head, unit.name].filter((part) => part !== null).join(', ')},`,
    opening,
    own.length === 0
      ? 'Sổ của trường chưa ghi hoạt động nào của đơn vị trong kỳ này.'
      : ['Số liệu lấy sẵn từ sổ của trường:', ...own].join('\n'),
    `Xin xem lại số liệu, ghi khó khăn, đề xuất rồi bấm Gửi: ${link}`,
    `Trân trọng, ${office}${school === '' ? '' : `, ${school}`}`,
  ].join('\n\n');
  const subject = `${daysLeft === null ? '' : 'Nhắc: '}Báo cáo 6 tháng công tác cựu HSSV, hạn ${formatDate(due)}`;
  return letterOf(subject, body, [{ url: link, words: 'Mở phiếu báo cáo' }]);
};
