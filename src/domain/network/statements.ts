/** Texts that follow from a register and are published as they stand: the fund's statement (S2.22: "đảm bảo minh bạch"), the job posts. */
import { formatDate, type IsoDate } from '../dates';
import { joinFilled } from '../text';
import { fundTotals, planLedger, type Entry } from './fund-ledger';
import { formatMoney } from './money';

interface Post {
  readonly company: string;
  readonly ofAlumnus: boolean;
  readonly kind: string;
  readonly title: string;
  readonly wanted: number | null;
  readonly deadline: IsoDate | null;
  readonly url: string | null;
}

const postLine = ({ kind, title, company, wanted, deadline, url }: Post): string =>
  joinFilled(
    [
      `- ${kind}: ${title}, ${company}`,
      wanted === null ? '' : `cần ${wanted} người`,
      deadline === null ? '' : `hạn nộp ${formatDate(deadline)}`,
      url ?? '',
    ],
    '; ',
  );

/** Posts whose deadline is not past, those of alumni companies first (Điều 7.2: "ưu tiên"); '' where none is open. */
export const jobsStatement = (rows: readonly Post[], today: IsoDate, school: string): string => {
  const open = rows.filter(({ deadline }) => deadline === null || deadline >= today);
  if (open.length === 0) return '';
  const own = open.filter(({ ofAlumnus }) => ofAlumnus);
  const others = open.filter(({ ofAlumnus }) => !ofAlumnus);
  return [
    `TIN TUYỂN DỤNG, THỰC TẬP${school === '' ? '' : `, ${school}`}, ngày ${formatDate(today)}`,
    ...(own.length === 0 ? [] : ['Doanh nghiệp của cựu HSSV:', ...own.map(postLine)]),
    ...(others.length === 0 ? [] : ['Doanh nghiệp khác:', ...others.map(postLine)]),
  ].join('\n');
};

type FundEntry = Entry & { readonly content: string };

/** The year's statement; names of givers and takers are not in it: nobody was asked for that. */
export const fundStatement = (rows: readonly FundEntry[], today: IsoDate, school: string): string => {
  const year = today.slice(0, 4);
  const [from, to] = [`${year}-01-01`, today];
  const { opening, received, paid, closing } = fundTotals(rows, from, to);
  const lines = planLedger(rows).filter(({ row }) => row.date >= from && row.date <= to);
  return [
    `CÔNG KHAI THU, CHI QUỸ HỖ TRỢ SINH VIÊN${school === '' ? '' : `, ${school}`}`,
    `Từ ${formatDate(from)} đến ${formatDate(to)}`,
    `Tồn đầu năm: ${formatMoney(opening)}`,
    ...lines.map(
      ({ row, balance }) =>
        `${formatDate(row.date)}, phiếu ${row.voucher}: ${row.direction.toLowerCase()} ${formatMoney(row.amount)}, ${row.content}; tồn ${formatMoney(balance)}`,
    ),
    `Tổng thu: ${formatMoney(received)}`,
    `Tổng chi: ${formatMoney(paid)}`,
    `Tồn quỹ: ${formatMoney(closing)}`,
  ].join('\n');
};
