/** An execution can be watched, failed, stopped at any service call, and is ended after six minutes. */
import type { CallSite } from '../../local/runtime/execution';
import { valueAt } from '../../local/world/grid';
import { workspaceOf } from './scripts';

const CODE = `
  function write() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    for (let row = 1; row <= 3; row++) {
      try { sheet.getRange(row, 1).setValue('v' + row); } catch (error) { console.log(error.message); }
    }
  }
  function slow() { for (let minute = 0; minute < 10; minute++) Utilities.sleep(60000); return 'done'; }
`;
const written = (stop: (site: CallSite) => boolean) => {
  const workspace = workspaceOf(CODE);
  const result = workspace.run('write', [], {
    onCall: (site) => (stop(site) ? { stop: 'stopped here' } : undefined),
  });
  const [sheet] = workspace.world.spreadsheet.sheets;
  return { result, values: [1, 2, 3].map((row) => (sheet ? valueAt(sheet, row, 1) : '')) };
};

test.each([
  ['before', ['v1', '', '']],
  ['after', ['v1', 'v2', '']],
])(
  'stopped %s the second setValue, what follows has no effect even in a script that catches everything',
  (phase, values) => {
    let seen = 0;
    const outcome = written((site) => site.member === 'setValue' && site.phase === phase && ++seen === 2);
    expect(outcome.values).toEqual(values);
    expect(outcome.result).toMatchObject({
      ok: false,
      stopped: true,
      error: { message: 'stopped here' },
      lines: [],
    });
  },
);

test('every call has a number, the same before and after', () => {
  const sites: CallSite[] = [];
  const result = workspaceOf(CODE).run('write', [], { onCall: (site) => void sites.push(site) });
  expect(sites.map(({ k }) => k)).toEqual(
    [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8].slice(0, sites.length),
  );
  expect(result.totalCalls).toBe(8);
  expect(result.calls.find(({ member }) => member === 'setValue')).toEqual({
    service: 'Range',
    member: 'setValue',
    count: 3,
  });
});

test('a call can be made to fail as Google fails, and the script goes on', () => {
  const workspace = workspaceOf(CODE);
  const result = workspace.run('write', [], {
    onCall: ({ k, phase }) =>
      k === 4 && phase === 'before' ? { fail: 'Service Spreadsheets timed out' } : undefined,
  });
  expect(result.ok).toBe(true);
  expect(result.lines).toEqual([{ level: 'info', text: 'Service Spreadsheets timed out' }]);
});

test('a person can edit the sheet between two calls', () => {
  const workspace = workspaceOf(
    `function read() { const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); return [range.getValue(), range.getValue()]; }`,
  );
  const [sheet] = workspace.world.spreadsheet.sheets;
  let reads = 0;
  const result = workspace.run('read', [], {
    onCall: ({ member, phase }) => {
      if (member === 'getValue' && phase === 'before' && ++reads === 2)
        sheet?.rows.push({ v: ['typed'], s: [] });
      return undefined;
    },
  });
  expect(result.value).toEqual(['', 'typed']);
});

test('six minutes of virtual time end an execution', () => {
  const result = workspaceOf(CODE).run('slow');
  expect(result).toMatchObject({
    ok: false,
    stopped: true,
    error: { message: 'Exceeded maximum execution time' },
  });
  expect(result.modelledMs).toBe(360_000);
});

test('the calls of the last execution are kept', () => {
  const workspace = workspaceOf(CODE);
  workspace.run('slow');
  expect(workspace.world.lastExecution).toMatchObject({ functionName: 'slow', stopped: true, totalCalls: 6 });
});

test('what services call on each other is part of the one call of the script', () => {
  const result = workspaceOf(
    `function main() { SpreadsheetApp.getActive().getSheets()[0].getRangeList(['A1', 'B2']).setValue('x'); }`,
  ).run('main');
  expect(result.calls.map(({ service, member }) => `${service}.${member}`)).toEqual([
    'SpreadsheetApp.getActive',
    'Spreadsheet.getSheets',
    'Sheet.getRangeList',
    'RangeList.setValue',
  ]);
});
