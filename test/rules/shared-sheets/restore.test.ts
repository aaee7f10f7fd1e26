/** Small Sheets for people outside: what a write hits while they move rows or columns goes back where it was (S2.16, S2.46). */
import { planDoorSheet, planDoorUpdate, readDoorSheet } from '../../../src/domain/network/events/door-sheet';
import {
  copyPerson,
  planCopy,
  planCopyUpdate,
  readCopy,
  type CopyReading,
} from '../../../src/domain/network/sharing/copy';
import { planRestore } from '../../../src/domain/shared-sheets/plan-restore';
import type { SheetCell } from '../../../src/domain/shared-sheets/read-sheet';
import type { CellData, SheetRequest } from '../../../src/domain/shared-sheets/sheet-requests';
import { hoa, kt2, nam } from '../../support/people';
import { seat } from '../network/guests';

const shown = ({ userEnteredValue: its }: CellData): SheetCell => {
  if (its !== undefined && 'boolValue' in its)
    return { text: its.boolValue ? 'TRUE' : 'FALSE', checked: its.boolValue, value: its.boolValue };
  const text = its !== undefined && 'stringValue' in its ? its.stringValue : '';
  return { text, checked: false };
};

/** The cells after the batch, as Sheets shows them. */
const after = (
  before: readonly (readonly SheetCell[])[],
  requests: readonly SheetRequest[],
): SheetCell[][] => {
  const cells = before.map((row) => [...row]);
  for (const request of requests) {
    if (!('updateCells' in request)) continue;
    const { start, rows } = request.updateCells;
    rows.forEach(({ values }, down) =>
      values.forEach((cell, right) => {
        (cells[start.rowIndex + down] ??= [])[start.columnIndex + right] = shown(cell);
      }),
    );
  }
  return cells;
};

const swapped = ([head = [], first = [], second = [], ...rest]: SheetCell[][]): SheetCell[][] => [
  head,
  second,
  first,
  ...rest,
];

test('a tick that met guests just sorted leaves the other guest, and reaches its own by the next look', () => {
  const read = (cells: SheetCell[][]) => {
    const reading = readDoorSheet(cells, 'e');
    if (reading === null) throw new Error('no sheet');
    return reading;
  };
  const guests = [seat('a', { name: 'Lò Thị Hoa' }), seat('b', { name: 'Lò Văn Nam' })];
  const come = guests.map((one) => (one.rowKey === 'a' ? { ...one, present: 'Có mặt' as const } : one));
  const cells = after([], planDoorSheet(guests));
  const requests = planDoorUpdate(read(cells), come);
  const hit = after(swapped(cells), requests);
  expect([...read(hit).rows.keys()]).toEqual(['b', 'a']);
  expect(hit[1]?.[0]?.checked).toBe(true);
  const restored = after(hit, planRestore(read(cells), requests, read(hit)));
  expect(restored).toEqual(swapped(cells));
  expect(planRestore(read(cells), requests, read(after(cells, requests)))).toEqual([]);
  expect(after(restored, planDoorUpdate(read(restored), come))[2]?.[0]?.checked).toBe(true);
});

test('what a faculty asked for comes back where its column was moved under the write', () => {
  const read = (cells: readonly (readonly SheetCell[])[]): CopyReading => {
    const copy = readCopy(cells);
    if (copy === null) throw new Error('no copy');
    return copy;
  };
  const people = (employer: string) =>
    [{ ...hoa, employer }, nam].map((row) =>
      copyPerson({ ...row, graduationKey: row.graduationKey ?? '' }, kt2, ['employer']),
    );
  const cells = after([], planCopy(people('Công ty Sữa'), ['employer'])).map((row, at) =>
    row.map((cell, column) => (at === 1 && column === 5 ? { text: 'Sai lớp', checked: false } : cell)),
  );
  const requests = planCopyUpdate(read(cells), people('HTX Hoa Ban'));
  const moved = cells.map(([name, className, major, day, employer, asked, ...rest]) =>
    [name, className, major, day, asked, employer, ...rest].flatMap((cell) => cell ?? []),
  );
  const hit = after(moved, requests);
  expect(hit[1]?.[4]?.text).toBe('HTX Hoa Ban');
  expect(after(hit, planRestore(read(cells), requests, read(hit)))[1]?.[4]?.text).toBe('Sai lớp');
});
