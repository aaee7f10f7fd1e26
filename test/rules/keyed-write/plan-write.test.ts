/** Keyed writing step by step: what is planned, what is repaired, what is left to the person (decision 7). */
import fc from 'fast-check';
import { planRepair, isDone } from '../../../src/domain/keyed-write/plan-repair';
import { planWrite, type WritePlan } from '../../../src/domain/keyed-write/plan-write';
import type { Intent } from '../../../src/domain/keyed-write/intent';
import { joinIntents, splitIntent } from '../../../src/domain/keyed-write/intent-text';
import type { Cell } from '../../../src/domain/cell';
import type { Grid } from '../../../src/domain/table-rows';
import { classes } from '../../../src/domain/roster/classes';
import { config } from '../../../src/domain/office/office-tables';
import { gridFrom, sheet } from '../../support/sheet';
import { crowded, HEADER, type Row } from './crowded-table';

const header = HEADER.slice(1, 5).join(' | ');
const grid = (rows: string): Grid => gridFrom(crowded, sheet(`${header}\n${rows.trim()}`));
const plan = (rows: string, ...upserts: Row[]): WritePlan => planWrite(crowded, grid(rows), upserts);
const repaired = (intent: Intent, rows: string): ReturnType<typeof planRepair> =>
  planRepair(crowded, grid(rows), intent);

describe('a keyed write', () => {
  const rows = `
    k1 | x | x | x
    k2 | y | y | y
    k3 | z | z | z`;

  it('P17: leaves alone what already stands there', () => {
    const { intent, blocks, append } = plan(rows, { key: 'k1', a: 'x' }, { key: 'k2', b: 'y', c: 'y' });
    expect([intent.after, blocks, append]).toEqual([{}, [], null]);
  });

  it('changes only the columns that it is given, side by side and below each other in one block', () => {
    const { blocks } = plan(rows, { key: 'k2', b: 'B2', c: 'C2' }, { key: 'k3', b: 'B3', c: 'C3' });
    expect(blocks).toEqual([
      {
        row: 2,
        column: 2,
        cells: [
          ['B2', 'C2'],
          ['B3', 'C3'],
        ],
      },
    ]);
  });

  it('appends new rows below the last one, each key once, the last value given', () => {
    const { append } = plan(rows, { key: 'n1', a: 'x' }, { key: 'n1', b: 'y' }, { key: 'n2', c: 'z' });
    expect(append).toEqual({
      row: 4,
      column: 0,
      cells: [
        ['n1', 'x', 'y', ''],
        ['n2', '', '', 'z'],
      ],
    });
  });

  it('null empties a cell', () => {
    expect(plan(rows, { key: 'k1', a: null }).blocks).toEqual([{ row: 1, column: 1, cells: [['']] }]);
  });

  it('knows a key that a person left in other spacing or normal form, and does not write it again', () => {
    const cells = sheet('Lớp | Khóa | Khoa\nHoà  1 | K59 | Kinh tế'.normalize('NFD'));
    const { append, blocks } = planWrite(classes, gridFrom(classes, cells), [
      { className: ' Hoà 1', cohort: 'K59', faculty: 'Cơ khí' },
    ]);
    expect([append, blocks]).toEqual([null, [{ row: 1, column: 2, cells: [['Cơ khí']] }]]);
  });

  it('a key of numbers is the same as text and as a number', () => {
    const cells = [
      ['Mục', 'Tên', 'Nội dung'],
      ['Ngưỡng', 5, 'x'],
    ];
    expect(
      planWrite(config, gridFrom(config, cells), [{ section: 'Ngưỡng', name: '5', value: 'x' }]).intent.after,
    ).toEqual({});
  });

  it('a row without a key is a bug of ours', () => {
    expect(() => planWrite(crowded, grid(rows), [{ a: 'x' }])).toThrow('no key');
  });
});

describe('its repair', () => {
  const before = `
    k1 | x | mới | x
    k2 | y | cũ | y
    k3 | z | dở | z`;
  const { intent } = plan(before, { key: 'k3', b: 'xong' });

  it('is nothing when the table shows what was written', () => {
    expect(isDone(repaired(intent, before.replace('dở', 'xong')))).toBe(true);
  });

  it('B4: writes what a stop left out', () => {
    expect(repaired(intent, before).blocks).toEqual([{ row: 3, column: 2, cells: [['xong']] }]);
  });

  it('B5: after a sort the row that was hit gets its own value first, then the right row ours', () => {
    const sorted = `
      k3 | z | dở | z
      k2 | y | cũ | y
      k1 | x | xong | x`;
    expect(repaired(intent, sorted).blocks).toEqual([
      { row: 3, column: 2, cells: [['mới']] },
      { row: 1, column: 2, cells: [['xong']] },
    ]);
  });

  it('B5: a blank row that came in between is emptied again', () => {
    const inserted = `
      k1 | x | mới | x
      k2 | y | cũ | y
      | | xong |
      k3 | z | dở | z`;
    expect(repaired(intent, inserted).blocks).toEqual([
      { row: 3, column: 2, cells: [['']] },
      { row: 4, column: 2, cells: [['xong']] },
    ]);
  });

  it('B5: what a person typed stays, also the very value that we wrote elsewhere, as long as no row moved', () => {
    const typed = `
      k1 | x | xong | x
      k2 | y | cũ | y
      k3 | z | xong | z`;
    expect(isDone(repaired(intent, typed))).toBe(true);
    expect(isDone(repaired(intent, before.replace('dở', 'tay')))).toBe(true);
  });

  it('a row deleted by a person stays deleted', () => {
    expect(isDone(repaired(intent, 'k1 | x | mới | x\nk2 | y | cũ | y'))).toBe(true);
    const { intent: adding } = plan(before, { key: 'n1', a: 'x' });
    expect(isDone(repaired(adding, 'k2 | y | cũ | y\nk3 | z | dở | z\n\nn1 | x | |'))).toBe(true);
    expect(isDone(repaired(adding, 'k1 | x | mới | x\nk3 | z | dở | z\nn1 | x | |'))).toBe(true);
  });

  it('B5: a row that inserted rows pushed under our new one stands again below it', () => {
    const { intent: adding } = plan(before, { key: 'n1', a: 'x' });
    const covered = `
      | | |
      k1 | x | mới | x
      k2 | y | cũ | y
      n1 | x | |`;
    expect(repaired(adding, ` ${covered}`.replace('| | |', 'a | | |')).added).toEqual([
      { row: 5, column: 0, cells: [['k3', 'z', 'dở', 'z']] },
    ]);
  });
});

describe('an intent noted in Việc dở', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant('😀'.repeat(30_000)),
    fc.constant('=|"\\\n'),
  );
  const cells = fc.dictionary(fc.string({ minLength: 1 }), cell, { maxKeys: 3, noNullPrototype: true });
  const anyIntent: fc.Arbitrary<Intent> = fc.record({
    table: fc.string(),
    after: fc.dictionary(fc.string({ minLength: 1 }), cells, { maxKeys: 4, noNullPrototype: true }),
    appended: fc.array(fc.string()),
    before: fc.dictionary(fc.string({ minLength: 1 }), cells, { maxKeys: 4, noNullPrototype: true }),
    unkeyed: fc.array(fc.record({ marks: fc.tuple(fc.string(), fc.string(), fc.string()), cells }), {
      maxLength: 2,
    }),
    layout: fc.string(),
    tail: fc.array(
      fc.record({ key: fc.option(fc.string()), row: fc.nat(), cells: fc.array(cell, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
    appendRow: fc.nat(),
  });
  const noted = (
    id: string,
    intent: Intent,
  ): { intent: string; part: number; parts: number; content: string }[] =>
    splitIntent(id, intent).map(([its, part, parts, content]) => ({
      intent: String(its),
      part: Number(part),
      parts: Number(parts),
      content: String(content),
    }));

  it('B4: reads back as it was, in any order of the rows, in pieces that a cell can hold', () => {
    fc.assert(
      fc.property(anyIntent, anyIntent, (one, two) => {
        const rows = [...noted('1', one), ...noted('2', two)];
        // A piece that ended within a character would not survive its cell; encodeURIComponent refuses such text.
        for (const { content } of rows) {
          expect(content.length).toBeLessThan(50_000);
          expect(content).toMatch(/^\|/);
          expect(() => encodeURIComponent(content)).not.toThrow();
        }
        expect(joinIntents([...rows].reverse()).reverse()).toEqual([one, two]);
      }),
      { numRuns: 60 },
    );
  });

  it('B4: one that was cut short while being noted had not begun to write, and is passed over', () => {
    const long = { ...plan('k1 | x | x | x', { key: 'k1', a: 'y' }).intent, table: 'x'.repeat(100_000) };
    const rows = noted('1', long);
    expect(rows.length).toBeGreaterThan(2);
    expect(joinIntents(rows.slice(1))).toEqual([]);
  });
});

describe('ten times the rows', () => {
  const size = (rows: number): { cells: number; blocks: number; noted: number; ms: number } => {
    const lines = Array.from({ length: rows }, (_, at) => [`k${at}`, `a${at}`, `b${at}`, `c${at}`]);
    const table = gridFrom(crowded, [HEADER.slice(1, 5), ...lines]);
    const upserts = Array.from({ length: rows }, (_, at) => ({ key: `k${at + 5}`, b: `B${at}` }));
    const start = process.hrtime.bigint();
    const written = planWrite(crowded, table, upserts);
    const repair = planRepair(crowded, table, written.intent);
    const pieces = splitIntent('1', written.intent);
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    const cells = [...written.blocks, written.append, ...repair.added].flatMap(
      (block) => block?.cells.flat() ?? [],
    );
    return {
      cells: cells.length,
      blocks: written.blocks.length + repair.blocks.length,
      noted: pieces.map((piece) => String(piece[3]).length).reduce((a, b) => a + b, 0),
      ms,
    };
  };

  it('P18: take ten times the cells and notes, and no more blocks', () => {
    const [small, large] = [size(1000), size(10_000)];
    process.stdout.write(
      `keyed write: ${small.ms.toFixed(0)} ms for 1,000 rows, ${large.ms.toFixed(0)} ms for 10,000\n`,
    );
    expect(large.blocks).toBe(small.blocks);
    expect(large.cells / small.cells).toBeCloseTo(10, 0);
    expect(large.noted / small.noted).toBeLessThan(12);
  });
});
