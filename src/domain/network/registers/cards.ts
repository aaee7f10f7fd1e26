/** `Thẻ`: alumni cards with number, validity and state; lost and renewed ones stay in the list (S2.25, S2.26; Điều 5.3). */
import { choice, date, integer, text } from '../../columns';
import { addDays } from '../../dates';
import { table, type Row } from '../../table';
import { alumnus, note, rowKey } from '../columns';
import { register } from '../register';
import { isValidOn } from '../valid-on';

const CARD_STATES = ['Hiệu lực', 'Báo mất', 'Đã cấp lại', 'Thu hồi'] as const;

export const cards = table({
  name: 'cards',
  title: 'Thẻ',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    number: integer('Số thẻ', { required: true, width: 70 }),
    ...alumnus,
    issuedOn: date('Ngày cấp', { required: true, width: 90 }),
    validUntil: date('Có giá trị đến', { width: 90 }),
    state: choice('Tình trạng', CARD_STATES, { required: true, width: 100 }),
    replaces: integer('Thay thẻ số', { width: 80 }),
    benefits: text('Đặc quyền', { width: 220, note: 'Thư viện, hạ tầng thể thao.' }),
    note,
    rowKey,
  },
});
export type CardRow = Row<typeof cards>;

const SOON_DAYS = 60;

export const cardsRegister = register({
  table: cards,
  group: 'activities',
  owner: 'Đầu mối',
  about: 'Thẻ cựu sinh viên: số, hạn, tình trạng; đặc quyền thư viện, hạ tầng thể thao (Điều 5.3).',
  item: 'thẻ',
  shows: ['number', 'name', 'state'],
  day: 'issuedOn',
  counts: 'number',
  keeps: 'sổ cấp thẻ của trường',
  rules: {
    past: ['issuedOn'],
    order: [['issuedOn', 'validUntil']],
    positive: ['number'],
    unique: ['number'],
  },
  facts: (rows, { today }) => {
    const valid = rows.filter((row) => row.state === 'Hiệu lực' && isValidOn({ to: row.validUntil }, today));
    const ending = valid.filter(
      ({ validUntil }) => validUntil !== null && validUntil <= addDays(today, SOON_DAYS),
    );
    return [
      { label: 'Đang có giá trị', value: `${valid.length} thẻ` },
      ...(ending.length === 0 ? [] : [{ label: 'Sắp hết hạn', value: `${ending.length} thẻ`, warns: true }]),
    ];
  },
});
