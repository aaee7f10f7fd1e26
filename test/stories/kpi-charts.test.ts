/** P34: tab KPI shows its numbers in bands and in charts of its own ranges, each once, whatever was cut short. */
import { sheetNamed } from '../../local/act';
import type { Workspace } from '../../local/workspace/workspace';
import { lastColumnOf, lastRowOf, putValue, valueAt } from '../../local/world/grid';
import type { CellStyle, ChartState, Rect, SheetState } from '../../local/world/sheet-state';
import { press } from './support/desk';
import { answered } from './support/report';
import { once } from './support/small-college';
import { headersOf, rowsOf } from './support/tabs';

const TITLES = [
  'Ba tỷ lệ việc làm theo ngành, nghề',
  'Thu nhập mỗi tháng, toàn trường (số người)',
  'Tỷ lệ phản hồi theo lớp',
];
const kpiOf = ({ world }: Workspace): SheetState => sheetNamed(world.spreadsheet, 'KPI');
const titlesOf = (workspace: Workspace): unknown[] =>
  kpiOf(workspace).charts.map(({ options }) => options['title']);
const chartOf = (workspace: Workspace, title: string): ChartState => {
  const found = kpiOf(workspace).charts.find(({ options }) => options['title'] === title);
  if (!found) throw new Error(`no chart ${title}`);
  return found;
};

/** The values under a chart's ranges, one list a range. */
const valuesUnder = (workspace: Workspace, title: string): unknown[][] =>
  chartOf(workspace, title).ranges.map(({ rect }) => cellsIn(kpiOf(workspace), rect));
const cellsIn = (sheet: SheetState, { row, column, rows, columns }: Rect): unknown[] =>
  Array.from({ length: rows * columns }, (_, at) =>
    valueAt(sheet, row + Math.floor(at / columns), column + (at % columns)),
  );
const columnWhere = (workspace: Workspace, breakdown: string, header: string): unknown[] =>
  rowsOf(workspace, 'KPI').flatMap(({ cells }) => (cells['Phân tổ'] === breakdown ? [cells[header]] : []));

const counted = once(() => {
  const workspace = answered();
  press(workspace, 'updateIndicators', {});
  return workspace;
});

const styleAt = (workspace: Workspace, row: number, column: number): CellStyle => {
  const sheet = kpiOf(workspace);
  return sheet.styles[sheet.rows[row - 1]?.s[column - 1] ?? 0] ?? {};
};

describe('the charts', () => {
  test('are three, and each stands on the cells of its breakdown', () => {
    const workspace = counted();
    expect(titlesOf(workspace)).toEqual(TITLES);
    const [rates = '', income = '', response = ''] = TITLES;
    expect(valuesUnder(workspace, rates)).toEqual(
      [
        'Nhóm',
        'Có việc trên số tốt nghiệp',
        'Có việc trên số trả lời',
        'Có việc hoặc học tiếp trên số trả lời',
      ].map((header) => columnWhere(workspace, 'Ngành, nghề', header)),
    );
    expect(valuesUnder(workspace, response)).toEqual(
      ['Nhóm', 'Tỷ lệ phản hồi'].map((header) => columnWhere(workspace, 'Lớp', header)),
    );
    const bands = [
      'Dưới 5 triệu',
      '5 đến dưới 7 triệu',
      '7 đến dưới 9 triệu',
      '9 đến dưới 12 triệu',
      '12 đến dưới 15 triệu',
      'Từ 15 triệu',
    ];
    expect(valuesUnder(workspace, income)).toEqual(
      bands.map((header) => [header, ...columnWhere(workspace, 'Toàn trường', header)]),
    );
    expect(kpiOf(workspace).charts.map(({ type }) => type)).toEqual(['BAR', 'COLUMN', 'BAR']);
    expect(chartOf(workspace, income).transpose).toBe(true);
    expect(chartOf(workspace, rates).options['series']).toEqual({
      0: { labelInLegend: 'Việc/tốt nghiệp' },
      1: { labelInLegend: 'Việc/trả lời' },
      2: { labelInLegend: 'Việc, học tiếp/trả lời' },
    });
  });

  test('stand beside the columns that are read first, within a laptop’s screen, over no cell and over none of each other', () => {
    const workspace = counted();
    const sheet = kpiOf(workspace);
    const headers = headersOf(workspace, 'KPI');
    const before = headers.indexOf('Mức việc làm') + 1;
    const after = headers.indexOf('Có việc làm') + 1;
    const pixels = (from: number, to: number): number =>
      Array.from({ length: to - from }, (_, at) => sheet.columnWidths[from + at] ?? 100).reduce(
        (sum, width) => sum + width,
        0,
      );
    const [left = 0, ...others] = sheet.charts.map(({ position }) => position.column);
    expect(others).toEqual([left, left]);
    expect(left).toBe(before + 1);
    const widest = Math.max(...sheet.charts.map(({ options }) => Number(options['width'])));
    expect(pixels(left, after)).toBeGreaterThanOrEqual(widest);
    // 46 pixels of row numbers.
    expect(46 + pixels(1, left) + widest).toBeLessThanOrEqual(1366);
    expect(headers.slice(before, after - 1).every((header) => header === '')).toBe(true);
    sheet.charts.forEach(({ position, options }, at) => {
      const next = sheet.charts[at + 1]?.position.row ?? Infinity;
      expect(position.row + Number(options['height']) / 21).toBeLessThanOrEqual(next);
    });
  });

  test('name their campaign, its answers and the time', () => {
    const workspace = counted();
    const [whole] = rowsOf(workspace, 'KPI');
    const { 'Số trả lời': answers, 'Số tốt nghiệp': graduates, Đợt: campaign } = whole?.cells ?? {};
    expect(campaign).toBe('2026');
    const start = `Đợt 2026: ${String(answers)}/${String(graduates)} người trả lời, tính lúc `;
    for (const { options } of kpiOf(workspace).charts) expect(options['subtitle']).toContain(start);
  });

  test('go right of the table where people put columns of their own in their place', () => {
    const workspace = counted();
    const sheet = kpiOf(workspace);
    putValue(sheet, 1, (sheet.charts[0]?.position.column ?? 1) + 1, 'Ghi chú');
    press(workspace, 'updateIndicators', {});
    const covering = kpiOf(workspace).charts.filter(({ position }) => position.row <= lastRowOf(sheet));
    expect(covering.length).toBeGreaterThan(0);
    for (const { position } of covering) expect(position.column).toBeGreaterThan(lastColumnOf(sheet));
  });

  test('follow the rows when they are counted again, and are never doubled, by the report neither', () => {
    const workspace = counted();
    press(workspace, 'updateIndicators', {});
    press(workspace, 'createReport', {});
    expect(titlesOf(workspace)).toEqual(TITLES);
  });

  test('stay where a person moved them, but not above the table', () => {
    const workspace = counted();
    const [first, second] = kpiOf(workspace).charts;
    const below = lastRowOf(kpiOf(workspace)) + 3;
    if (first) first.position = { row: below, column: 2, offsetX: 5, offsetY: 5 };
    if (second) second.position = { row: 3, column: 4, offsetX: 0, offsetY: 0 };
    press(workspace, 'updateIndicators', {});
    expect(first && chartOf(workspace, String(first.options['title'])).position).toMatchObject({
      row: below,
      column: 2,
    });
    expect(second && chartOf(workspace, String(second.options['title'])).position.column).toBe(
      headersOf(workspace, 'KPI').indexOf('Mức việc làm') + 2,
    );
  });

  test('a chart that a person added, or renamed as an own one, is left alone', () => {
    const workspace = counted();
    const [first] = kpiOf(workspace).charts;
    if (first) first.options['title'] = 'Của phòng';
    const own = JSON.stringify(first);
    press(workspace, 'updateIndicators', {});
    expect(JSON.stringify(kpiOf(workspace).charts[0])).toBe(own);
    expect([...titlesOf(workspace)].sort()).toEqual([...TITLES, 'Của phòng'].sort());
  });
});

describe('the look', () => {
  const rowWhere = (workspace: Workspace, breakdown: string): number =>
    rowsOf(workspace, 'KPI').find(({ cells }) => cells['Phân tổ'] === breakdown)?.row ?? 0;

  test('the whole school is bold, each breakdown has its band, two columns stay in sight', () => {
    const workspace = counted();
    const looks = ['Toàn trường', 'Khoa', 'Ngành, nghề', 'Lớp'].map((breakdown) =>
      styleAt(workspace, rowWhere(workspace, breakdown), 3),
    );
    expect(looks.map(({ fontWeight }) => fontWeight ?? 'normal')).toEqual([
      'bold',
      'normal',
      'normal',
      'normal',
    ]);
    expect(new Set(looks.map(({ background }) => background)).size).toBe(4);
    expect(kpiOf(workspace)).toMatchObject({ frozenRows: 1, frozenColumns: 3 });
  });

  test('rates are shown as percents', () => {
    const workspace = counted();
    const headers = headersOf(workspace, 'KPI');
    const row = rowWhere(workspace, 'Toàn trường');
    for (const header of ['Tỷ lệ phản hồi', 'Có việc trên số trả lời', 'Đúng hoặc liên quan ngành'])
      expect(styleAt(workspace, row, headers.indexOf(header) + 1).format).toBe('0.0%');
  });

  test('a row that is empty again loses its band', () => {
    const workspace = counted();
    const last = lastRowOf(kpiOf(workspace));
    for (const { v } of sheetNamed(workspace.world.spreadsheet, 'Danh sách').rows.slice(1)) {
      const at = headersOf(workspace, 'Danh sách').indexOf('Lớp');
      if (v[at] !== 'KT1') v[at] = 'KT2';
    }
    press(workspace, 'updateIndicators', {});
    expect(lastRowOf(kpiOf(workspace))).toBeLessThan(last);
    expect(styleAt(workspace, last, 3)).toMatchObject({ background: '#f8f9fa' });
    expect(styleAt(workspace, last, 3).fontWeight ?? 'normal').toBe('normal');
  });
});
