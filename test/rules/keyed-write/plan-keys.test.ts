/** Keys of graduations and persons: given once, never lost, never another person's (DESIGN, "The data"). */
import { graduations } from '../../../src/domain/roster/graduations';
import { planKeyBlocks } from '../../../src/domain/roster/plan-keys';
import type { Cell } from '../../../src/domain/cell';
import { SharedSheet } from '../../support/shared-sheet';
import { sheet } from '../../support/sheet';
import { HEADER, KEY, PERSON, plan, writeKeys } from './key-writer';

const roster = (rows: string): SharedSheet => {
  const [, ...cells] = sheet(`${HEADER.join('|')}\n${rows.trim()}`);
  return new SharedSheet(graduations, HEADER, cells);
};

const column = (shared: SharedSheet, at: number): Cell[] => shared.rows.map((row) => row[at] ?? '');

describe('keys', () => {
  it('every usable row gets one of its own, and again nothing changes', () => {
    const shared = roster(`
      Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | 0900000123 | | | KT2 | K59 | |
      Lò Văn | Nam | 20/11/2002 | 30/06/2025 | | | | KT2 | K59 | |
      Giàng A | | 15/01/2001 | 30/06/2025 | | | | OT1 | K59 | |`);
    writeKeys(shared);
    expect(new Set(column(shared, KEY)).size).toBe(3);
    expect(column(shared, KEY)[2]).toBe('');
    const before = JSON.stringify(shared.rows);
    writeKeys(shared);
    expect(JSON.stringify(shared.rows)).toBe(before);
  });

  it('the graduations of one person share the person key: trung cấp, then cao đẳng', () => {
    const shared = roster(`
      Lò Thị | Hoa | 02/03/2003 | 30/06/2023 | 0900000123 | | | TC1 | K57 | |
      LÒ THỊ | HOA | 2/3/2003 | 30/06/2025 | +84900000123 | hoa@example.com | | KT2 | K59 | |
      Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | | hoa@example.com | | KT3 | K59 | |`);
    writeKeys(shared);
    expect(new Set(column(shared, PERSON)).size).toBe(1);
    expect(new Set(column(shared, KEY)).size).toBe(3);
  });

  it('people of one name are not one person without a birth date and a contact in common', () => {
    const shared = roster(`
      Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | 0900000123 | | | KT2 | K59 | |
      Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | 0900000124 | | | KT2 | K59 | |
      Lò Thị | Hoa | | 30/06/2025 | 0900000123 | | | KT2 | K59 | |
      Lò Thị | Hòa | 02/03/2003 | 30/06/2025 | 0900000123 | | | KT2 | K59 | |`);
    writeKeys(shared);
    expect(new Set(column(shared, PERSON)).size).toBe(4);
  });

  it('a new graduation of somebody known gets the known person key', () => {
    const shared = roster(`
      Lò Thị | Hoa | 02/03/2003 | 30/06/2023 | 0900000123 | | | TC1 | K57 | G1 | P1
      Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | 0900000123 | | | KT2 | K59 | |`);
    writeKeys(shared);
    expect(column(shared, PERSON)).toEqual(['P1', 'P1']);
  });

  it('a copied row gets a key of its own; the first keeps the old one', () => {
    const shared = roster(`
      Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | 0900000123 | | | KT2 | K59 | G1 | P1
      Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | 0900000123 | | | KT2 | K59 | G1 | P1
      Lò Văn | Nam | 20/11/2002 | 30/06/2025 | | | | KT2 | K59 | G1 | P1`);
    writeKeys(shared);
    expect(column(shared, KEY)[0]).toBe('G1');
    expect(new Set(column(shared, KEY)).size).toBe(3);
    // The copy is the same person; Lò Văn Nam, typed over a copy, is another.
    expect(column(shared, PERSON).slice(0, 2)).toEqual(['P1', 'P1']);
    expect(column(shared, PERSON)[2]).not.toBe('P1');
  });

  it('a lost person key is given again, the graduation key stays', () => {
    const shared = roster('Lò Thị | Hoa | 02/03/2003 | 30/06/2025 | | | | KT2 | K59 | G1 |');
    writeKeys(shared);
    expect(column(shared, KEY)).toEqual(['G1']);
    expect(column(shared, PERSON)[0]).toMatch(/^M/);
  });

  it('B4: where the two columns stand apart, a stop between them leaves no row with half its keys', () => {
    const apart = [...HEADER.slice(0, KEY), 'Khóa dòng', 'Cỡ áo', 'Khóa người'];
    const shared = new SharedSheet(graduations, apart, [
      ['Lò Thị', 'Hoa', '02/03/2003', '30/06/2025', '', '', '', 'KT2', 'K59', '', '', ''],
    ]);
    writeKeys(shared, [], 1);
    expect(shared.rows[0]?.slice(KEY).map((cell) => cell !== '')).toEqual([true, false, true]);
  });
});

describe('ten times the rows', () => {
  const size = (count: number): { blocks: number; noted: number; ms: number } => {
    const rows = Array.from({ length: count }, (_, at): Cell[] => [
      ...[
        'Lò',
        `Hoa ${at}`,
        '02/03/2003',
        '30/06/2025',
        '',
        '',
        '',
        'KT2',
        'K59',
        at % 2 ? `G${at}` : '',
        at % 2 ? `P${at}` : '',
      ],
    ]);
    const shared = new SharedSheet(graduations, HEADER, rows);
    const start = process.hrtime.bigint();
    const intent = plan(shared);
    const blocks = planKeyBlocks(shared.read(), intent);
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    return { blocks: blocks.length, noted: JSON.stringify(intent).length, ms };
  };

  it('take ten times the notes and blocks', () => {
    const [small, large] = [size(1000), size(10_000)];
    process.stdout.write(
      `keys: ${small.ms.toFixed(0)} ms for 1,000 rows, ${large.ms.toFixed(0)} ms for 10,000\n`,
    );
    expect(large.blocks).toBe(10 * small.blocks);
    expect(large.noted / small.noted).toBeLessThan(11);
  });

  it('rows of equal content take no longer than others', () => {
    const rows = Array.from({ length: 5000 }, (): Cell[] => [
      'Lò',
      'Hoa',
      '',
      '30/06/2025',
      '',
      '',
      '',
      'KT2',
      'K59',
      '',
      '',
    ]);
    const shared = new SharedSheet(graduations, HEADER, rows);
    writeKeys(shared);
    expect(new Set(column(shared, KEY)).size).toBe(5000);
  });
});
