/** S2.16, S2.23, S2.24: who stands at the door, the numbers, badges, the day and its tasks. */
import fc from 'fast-check';
import { eventCost, guestCounts, isGuestOf } from '../../../src/domain/network/events/attendance';
import { badgeName } from '../../../src/domain/network/events/badge-sheet';
import { arrivalOf } from '../../../src/domain/network/events/check-in';
import { findGuests } from '../../../src/domain/network/events/find-guests';
import { homecomingDay, homecomingRow } from '../../../src/domain/network/events/homecoming';
import { programmeRows, taskRows } from '../../../src/domain/network/events/homecoming-plan';
import type { CardRow } from '../../../src/domain/network/registers/cards';

import { guest, seat, ticket } from './guests';

describe('at the door', () => {
  const card: CardRow = {
    number: 7,
    name: 'Lò Văn Nam',
    className: null,
    graduationKey: 'g2',
    issuedOn: '2026-01-01',
    validUntil: '2026-12-31',
    state: 'Hiệu lực',
    replaces: null,
    benefits: null,
    note: null,
    rowKey: 'k',
  };
  const door = (cardPattern = 'CSV-{năm}-{số}', today = '2026-10-15') => ({
    guests: [seat('a', { code: 12, ticket: ticket(1) }), seat('b', { graduationKey: 'g2' })],
    cards: [card],
    cardPattern,
    today,
  });

  test('S2.25: number, code and card lead to the line; a printed number goes before a number of the list', () => {
    const rowOf = (typed: string, pattern?: string): string | undefined => {
      const arrival = arrivalOf(typed, door(pattern));
      return arrival?.by === 'list' ? arrival.guest.rowKey : undefined;
    };
    expect(['12', ' D12\r', 'D012', ticket(1).toLowerCase()].map((typed) => rowOf(typed))).toEqual(
      Array(4).fill('a'),
    );
    expect([rowOf('csv-2026-00007'), rowOf('00007', '{số}')]).toEqual(['b', 'b']);
    expect(['1', 'Hoa', ''].map((typed) => arrivalOf(typed, door()))).toEqual([null, null, null]);
  });

  test('a card past its day and a code of another event are told as such', () => {
    expect(arrivalOf('CSV-2026-00007', door('CSV-{năm}-{số}', '2027-01-01'))?.by).toBe('old card');
    expect(arrivalOf(ticket(9), door())?.by).toBe('other ticket');
  });

  test('S1.40: the list is read by Tên, Vietnamese order; any words find, without marks', () => {
    const names = ['Lò Văn Ánh', 'Lò Thị Ân', 'Đèo Văn An', 'Giàng A Dơ', 'Lò Thị Đào'];
    const rows = names.map((name) => guest({ name, className: 'KT2 K59' }));
    expect(findGuests(rows, '').map(({ name }) => name)).toEqual([
      ...['Đèo Văn An', 'Lò Văn Ánh', 'Lò Thị Ân', 'Giàng A Dơ', 'Lò Thị Đào'],
    ]);
    expect(findGuests(rows, 'dao kt2')).toHaveLength(1);
  });

  test('S2.23: asked, coming, who is brought along, came, came unasked, unanswered', () => {
    const rows = [
      guest({ coming: 'Sẽ đến', guests: 2, present: 'Có mặt', className: 'KT2 K59' }),
      guest({ coming: 'Chưa chắc', guests: 3 }),
      guest({ listed: 'Được mời' }),
      guest({ listed: 'Đến không đăng ký', present: 'Có mặt' }),
    ];
    expect(guestCounts(rows)).toEqual({
      invited: 3,
      answered: 2,
      coming: 1,
      unsure: 1,
      declined: 0,
      unanswered: 1,
      registered: 0,
      guests: 2,
      present: 2,
      walkIns: 1,
      alumni: 1,
    });
  });

  test('S2.48: lines of the budget that name the event hold before its own row', () => {
    const event = { title: 'Ngày hội', plannedCost: 5, actualCost: 4 };
    expect(eventCost(event, [])).toEqual({ planned: 5, actual: 4, ofBudget: false });
    const line = { event: 'NGÀY HỘI', planned: 10, actual: null };
    expect(eventCost(event, [line, { ...line, actual: 12 }, { ...line, event: null }])).toEqual({
      planned: 20,
      actual: 12,
      ofBudget: true,
    });
  });

  test('a row belongs to its event by key, however the event is worded now; typed by hand by its title', () => {
    const event = { rowKey: 'e1', title: 'Ngày hội trở về lần 2' };
    expect(isGuestOf(event, guest({ eventKey: 'e1' }))).toBe(true);
    expect(isGuestOf(event, guest({}))).toBe(false);
    expect(isGuestOf({ ...event, title: 'NGÀY HỘI TRỞ VỀ 2026' }, guest({}))).toBe(true);
  });

  test('a name of any length fits its badge: large, middle or small, shortened last of all in the middle', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Nguyễn', 'Thị', 'Hoàng', 'A', 'Lò'), { minLength: 1 }),
        (words) => {
          const { size, text } = badgeName(words.join(' '));
          const most = { large: 10, middle: 24, small: 54 }[size];
          expect(text.length).toBeLessThanOrEqual(most);
          expect(text.startsWith((words[0] ?? '').toUpperCase())).toBe(true);
        },
      ),
    );
    expect(badgeName('Lò Thị Hoa')).toEqual({ size: 'large', text: 'LÒ THỊ HOA' });
  });
});

describe('S2.24: Ngày hội trở về', () => {
  test('is on the founding day in October; past, next year’s; its tasks lie before it and name the college’s own units', () => {
    expect(homecomingDay('15/10/1963', '2026-10-15')).toBe('2026-10-15');
    expect(homecomingDay('15/10/1963', '2026-10-16')).toBe('2027-10-15');
    expect([homecomingDay('02/03/1970', '2026-01-01'), homecomingDay('', '2026-01-01')]).toEqual([
      '2026-10-15',
      '2026-10-15',
    ]);
    const row = homecomingRow('2026-10-15', [{ name: 'Phòng Công tác HSSV', role: 'Đầu mối' }]);
    expect(taskRows(row.tasks ?? null)[0]).toEqual({
      tt: '1',
      don_vi: 'Phòng Công tác HSSV',
      han: '16/08/2026',
      viec: 'Trình kế hoạch, dự toán; chọn nơi tổ chức',
    });
  });

  test('programme and tasks are read as the office types them, with and without hour, bar and day', () => {
    expect(programmeRows('07:30 Đón tiếp | Đoàn Thanh niên\n8h00 - 8h30: Văn nghệ\nBế mạc\n\n')).toEqual([
      { gio: '07:30', noi_dung: 'Đón tiếp', phu_trach: 'Đoàn Thanh niên' },
      { gio: '8h00 - 8h30', noi_dung: 'Văn nghệ', phu_trach: '' },
      { gio: '', noi_dung: 'Bế mạc', phu_trach: '' },
    ]);
    expect(taskRows('Chuẩn bị phông | \nDọn dẹp').map(({ don_vi, viec }) => [don_vi, viec])).toEqual([
      ['', 'Chuẩn bị phông'],
      ['', 'Dọn dẹp'],
    ]);
  });
});
