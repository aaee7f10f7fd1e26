/** `Tài trợ`: what alumni and their companies give, in money or kind: pledged, received, allocated (S2.17, S2.43, S2.49, S2.52). */
import { choice, date, money, text } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, note, reach, rowKey } from '../columns';
import { formatMoney, groupDigits } from '../money';
import { register } from '../register';

const SPONSORSHIP_STATES = ['Đã hứa', 'Đã nhận', 'Đã phân bổ', 'Không thực hiện'] as const;
/** What is allocated has been received before. */
export const RECEIVED: readonly string[] = ['Đã nhận', 'Đã phân bổ'];

/** The money or the thing is there, not only promised. */
export const isReceived = ({ state }: { readonly state: string | null }): boolean =>
  state !== null && RECEIVED.includes(state);

export const sponsorships = table({
  name: 'sponsorships',
  title: 'Tài trợ',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    pledgedOn: date('Ngày hứa', { required: true, width: 90 }),
    donor: text('Người, đơn vị tài trợ', { required: true, personal: true, width: 200 }),
    donorKind: choice('Loại nhà tài trợ', ['Cá nhân cựu HSSV', 'Doanh nghiệp cựu HSSV', 'Khác'], {
      required: true,
      width: 160,
    }),
    ...alumnus,
    name: text('Cựu HSSV đầu mối', { personal: true, width: 170 }),
    form: choice('Bằng', ['Tiền', 'Hiện vật'], { required: true, width: 80 }),
    value: money('Giá trị (đồng)', { required: true, width: 120, note: 'Hiện vật: giá trị ước tính.' }),
    purpose: choice(
      'Dùng vào',
      ['Học bổng', 'Trang thiết bị đào tạo', 'Quỹ hỗ trợ sinh viên', 'Sự kiện', 'Khác'],
      {
        required: true,
        width: 170,
      },
    ),
    thing: text('Hiện vật', { width: 180 }),
    state: choice('Tình trạng', SPONSORSHIP_STATES, { required: true, width: 110 }),
    receivedOn: date('Ngày nhận', { width: 90 }),
    allocatedOn: date('Ngày phân bổ', { width: 90 }),
    proof: text('Minh chứng', { width: 200 }),
    ...reach,
    note,
    rowKey,
  },
});
export type SponsorshipRow = Row<typeof sponsorships>;

export const sponsorshipsRegister = register({
  table: sponsorships,
  group: 'resources',
  owner: 'Đầu mối',
  about: 'Tài trợ của cựu HSSV: đã hứa, đã nhận, đã phân bổ; bằng tiền, bằng hiện vật (Điều 4.3, 10.2).',
  item: 'khoản tài trợ',
  shows: ['donor', 'value', 'state'],
  day: 'pledgedOn',
  keeps: 'nguồn tài trợ trong hồ sơ tài chính của trường',
  rules: {
    past: ['pledgedOn', 'receivedOn', 'allocatedOn'],
    order: [
      ['pledgedOn', 'receivedOn'],
      ['receivedOn', 'allocatedOn'],
    ],
    positive: ['value'],
    needs: [
      { column: 'state', is: RECEIVED, filled: ['receivedOn'] },
      { column: 'state', is: ['Đã phân bổ'], filled: ['allocatedOn'] },
      { column: 'form', is: ['Hiện vật'], filled: ['thing'] },
    ],
  },
  follows: (row) => {
    const { donor, name, className, form, value, purpose, receivedOn, allocatedOn } = row;
    if (!isReceived(row)) return [];
    const toFund = {
      label: 'Ghi thu vào sổ Quỹ',
      register: 'fund',
      values: {
        date: receivedOn ?? '',
        direction: 'Thu',
        amount: groupDigits(value),
        name: name ?? donor,
        className: className ?? '',
        content: `${donor} tài trợ: ${purpose}`,
      },
    };
    const toStudent = {
      label: 'Ghi suất học bổng',
      register: 'scholarships',
      values: { date: allocatedOn ?? '', source: donor },
    };
    return [...(form === 'Tiền' ? [toFund] : []), ...(purpose === 'Học bổng' ? [toStudent] : [])];
  },
  facts: (rows) => {
    const waiting = rows.filter(({ state }) => state === 'Đã hứa');
    return waiting.length === 0
      ? []
      : [
          {
            label: 'Đã hứa, chưa nhận',
            value: `${waiting.length} khoản, ${formatMoney(waiting.reduce((sum, { value }) => sum + value, 0))}`,
          },
        ];
  },
});
