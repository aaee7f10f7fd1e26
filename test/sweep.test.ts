/**
 * B4, P18: every workflow ends in the same state wherever it is stopped and whatever call of Google's fails. Here a few places of
 * each; `npm run sweep` tries them all. What the sweeps are worth is shown by bugs planted for them.
 */
import { contract } from '../src/api/contract';
import { builtProject, projectOf } from '../local/workspace/project';
import { Workspace } from '../local/workspace/workspace';
import { faultSweep } from '../local/sweep/fault-sweep';
import { readings } from '../local/sweep/readings';
import { scenarios, unregistered } from '../local/sweep/registry';
import type { Scenario } from '../local/sweep/scenario';
import { stopSweep } from '../local/sweep/stop-sweep';
import { failureLines, sweepLine } from '../local/sweep/table';
import { portraitOf } from '../local/sweep/portrait';
import { isLook } from '../local/sweep/effects';
import { lastRowOf } from '../local/world/grid';

/** What build.mjs makes callable, as it stands at the end of the bundle. */
const globals = [...builtProject().code.matchAll(/^function (\w+)\(\.\.\.args\)/gm)].map(
  ([, name]) => name ?? '',
);

test('every method of the contract and every global function is registered', () => {
  expect(globals).toContain('rpc');
  expect(unregistered([...Object.keys(contract), ...globals])).toEqual([]);
});

test.each(readings)('$method only reads: it leaves everything as it was', ({ method, stage, input }) => {
  const workspace = stage();
  const before = portraitOf(workspace);
  const { value, error } = workspace.run('rpc', [method, JSON.stringify(input ?? {})]);
  expect({ error, answer: String(value).slice(0, 10) }).toEqual({ error: null, answer: '{"ok":true' });
  expect(portraitOf(workspace)).toEqual(before);
  expect(workspace.world.outbox).toHaveLength(stage().world.outbox.length);
});

const tried = scenarios.map((scenario, at) => ({ name: scenario.name, scenario, at }));

test.each(tried)(
  '$name: stopped or failed on the way and pressed again, it ends the same',
  ({ scenario, at }) => {
    const late = sweepLine(scenario, [stopSweep], { parts: [0.97] });
    const midway = sweepLine(scenario, [at % 2 === 0 ? stopSweep : faultSweep], {
      parts: [0.3 + (at % 5) / 10],
    });
    expect([...failureLines(late), ...failureLines(midway)]).toEqual([]);
  },
);

test('a call that counts as a look changes nothing', () => {
  const scenario = scenarios.find(({ name }) => name === 'createPlan');
  const workspace = scenario?.stage() ?? Workspace.create();
  const state = (): string => {
    const { spreadsheet, files, outbox, triggers, properties } = workspace.world;
    const cells = spreadsheet.sheets.map((sheet) => sheet.rows.slice(0, lastRowOf(sheet)).map(({ v }) => v));
    return JSON.stringify([cells, files, outbox, triggers, properties]);
  };
  let before = '';
  const wrong: string[] = [];
  workspace.run('rpc', ['createPlan', '{}'], {
    onCall: ({ service, member, phase }) => {
      if (!isLook({ service, member })) return undefined;
      if (phase === 'before') before = state();
      else if (before !== state()) wrong.push(`${service}.${member}`);
      return undefined;
    },
  });
  expect(wrong).toEqual([]);
});

describe('a planted bug is found', () => {
  const planted = (name: string, body: string): Scenario => {
    const answer = `function rpc() { ${body} return '{"ok":true}'; }`;
    const stage = Workspace.create({ project: projectOf(answer) });
    stage.world.spreadsheet.sheets.forEach((sheet) => (sheet.name = 'Thư'));
    return { name, covers: [], stage: () => stage.clone(), press: { method: 'any' } };
  };
  const setting = `const notes = PropertiesService.getDocumentProperties(); const sheet = SpreadsheetApp.getActive().getSheets()[0];`;
  const found = (sweep: typeof stopSweep, scenario: Scenario): string =>
    failureLines(sweepLine(scenario, [sweep], { every: 1 })).join('\n');

  const counting = (first: string, second: string): string =>
    `${setting} for (let at = Number(notes.getProperty('done') ?? 0); at < 3; at++) { ${first}; ${second}; }`;
  const COUNT = `notes.setProperty('done', String(at + 1))`;
  const WRITE = `sheet.getRange(at + 1, 1).setValue('person ' + at)`;

  test('a counter that moves before its effect loses the effect', () => {
    expect(found(stopSweep, planted('counter first', counting(COUNT, WRITE)))).toContain(
      'is missing: [["person 0"]]',
    );
    expect(found(stopSweep, planted('counter last', counting(WRITE, COUNT)))).toBe('');
  });

  const mailing = (before: string, after: string): string => `${setting}
    const state = sheet.getRange(1, 1).getValue();
    if (state === 'đang gửi') sheet.getRange(1, 1).setValue('chưa rõ');
    else if (state === '') { ${before} MailApp.sendEmail('hoa@example.com', 'Mời', 'Chào Hoa'); ${after} }`;
  const mark = (state: string): string => `sheet.getRange(1, 1).setValue('${state}');`;

  test('a mail that goes before its record goes twice', () => {
    expect(found(stopSweep, planted('mail first', mailing('', mark('đã gửi'))))).toContain('mails: twice');
    expect(found(stopSweep, planted('record first', mailing(mark('đang gửi'), mark('đã gửi'))))).toBe('');
  });

  const making = (
    look: string,
  ): string => `const made = () => Drive.Files.list({ q: 'trashed = false', fields: 'files(id)' }).files.length > 0;
    for (let tries = 0; tries < 3; tries++) try { if (${look}) Drive.Files.create({ name: 'Kế hoạch' }); break; } catch (error) { Utilities.sleep(100); }`;

  test('a making call that is blindly tried again makes two', () => {
    expect(found(faultSweep, planted('blind', making('true')))).toContain('files, is new');
    expect(found(faultSweep, planted('looking', making('!made()')))).toBe('');
  });
});
