/** S2.46, S2.47, decision 11: a faculty's copy holds the fewest columns, what people typed stays, corrections become requests. */
import { emptiedCells } from '../../../src/domain/shared-sheets/plan-changes';
import type { SheetCell } from '../../../src/domain/shared-sheets/read-sheet';
import type { SheetRequest } from '../../../src/domain/shared-sheets/sheet-requests';
import {
  COPY_ERASED,
  copyHeaders,
  copyPerson,
  parseExtras,
  planCopy,
  planCopyAnswers,
  planCopyUpdate,
  readCopy,
} from '../../../src/domain/network/sharing/copy';
import {
  guessCorrection,
  isUntold,
  planRequests,
  requestAnswers,
  type Asked,
} from '../../../src/domain/network/sharing/requests';
import { hoa, kt2, nam } from '../../support/people';

const EXTRAS = parseExtras('Nơi công tác');
const person = (row: typeof hoa, extras = EXTRAS) =>
  copyPerson({ ...row, graduationKey: row.graduationKey ?? '' }, kt2, extras);

/** The cells after the batch, as Sheets shows them. */
const after = (
  before: readonly (readonly SheetCell[])[],
  requests: readonly SheetRequest[],
): SheetCell[][] => {
  const cells = before.map((row) => [...row]);
  const put = (row: number, column: number, values: readonly unknown[]): void => {
    values.forEach((value, at) => {
      const text = JSON.stringify(value).match(/"stringValue":"([^"]*)"/)?.[1] ?? '';
      (cells[row] ??= [])[column + at] = { text, checked: false };
    });
  };
  for (const request of requests) {
    if ('updateCells' in request) {
      const { start, rows } = request.updateCells;
      rows.forEach(({ values }, at) => put(start.rowIndex + at, start.columnIndex, values));
    }
    if ('appendCells' in request)
      request.appendCells.rows.forEach(({ values }) => put(cells.length, 0, values));
  }
  return cells;
};

const laidOut = () => after([], planCopy([person(hoa), person(nam)], EXTRAS));
const read = (cells: readonly (readonly SheetCell[])[]) => {
  const copy = readCopy(cells);
  if (copy === null) throw new Error('no copy');
  return copy;
};
const words = (cells: readonly (readonly SheetCell[])[]) => cells.map((row) => row.map(({ text }) => text));

describe('S2.46: the fewest columns', () => {
  test('no telephone, no address, no mail unless the college says so; nothing else may be added', () => {
    expect(copyHeaders(EXTRAS)).toEqual(['Họ và tên', 'Lớp', 'Ngành', 'Ngày tốt nghiệp', 'Nơi công tác']);
    expect(parseExtras('Email; Dân tộc; Thu nhập')).toEqual(['email']);
    expect(JSON.stringify(planCopy([person(hoa)], EXTRAS))).not.toContain('0900000123');
  });

  test('a copy is found by its headers, wherever its people moved rows and columns', () => {
    const moved = laidOut().map((row) => [...row].reverse());
    expect([...(readCopy(moved)?.rows.keys() ?? [])]).toEqual(['G-HOA', 'G-NAM']);
    expect(readCopy([[{ text: 'x', checked: false }]])).toBeNull();
  });
});

const askedBy = (graduationKey: string): Asked => ({
  request: 'a',
  unitKey: 'u',
  unit: 'Kinh tế',
  graduationKey,
  name: 'Lò Thị Hoa',
  className: 'KT2 K59',
  words: 'Nơi công tác: HTX Hoa Ban',
});

describe('S2.47: nothing that a faculty typed is overwritten', () => {
  const typed = () => {
    const words = { text: 'Nơi công tác: HTX Hoa Ban', checked: false };
    return laidOut().map((row, at) =>
      at === 1 ? row.map((cell, column) => (column === 5 ? words : cell)) : row,
    );
  };

  test('an update changes the program’s own cells, empties who is not to be shown, adds the new at the end', () => {
    const employed = { ...hoa, employer: 'HTX Hoa Ban' };
    const later = { ...nam, graduationKey: 'G-NEW' };
    const cells = after(typed(), planCopyUpdate(read(typed()), [person(employed), person(later)]));
    const [, first, second, third] = words(cells);
    expect(first).toEqual([
      'Lò Thị Hoa',
      'KT2 K59',
      'Kế toán',
      '30/06/2025',
      'HTX Hoa Ban',
      'Nơi công tác: HTX Hoa Ban',
      '',
      'G-HOA',
    ]);
    expect(second).toEqual(['', '', '', '', '', '', '', 'G-NAM']);
    expect(third?.[7]).toBe('G-NEW');
    expect(planCopyUpdate(read(cells), [person(employed), person(later)])).toEqual([]);
  });

  test('what the office decided stands beside what the faculty asked, and nothing else is touched', () => {
    const [request] = planRequests([askedBy('G-HOA')], [], 'u', '2026-03-01T08:00:00');
    if (!request) throw new Error('no request');
    const refused = { ...request, state: 'Từ chối' as const, reason: 'Hợp tác xã đã giải thể' };
    const answers = requestAnswers([refused], 'u');
    const cells = after(typed(), planCopyAnswers(read(typed()), answers));
    expect(words(cells)[1]?.slice(5)).toEqual([
      ...['Nơi công tác: HTX Hoa Ban', 'Không sửa: Hợp tác xã đã giải thể', 'G-HOA'],
    ]);
    expect(words(cells)[2]).toEqual(words(typed())[2]);
    expect(planCopyAnswers(read(cells), answers)).toEqual([]);
    expect([refused, { ...refused, toldAt: '2026-03-01T09:00:00' }, request].map(isUntold)).toEqual([
      ...[true, false, false],
    ]);
  });

  test('B9: an erasure empties place of work, contact and what the faculty typed', () => {
    const cells = after(typed(), emptiedCells(read(typed()), new Set(['G-HOA']), COPY_ERASED));
    expect(words(cells)[1]?.slice(4, 6)).toEqual(['', '']);
    expect(emptiedCells(read(cells), new Set(['G-HOA']), COPY_ERASED)).toEqual([]);
  });

  test.each([
    ['Email: hoa.moi@example.com', 'email', 'hoa.moi@example.com'],
    ['SĐT: 0977000111', 'phone', '0977000111'],
    ['0977 000 111', 'phone', '0977 000 111'],
    ['đã về HTX Hoa Ban', 'employer', 'đã về HTX Hoa Ban'],
  ])('“%s” is offered as %s', (text, column, value) => {
    expect(guessCorrection(text)).toEqual({ column, value });
  });

  test('each text becomes a request once; a waiting one that the faculty changed gives way, a settled one stays', () => {
    const asked = (request: string): Asked => ({ ...askedBy('G-HOA'), request, words: request });
    const [first] = planRequests([asked('a')], [], 'u', '2026-03-01T08:00:00');
    if (!first) throw new Error('no request');
    expect(planRequests([asked('a')], [first], 'u', '2026-03-02T08:00:00')).toEqual([]);
    const states = (known: typeof first) =>
      planRequests([asked('b')], [known], 'u', '2026-03-02T08:00:00').map((row) => [row.request, row.state]);
    expect(states(first)).toEqual([
      ['b', 'Chờ'],
      ['a', 'Khoa đã đổi'],
    ]);
    expect(states({ ...first, state: 'Đã nhận' })).toEqual([['b', 'Chờ']]);
  });
});
