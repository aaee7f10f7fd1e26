/** Step 4's call books: made, shared and mailed once; read back by the dispatcher after the teacher typed. */
import { callBooks } from '../../../src/domain/call-books/table';
import { contactAttempts } from '../../../src/domain/contacts/attempts-table';
import type { AnyTable } from '../../../src/domain/table';
import { applyAct, sheetNamed } from '../../act';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { once, openedCollege, press } from '../stage';
import { passHours } from './clock';

const expectRows =
  (table: AnyTable, count: number, books: number): NonNullable<Scenario['faults']> =>
  ({ world }) => {
    const found = tableRows(world.spreadsheet, table).length;
    const made = Object.keys(world.otherSpreadsheets).length;
    return [
      ...(found === count ? [] : [`${found} rows in ${table.title}, not ${count}`]),
      ...(made === books ? [] : [`${made} books, not ${books}`]),
    ];
  };

/** The teacher has the book, noted a call and moved on. */
const notedCollege = once(() => {
  const workspace = openedCollege();
  press(workspace, 'sendCallBooks');
  const { world } = workspace;
  const [book] = Object.values(world.otherSpreadsheets);
  if (!book) throw new Error('no book');
  const sheet = sheetNamed(book, 'Sổ gọi');
  applyAct(world, book, sheet, { kind: 'edit', cell: 'B1', value: 'TRUE' });
  applyAct(world, book, sheet, { kind: 'edit', cell: 'G3', value: 'Từ chối' });
  applyAct(world, book, sheet, { kind: 'edit', cell: 'I4', value: 'Gọi lại buổi tối' });
  world.clock = new Date(Date.parse(world.clock) + 3_700_000).toISOString();
  return workspace;
});

export const callBookScenarios: readonly Scenario[] = [
  {
    name: 'sendCallBooks',
    covers: ['sendCallBooks'],
    stage: openedCollege,
    press: { method: 'sendCallBooks' },
    faults: expectRows(callBooks, 1, 1),
  },
  {
    name: 'clock: reading call books',
    covers: ['onClock'],
    stage: notedCollege,
    press: { clock: 1 },
    then: passHours(4),
    faults: expectRows(contactAttempts, 2, 1),
  },
];
