/**
 * While a workflow runs a person sorts, inserts, deletes, moves, renames, edits: before each call that reads or writes cells, with that
 * between the last reading and the write. In the end every line of the workspace must be one that comes of doing the one whole
 * before the other: then no value stands with a wrong person and no edit is lost. The calls between are left out: whatever a person
 * does there is seen first by the next call that looks at cells.
 */
import type { Workspace } from '../workspace/workspace';
import { lastRowOf } from '../world/grid';
import { notSerial, ownedPortrait, ownersOf, type Owners } from './owned-portrait';
import { actsIn, perform, type Changed, type PersonAct } from './people-acts';
import { sampled } from './places';
import type { Portrait } from './portrait';
import { counted, runToEnd, type Ended } from './run-press';
import type { Failure, Scenario, Sweep, Tally } from './scenario';
import { runUndisturbed, type Site, type Undisturbed } from './trial-run';

/** Calls that read cells by their place, write or move them. */
const ON_CELLS =
  'get(Display)?Values?|getFormulas|getNumberFormats|getNotes|getDataRange|getSheetValues|set(Values?|Formulas|Notes?)|clear\\w*|(insert|delete|move)(Row|Column)\\w*|appendRow|sort|copyTo';
const calls = (...more: readonly string[]): RegExp => new RegExp(`^(${[ON_CELLS, ...more].join('|')})$`);

/** The calls by whose answer or effect an act shows, by what it changes; before any other it is as if done a call later. */
const SEEN_BY: Readonly<Record<Changed, RegExp>> = {
  name: /^(getName|getSheetByName)$/,
  rows: calls('get(Last|Max)Rows?'),
  columns: calls(
    'get(Last|Max)Columns?',
    'find',
    'findAll',
    'getLocation',
    'addDeveloperMetadata',
    'setDataValidations?',
  ),
  cells: calls(),
};
const ON_TABS = /^(Range|Sheet|Spreadsheet|DeveloperMetadataFinder)/;
const onCells = ({ service, member }: Site): boolean =>
  (ON_TABS.test(service) || member === 'getLocation') &&
  Object.values(SEEN_BY).some((pattern) => pattern.test(member));

/** What is done in one tab is seen by the next call about that tab, or about all. */
const sees = ({ tab, member }: Site, { sheet, changes }: PersonAct): boolean =>
  (tab === null || tab === sheet) && SEEN_BY[changes].test(member);

/** The two serial runs, one for each act of a scenario. */
interface Serial {
  readonly before: Portrait;
  readonly after: Portrait;
  /** Codes of the problems that are told when the act comes first. */
  readonly told: readonly string[];
}

interface Ground {
  readonly run: Undisturbed;
  /** The stage itself. */
  readonly start: Portrait;
  readonly names: ReadonlyMap<number, string>;
  readonly owners: Owners;
  readonly acts: readonly PersonAct[];
  readonly serial: (act: PersonAct) => Serial;
}

const problemsOf = (ended: readonly Ended[]): string[] => ended.flatMap(({ problem }) => problem?.code ?? []);

const textOf = ({ world }: Workspace, id: number): string => {
  const sheet = world.spreadsheet.sheets.find((one) => one.id === id);
  return sheet ? JSON.stringify(sheet.rows.slice(0, lastRowOf(sheet)).map(({ v }) => v)) : '';
};

/** The roster, and every tab that the workflow changes. */
const touchedTabs = ({ staged, workspace }: Undisturbed): ReadonlySet<number> =>
  new Set(
    staged.world.spreadsheet.sheets
      .filter(({ id, name }) => name === 'Danh sách' || textOf(staged, id) !== textOf(workspace, id))
      .map(({ id }) => id),
  );

const groundOf = (scenario: Scenario): Ground => {
  const run = runUndisturbed(scenario);
  const { staged } = run;
  const names = new Map(staged.world.spreadsheet.sheets.map(({ id, name }) => [id, name]));
  const owners = new Map([...ownersOf(run.workspace), ...ownersOf(staged)]);
  const known = new Map<PersonAct, Serial>();
  const picture = (workspace: Workspace): Portrait => ownedPortrait(workspace, names, owners);
  const makeSerial = (act: PersonAct): Serial => {
    const [first, last] = [staged.clone(), run.workspace.clone()];
    perform(first, act);
    const told = problemsOf(runToEnd(first, scenario, () => undefined));
    perform(last, act);
    return { before: picture(first), after: picture(last), told };
  };
  const serial = (act: PersonAct): Serial => {
    const found = known.get(act) ?? makeSerial(act);
    known.set(act, found);
    return found;
  };
  return {
    run,
    start: picture(staged),
    names,
    owners,
    acts: actsIn(staged.world.spreadsheet, touchedTabs(run)),
    serial,
  };
};

/** One person's act before call `k`; a press that was answered with a problem is pressed again. */
const differencesAt = (
  { run, start, names, owners, serial }: Ground,
  k: number,
  act: PersonAct,
): string[] => {
  const { before, after, told } = serial(act);
  const workspace = run.staged.clone();
  const onCall = counted((site) => {
    if (site.k === k && site.phase === 'before') perform(workspace, act);
    return undefined;
  });
  const first = runToEnd(workspace, run.scenario, onCall);
  const allowed = [...told, ...(run.scenario.mayAnswer ?? [])];
  const again = problemsOf(first).some((code) => !allowed.includes(code));
  const last = again ? runToEnd(workspace, run.scenario, () => undefined) : first;
  const errors = [...first, ...last].flatMap(({ error }) => (error === null ? [] : [`unhandled: ${error}`]));
  const left = problemsOf(last).filter((code) => !allowed.includes(code));
  return [
    ...errors,
    ...left.map((code) => `answer: ${code}`),
    ...notSerial(ownedPortrait(workspace, names, owners), before, after, act.deletes ? start : undefined),
  ];
};

const tryAct = (ground: Ground, { k, service, member }: Site, act: PersonAct): Failure | null => {
  let differences: string[];
  try {
    differences = differencesAt(ground, k, act);
  } catch (error) {
    differences = [error instanceof Error ? error.message : String(error)];
  }
  const tab = ground.names.get(act.sheet) ?? '';
  return differences.length > 0
    ? { k, member: `${service}.${member}`, how: `somebody ${act.name} (${tab})`, differences }
    : null;
};

export const editSweep: Sweep = {
  name: 'edits',
  leavesOut: [
    'hidden tabs: people do not see them',
    'a row that somebody deletes in the very moment of a write may stand again, once (plan-repair.ts says why)',
    'before calls by which what is done cannot show: it is first seen by the next that shows it',
  ],
  try: (scenario, sample): Tally => {
    const ground = groundOf(scenario);
    const { acts, run } = ground;
    const places = sampled(run.sites.filter(onCells), sample, () => false);
    const all = 'every' in sample;
    const tries = places.flatMap((site) => {
      const seen = acts.filter((act) => sees(site, act));
      return (all ? seen : seen.filter((_, at) => at === site.k % seen.length)).map((act) => ({ site, act }));
    });
    return {
      calls: run.sites.length,
      tried: tries.length,
      failures: tries.flatMap(({ site, act }) => tryAct(ground, site, act) ?? []),
      unknownMails: 0,
    };
  },
};
