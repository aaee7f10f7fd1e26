/** `Quỹ`: the ledger of Quỹ hỗ trợ sinh viên, receipts and payments with the balance (S2.22; Điều 5.2). */
import { choice, date, money, text } from '../../columns';
import { table } from '../../table';
import { alumnus, note, rowKey } from '../columns';
import { fundTotals, planLedger } from '../fund-ledger';
import { formatMoney } from '../money';
import { register } from '../register';
import { fundStatement } from '../statements';

const fund = table({
  name: 'fund',
  title: 'Quỹ',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    voucher: text('Số phiếu', { required: true, width: 90 }),
    direction: choice('Thu, chi', ['Thu', 'Chi'], { required: true, width: 70 }),
    amount: money('Số tiền (đồng)', { required: true, width: 120 }),
    content: text('Nội dung', { required: true, width: 280 }),
    ...alumnus,
    name: text('Người nộp, người nhận', { personal: true, width: 170 }),
    proof: text('Chứng từ', { width: 200 }),
    note,
    rowKey,
  },
});

export const fundRegister = register({
  table: fund,
  group: 'resources',
  owner: 'Tài chính',
  about: 'Sổ thu, chi Quỹ hỗ trợ sinh viên từ đóng góp của cựu HSSV, công khai được (Điều 5.2).',
  item: 'khoản thu, chi',
  shows: ['content', 'direction', 'amount'],
  day: 'date',
  rules: { past: ['date'], positive: ['amount'], unique: ['voucher'] },
  keeps: 'chứng từ kế toán, lưu theo quy định',
  statement: (rows, { today, settings }) => fundStatement(rows, today, settings.school),
  facts: (rows, { today }) => {
    const year = today.slice(0, 4);
    const { opening, received, paid, closing } = fundTotals(rows, `${year}-01-01`, `${year}-12-31`);
    const overdrawn = planLedger(rows).find(({ balance }) => balance < 0);
    return [
      { label: 'Tồn quỹ', value: formatMoney(closing), warns: closing < 0 },
      { label: `Đầu năm ${year}`, value: formatMoney(opening) },
      { label: `Thu năm ${year}`, value: formatMoney(received) },
      { label: `Chi năm ${year}`, value: formatMoney(paid) },
      ...(overdrawn === undefined
        ? []
        : [{ label: 'Chi quá tồn quỹ ở phiếu', value: overdrawn.row.voucher, warns: true }]),
    ];
  },
});
