/** The table of the keyed-write tests: a key, three columns that the program writes, and two that people added. */
import fc from 'fast-check';
import { text } from '../../../src/domain/columns';
import { isDone, planRepair } from '../../../src/domain/keyed-write/plan-repair';
import { planWrite, type Upsert } from '../../../src/domain/keyed-write/plan-write';
import type { Intent } from '../../../src/domain/keyed-write/intent';
import { joinIntents, splitIntent } from '../../../src/domain/keyed-write/intent-text';
import type { Cell } from '../../../src/domain/cell';
import { table } from '../../../src/domain/table';
import type { Act, SharedSheet } from '../../support/shared-sheet';

export const crowded = table({
  name: 'crowded',
  title: 'Đông người',
  key: ['key'],
  visibility: 'shown',
  columns: {
    key: text('Khóa', { required: true, machine: true }),
    a: text('A', {}),
    b: text('B', {}),
    c: text('C', {}),
  },
});
export type Row = Upsert<typeof crowded.columns> & { readonly key: string };

export const HEADER = ['Riêng trái', 'Khóa', 'A', 'B', 'C', 'Riêng phải'];
export const COLUMN = { left: 0, key: 1, a: 2, b: 3, c: 4, right: 5 } as const;

/** Places between the calls of the program: 0 after the first reading, then before and within each look. */
export interface Disturbance {
  readonly act: Act;
  readonly place: number;
}

/** What a person did: to which rows as they then stood, and which cells ('row:column') were about to be written. */
export interface Entry {
  readonly act: Act;
  readonly place: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly at: readonly number[];
  readonly inFlight: ReadonlySet<string>;
}

export class Stopped extends Error {}

const ROUNDS = 4;

/** The loop of src/google/keyed-write.ts, with a person in the gaps and a stop after some block. */
export class Writer {
  private blocks = 0;
  private place = 0;
  /** As noted in `Việc dở`. */
  noted: Intent | null = null;
  readonly log: Entry[] = [];

  /** Stops after so many blocks; Infinity goes through. */
  constructor(
    readonly sheet: SharedSheet,
    private readonly disturbances: readonly Disturbance[],
    private stopAfter = Infinity,
  ) {}

  upsert(rows: readonly Row[]): void {
    const plan = planWrite(crowded, this.sheet.read(), rows);
    if (Object.keys(plan.intent.after).length === 0) return;
    this.noted = plan.intent;
    this.write([...plan.blocks, plan.append]);
    this.repair(plan.intent);
    this.noted = null;
  }

  repair(intent: Intent): void {
    for (let round = 0; round < ROUNDS; round += 1) {
      this.gap([]);
      const plan = planRepair(crowded, this.sheet.read(), intent);
      if (isDone(plan)) return;
      this.write([...plan.blocks, ...plan.added]);
    }
    // The rest is left to the next run, which finds the note.
    if (!isDone(planRepair(crowded, this.sheet.read(), intent))) throw new Stopped();
  }

  /** The next run: first what is noted, then the work again. */
  rerun(rows: readonly Row[]): void {
    this.stopAfter = Infinity;
    const pieces = this.noted ? splitIntent('1', this.noted) : [];
    const [again] = joinIntents(
      pieces.map(([intent, part, parts, content]) => ({
        intent: String(intent),
        part: Number(part),
        parts: Number(parts),
        content: String(content),
      })),
    );
    if (again && 'after' in again) this.repair(again);
    this.noted = null;
    this.upsert(rows);
  }

  private write(planned: readonly (Parameters<SharedSheet['write']>[0] | null)[]): void {
    const blocks = planned.filter((block) => block !== null);
    this.gap(blocks);
    for (const block of blocks) {
      if (this.blocks >= this.stopAfter) throw new Stopped();
      this.sheet.write(block);
      this.blocks += 1;
    }
  }

  private targets(act: Act): number[] {
    if (act.does === 'delete') return act.rows.map((row) => this.sheet.at(row));
    if (act.does === 'type a row') return [act.row % (this.sheet.rows.length + 1)];
    return act.does === 'edit' ? [this.sheet.at(act.row)] : [];
  }

  private gap(blocks: readonly Parameters<SharedSheet['write']>[0][]): void {
    for (const { act } of this.disturbances.filter(({ place }) => place === this.place)) {
      const cells = blocks.flatMap(({ row, column, cells: lines }) =>
        lines.flatMap((line, down) => line.map((_, right) => `${row + down - 1}:${column + right}`)),
      );
      const at = this.targets(act);
      const rows = at.map((row) => [...(this.sheet.rows[row] ?? [])]);
      this.log.push({ act, place: this.place, rows, at, inFlight: new Set(cells) });
      this.sheet.act(act);
    }
    this.place += 1;
  }
}

const value = fc.constantFrom('x', 'y', 'z', '');
const key = fc.integer({ min: 1, max: 9 }).map((number) => `k${number}`);

/** A row with a key, or one that a person typed and nobody gave a key yet. */
const line = fc
  .tuple(fc.option(key, { freq: 6 }), value, value, value, fc.boolean())
  .map(([its, a, b, c, noted]) => ({ its, cells: [a, b, c], noted }));

export const someRows: fc.Arbitrary<Cell[][]> = fc
  .array(line, { minLength: 1, maxLength: 8 })
  .map((lines) =>
    lines
      .filter(({ its }, at) => its === null || lines.findIndex((other) => other.its === its) === at)
      .map(({ its, cells, noted }, at) => [
        its === null ? `riêng ${at}` : '',
        its ?? '',
        ...cells,
        noted || its === null ? `ghi ${at}` : '',
      ]),
  );

export const someUpserts: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record(
      { key: fc.oneof(key, fc.constantFrom('n1', 'n2', 'n3')), a: value, b: value, c: fc.constant('đã gửi') },
      { requiredKeys: ['key'] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  // One row a key; n1 to n3 are always new.
  .map((rows) => rows.filter((row, at) => rows.findIndex((other) => other.key === row.key) === at));

const position = fc.integer({ min: 0, max: 9 });

/** What a person types stands nowhere else: `name` makes it so. */
export const someAct = (name: string): fc.Arbitrary<Act> =>
  fc.oneof(
    fc
      .array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 })
      .map((order): Act => ({ does: 'sort', order })),
    fc.record({ does: fc.constant('insert' as const), row: position, count: fc.integer({ min: 1, max: 2 }) }),
    fc.record({
      does: fc.constant('type a row' as const),
      row: position,
      cells: fc.constant([`${name} mới`, '', `${name} a`, `${name} b`, '', '']),
    }),
    fc.record({
      does: fc.constant('delete' as const),
      rows: fc.array(position, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      does: fc.constant('edit' as const),
      row: position,
      column: fc.constantFrom(COLUMN.left, COLUMN.a, COLUMN.b, COLUMN.c, COLUMN.right),
      value: fc.constant(`${name} sửa`),
    }),
  );
