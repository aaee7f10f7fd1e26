/** S2.25: alumni cards. */
import { cardNumber } from '../../../src/domain/network/cards/card-number';
import { cardSheetData, cardSheetPictures } from '../../../src/domain/network/cards/card-sheet';
import { planCards, planRenewal } from '../../../src/domain/network/cards/plan-cards';
import type { CardRow } from '../../../src/domain/network/registers/cards';

const terms = { today: '2026-03-05', years: 5, benefits: 'Thư viện' };
const hoa = { graduationKey: 'hoa', name: 'Lò Thị Hoa', className: 'KT2 K59' };
const nam = { graduationKey: 'nam', name: 'Lò Văn Nam', className: 'KT2 K59' };
const issued = (): CardRow[] => planCards([hoa, nam], [], terms);

describe('numbers', () => {
  test('the pattern is the office’s; without {số} the number stands at its end, for each card has its own', () => {
    expect(cardNumber('CSV-{năm}-{số}', 7, '2026')).toBe('CSV-2026-00007');
    expect(cardNumber('THẺ ', 123456, '2026')).toBe('THẺ 123456');
  });

  test('each card counts on from the greatest number, also one typed by hand', () => {
    const [first] = issued();
    const typed = { ...first, number: 40, graduationKey: null, rowKey: null } as CardRow;
    expect(planCards([nam], [typed], terms).map(({ number }) => number)).toEqual([41]);
  });
});

describe('who gets one', () => {
  test('whoever has a card in use gets none; five years end on the same day', () => {
    const cards = issued();
    expect(cards.map(({ number, validUntil }) => `${number} ${String(validUntil)}`)).toEqual([
      '1 2031-03-05',
      '2 2031-03-05',
    ]);
    expect(planCards([hoa, nam], cards, terms)).toEqual([]);
  });

  test('a card that ran out is replaced, and the new one names it', () => {
    const later = { ...terms, today: '2031-03-06' };
    const [fresh] = planCards([hoa], issued(), later);
    expect(fresh).toMatchObject({ number: 3, replaces: 1, issuedOn: '2031-03-06' });
  });

  test('0 years: no end; 29 February ends on the 28th', () => {
    expect(planCards([hoa], [], { ...terms, years: 0 })[0]?.validUntil).toBeNull();
    expect(planCards([hoa], [], { ...terms, today: '2028-02-29' })[0]?.validUntil).toBe('2033-02-28');
  });
});

describe('lost and renewed', () => {
  test('the same holder, the next number, and a second press changes nothing', () => {
    const cards = issued();
    const renewal = planRenewal(1, cards, terms);
    expect(renewal?.fresh).toMatchObject({
      number: 3,
      name: 'Lò Thị Hoa',
      replaces: 1,
      graduationKey: 'hoa',
    });
    const again = planRenewal(1, [...cards, ...(renewal === null ? [] : [renewal.fresh])], terms);
    expect(again).toMatchObject({ done: true, fresh: { number: 3 } });
  });

  test('a number that nobody has, or a card that the college took back, is not renewed', () => {
    expect(planRenewal(9, issued(), terms)).toBeNull();
    const taken = issued().map((card) => ({ ...card, state: 'Thu hồi' as const }));
    expect(planRenewal(1, taken, terms)).toBeNull();
  });
});

test('the sheet has two cards a row, an odd one alone, each with the code of its own number', () => {
  const cards = [
    ...issued(),
    ...planCards([{ ...hoa, graduationKey: 'pao', name: 'Giàng A Páo' }], issued(), terms),
  ];
  const office = { school: 'Trường Cao đẳng Hoa Ban', cardPattern: 'CSV-{năm}-{số}' };
  const { hang } = cardSheetData(cards, office);
  expect(hang.map(({ ho_ten_1, ho_ten_2, ma_qr_2 }) => [ho_ten_1, ho_ten_2, ma_qr_2])).toEqual([
    ['LÒ THỊ HOA', 'LÒ VĂN NAM', 'CSV-2026-00002'],
    ['GIÀNG A PÁO', '', ''],
  ]);
  expect(Object.keys(cardSheetPictures(cards, office))).toEqual([1, 2, 3].map((n) => `CSV-2026-0000${n}`));
});
