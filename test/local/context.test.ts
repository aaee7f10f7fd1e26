/** A fresh context for each execution, holding what Apps Script has and nothing of the machine outside. */
import { errorOf, runBody, valueOf, workspaceOf } from './scripts';

const ABSENT = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'FormData',
  'File',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'crypto',
  'window',
  'navigator',
  'performance',
  'process',
  'structuredClone',
  'require',
  'Buffer',
  'global',
  'SharedArrayBuffer',
  'Atomics',
  'EmulatedServices',
];

test('globals that Apps Script lacks are absent', () => {
  expect(valueOf(`return ${JSON.stringify(ABSENT)}.filter((name) => name in globalThis);`)).toEqual([]);
});

test('executions share nothing but the world', () => {
  const workspace = workspaceOf(
    `var count = 0; function next() { count++; globalThis.kept = true; return [count, 'kept' in globalThis]; }`,
  );
  workspace.run('next');
  expect(workspace.run('next').value).toEqual([1, true]);
  expect(workspaceOf(`function look() { return 'kept' in globalThis; }`).run('look').value).toBe(false);
});

test('what is not emulated says so instead of doing nothing', () => {
  expect(errorOf(`SpreadsheetApp.openById('x')`)).toBe('not emulated: SpreadsheetApp.openById');
  expect(errorOf(`sheet.getRange('A1').randomize()`)).toBe('not emulated: Range.randomize');
  expect(errorOf(`DriveApp.getFiles()`)).toBe('not emulated: DriveApp.getFiles');
  expect(errorOf(`sheet.getRange('A1').rect`)).toBe('not emulated: Range.rect');
  expect(errorOf(`sheet.name = 'x'`)).toBe('cannot set Sheet.name');
});

/** Every object reachable from a result, by members of plain objects and arrays, must be of this realm. */
const FOREIGN = `
  const foreign = (value, path) => {
    if (typeof value !== 'object' || value === null || (!Array.isArray(value) && String(value) in KNOWN)) return [];
    if (!(value instanceof Object)) return [path];
    return Object.keys(value).flatMap((key) => foreign(value[key], path + '.' + key));
  };
  const KNOWN = { Range: 1, Sheet: 1, User: 1, DataValidation: 1, DeveloperMetadata: 1, Protection: 1, EmbeddedChart: 1, ConditionalFormatRule: 1, Trigger: 1 };`;

test.each([
  `sheet.getRange('A1:B2').setValues([['a', '5/9/2003'], [1, true]]).getValues()`,
  `sheet.getRange('A1:B2').getDisplayValues()`,
  `sheet.getRange('A1:B2').getBackgrounds()`,
  `sheet.getRange('A1:B2').getNotes()`,
  `book.getSheets()`,
  `book.getEditors()`,
  `(sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()), sheet.getRange('A1').getDataValidation().getCriteriaValues())`,
  `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'x')`,
  `Utilities.base64Decode('aGk=')`,
  `Utilities.newBlob('hi').getBytes()`,
  `Utilities.parseCsv('a,b')`,
  `PropertiesService.getScriptProperties().setProperty('a', 'b').getProperties()`,
  `(CacheService.getScriptCache().put('a', 'b'), CacheService.getScriptCache().getAll(['a']))`,
  `ScriptApp.getProjectTriggers()`,
  `sheet.getCharts()`,
])('results belong to the realm of the script: %s', (expression) => {
  expect(valueOf(`${FOREIGN} return foreign(${expression}, 'result');`)).toEqual([]);
});

test('dates and errors are those of the script', () => {
  expect(
    valueOf(
      `const value = sheet.getRange('A1').setValue('5/9/2003').getValue(); return [value instanceof Date, value.constructor === Date];`,
    ),
  ).toEqual([true, true]);
  expect(
    valueOf(`try { sheet.getRange(0, 0); } catch (error) { return [error instanceof Error, error.name]; }`),
  ).toEqual([true, 'Exception']);
});

test('later changes of an array do not reach the sheet, nor the other way round', () => {
  expect(
    valueOf(`const rows = [['a']]; const range = sheet.getRange('A1'); range.setValues(rows); rows[0][0] = 'b';
      const read = range.getValues(); read[0][0] = 'c'; return range.getValue();`),
  ).toBe('a');
});

test('promises are drained, endless loops and missing functions end with an error', () => {
  expect(valueOf(`Promise.resolve().then(() => sheet.getRange('A1').setValue('later'));`)).toBeUndefined();
  expect(workspaceOf('').run('nobody').error?.message).toBe('Script function not found: nobody');
});

test('the clock is the workspace clock and moves by the modelled latency and by sleep', () => {
  const result = runBody(
    `const before = Date.now(); sheet.getLastRow(); Utilities.sleep(1000); return [new Date(before).toISOString(), Date.now() - before, typeof Date()];`,
  );
  expect(result.value).toEqual(['2026-01-12T01:00:00.000Z', 1100, 'string']);
  expect(result.modelledMs).toBe(1100);
});

test('random ids repeat with the seed', () => {
  const body = `return [Utilities.getUuid(), Math.random()];`;
  expect(valueOf(body)).toEqual(valueOf(body));
});

describe('speed', () => {
  /** Of the processor: what else the machine does meanwhile does not count. */
  const seconds = (work: () => void): number => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1e6;
  };
  test('10,000 rows of 30 columns are written and read in less than two seconds', () => {
    const body = `
      sheet.insertRowsAfter(1, 10000); sheet.insertColumnsAfter(1, 10);
      const rows = Array.from({ length: 10000 }, (_, row) => Array.from({ length: 30 }, (_cell, column) => (column % 2 ? 'Lò Thị Hoa' : row)));
      sheet.getRange(2, 1, 10000, 30).setValues(rows);
      return sheet.getDataRange().getValues().length;`;
    expect(seconds(() => expect(valueOf(body)).toBe(10001))).toBeLessThan(2);
  });
  test('a fresh context with the services starts within 50 milliseconds', () => {
    const workspace = workspaceOf('function nothing() {}');
    workspace.run('nothing');
    const each = seconds(() => Array.from({ length: 20 }, () => workspace.run('nothing'))) / 20;
    expect(each).toBeLessThan(0.05);
  });
});
