/**
 * B4, P18: every workflow ends in the same state wherever it is stopped and whatever call of Google's fails. Here a few places of
 * each; `npm run sweep` tries them all. What the sweeps are worth is shown by bugs planted for them.
 */
import { contract } from '../src/api/contract';
import { builtProject, projectOf } from '../local/workspace/project';
import { Workspace } from '../local/workspace/workspace';
import { pasteRows } from '../local/act';
import { COLLEAGUE, OFFICE_ACCOUNT, VIEWER } from '../local/workspace/new-world';
import { editSweep } from '../local/sweep/edit-sweep';
import { peopleSweep } from '../local/sweep/people-sweep';
import { faultSweep } from '../local/sweep/fault-sweep';
import { readings } from '../local/sweep/readings';
import { scenarios, unregistered } from '../local/sweep/registry';
import type { Scenario } from '../local/sweep/scenario';
import { stopSweep } from '../local/sweep/stop-sweep';
import { failureLines, sweepLine } from '../local/sweep/table';
import { portraitOf, type Portrait } from '../local/sweep/portrait';
import { isLook } from '../local/sweep/effects';
import { lastRowOf } from '../local/world/grid';

/** What build.mjs makes callable, as it stands at the end of the bundle. */
const globals = [...builtProject().code.matchAll(/^function (\w+)\(\.\.\.args\)/gm)].map(
  ([, name]) => name ?? '',
);

const stageOf = (wanted: string): Workspace => {
  const scenario = scenarios.find(({ name }) => name === wanted);
  if (!scenario) throw new Error(`no scenario ${wanted}`);
  return scenario.stage();
};

test('every method of the contract and every global function is registered', () => {
  expect(globals).toContain('rpc');
  expect(unregistered([...Object.keys(contract), ...globals])).toEqual([]);
});

/** Read once: many methods share a stage. */
const portraits = new Map<() => Workspace, Portrait>();
const portraitBefore = (stage: () => Workspace): Portrait => {
  const portrait = portraits.get(stage) ?? portraitOf(stage());
  portraits.set(stage, portrait);
  return portrait;
};

test.each(readings)('$method only reads: it leaves everything as it was', ({ method, stage, input }) => {
  const workspace = stage();
  const mails = workspace.world.outbox.length;
  const { value, error } = workspace.run('rpc', [method, JSON.stringify(input ?? {})]);
  expect({ error, answer: String(value).slice(0, 10) }).toEqual({ error: null, answer: '{"ok":true' });
  expect(portraitOf(workspace)).toEqual(portraitBefore(stage));
  expect(workspace.world.outbox).toHaveLength(mails);
});

const tried = scenarios.map((scenario, at) => ({ name: scenario.name, scenario, at }));

/** Every scenario in one of three ways, another than its neighbours' and elsewhere: stopped when all is done, stopped midway, failed. */
const disturbed = (scenario: Scenario, at: number): string[] => {
  if (at % 3 === 0) return failureLines(sweepLine(scenario, [stopSweep], { parts: [0.97] }));
  const parts = [0.15 + ((at * 3) % 11) / 14];
  return failureLines(sweepLine(scenario, [at % 3 === 1 ? stopSweep : faultSweep], { parts }));
};

/** Long ones that are stopped elsewhere: twins in the menu, and what test/stories/backup.test.ts stops; `npm run sweep` tries them too. */
const TWINS = ['menuBackUp', 'menuCheckBackup', 'menuRestore', 'menuDeclareNew', 'restore', 'checkBackup'];

test.each(tried.filter(({ name }) => !TWINS.includes(name)))(
  '$name: stopped or failed on the way and pressed again, it ends the same',
  ({ scenario, at }) => {
    expect(disturbed(scenario, at)).toEqual([]);
  },
);

/** Workflows in which people and the program write the same tabs; `npm run sweep` tries them all. */
const BESIDE_PEOPLE = [
  'checkRoster',
  'repairRoster',
  'undoLast',
  'importRows',
  'createPlan',
  'sendInvitations',
  'pullResponses',
  'recordConsent',
];

test.each(tried.filter(({ name }) => BESIDE_PEOPLE.includes(name)))(
  'B5: $name: somebody changes the workbook meanwhile, and no value is lost or with a wrong person',
  ({ scenario, at }) => {
    expect(failureLines(sweepLine(scenario, [editSweep], { parts: [0.4 + (at % 7) / 14] }))).toEqual([]);
  },
);

/** The second of the tries is another account that may edit. */
const OTHER_ACCOUNT = 0.09;
/** One of each way in which a press of somebody else's may end: done as the owner, queued, refused, asked by a box. */
const BY_OTHERS = [
  'menuSetUp',
  'refuseProposals',
  'stageImport',
  'menuUndo',
  'submitPaper',
  'openSurvey',
  'sendInvitations',
  'recordConsent',
  'handOver',
];
test.each(tried.filter(({ name }) => BY_OTHERS.includes(name)))(
  'B8: $name: pressed by another account it is done as the owner or refused, never half done',
  ({ scenario }) => {
    expect(failureLines(sweepLine(scenario, [peopleSweep], { parts: [OTHER_ACCOUNT] }))).toEqual([]);
  },
);

test('B8: whoever may only look sees no menu', () => {
  const workspace = stageOf('checkRoster');
  expect(workspace.run('onOpen', [], { as: OFFICE_ACCOUNT, event: 'open' }).error).toBeNull();
  expect(workspace.world.ui.menus).toHaveLength(1);
  workspace.world.ui.menus = [];
  workspace.run('onOpen', [], { as: VIEWER, event: 'open' });
  expect(workspace.world.ui.menus).toEqual([]);
});

test('a call that counts as a look changes nothing', () => {
  const workspace = stageOf('createPlan');
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
  const planted = (name: string, body: string, setStage?: (workspace: Workspace) => void): Scenario => {
    const answer = `function onClock() {} function rpc() { ${body} return '{"ok":true}'; }`;
    const stage = Workspace.create({ project: projectOf(answer) });
    stage.world.spreadsheet.sheets.forEach((sheet) => (sheet.name = 'Thư'));
    setStage?.(stage);
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

  const roster = (workspace: Workspace): void => {
    const [sheet] = workspace.world.spreadsheet.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.name = 'Danh sách';
    pasteRows(workspace.world, sheet, [['Tên', 'Kết quả'], ['Hoa'], ['Lan'], ['Nam']], 'A1');
  };
  const READ = `const sheet = SpreadsheetApp.getActive().getSheets()[0]; const names = sheet.getDataRange().getValues().slice(1).map(([name]) => name);`;

  test('a write by row number puts a value beside a wrong person', () => {
    const byRow = `${READ} sheet.getRange(2, 2, names.length, 1).setValues(names.map((name) => ['đã gửi ' + name]));`;
    expect(found(editSweep, planted('by row', byRow, roster))).toMatch(/sorts[^]*is new: Kết quả=đã gửi/);
    const appended = `${READ} if (sheet.getLastRow() < 5) sheet.appendRow(['Páo', 'đã gửi Páo']);`;
    expect(found(editSweep, planted('appended', appended, roster))).toBe('');
  });

  const owned = ({ world }: Workspace): void => {
    world.properties.document['owner'] = OFFICE_ACCOUNT;
  };
  const MAKE = `Drive.Files.create({ name: 'Kế hoạch' });`;
  const REFUSED = `'{"ok":false,"problem":{"code":"account.notOwner","message":"Chỉ tài khoản của phòng làm được."}}'`;

  test('a Drive call as the clicking colleague is found', () => {
    const here = 'another account that may edit';
    expect(found(peopleSweep, planted('as whoever clicks', MAKE, owned))).toContain(
      `made or sent as ${COLLEAGUE}`,
    );
    const asked = `if (Session.getEffectiveUser().getEmail() !== '${OFFICE_ACCOUNT}') return ${REFUSED}; ${MAKE}`;
    expect(found(peopleSweep, planted('as the owner', asked, owned))).not.toContain(here);
  });

  test('what is begun before the consent is looked at stays half done', () => {
    const half = `SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue('đang làm'); ${MAKE}`;
    expect(found(peopleSweep, planted('half done', half, owned))).toMatch(
      /did not allow drive.file[^]*unhandled/,
    );
  });
});
