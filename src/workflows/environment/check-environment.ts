/** Kiểm tra môi trường: asks Google's services what the local workspace imitates, one line an answer; the office account's own work. */
import { environment, type EnvironmentRow } from '../../domain/environment/environment-table';
import { answeredLine, planCheck } from '../../domain/environment/plan-check';
import {
  allProbes,
  isPersonProbe,
  type PersonProbe,
  type ScriptProbe,
} from '../../domain/environment/probes';
import { userError } from '../../domain/problem';
import { requireOffice } from '../../google/account';
import { now, type Budget } from '../../google/clock';
import { clearStage, isLive } from '../../google/environment/stage';
import { writeRows } from '../../google/keyed-write';
import { applyTab } from '../../google/make-tab';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { showSheet } from '../../google/workbook-settings';
import { finishUnfinished } from '../shared/finish-unfinished';
import { asks } from './ask-environment';

interface Tally {
  /** Lines answered, by the program and by people, of all. */
  readonly done: number;
  readonly total: number;
  /** Codes of the lines whose answer is not what the program counts on. */
  readonly differ: readonly string[];
}

export interface EnvironmentView extends Tally {
  /** 'running' as long as the program itself has questions left. */
  readonly state: 'running' | 'done';
  /** What is left for a person to look at. */
  readonly person: readonly { readonly probe: string; readonly question: string }[];
}

/** The tab as declared, and in it what an earlier press had begun to write. */
const prepareTab = (): void => {
  applyTab(environment);
  finishUnfinished([environment]);
};

const seen = (): 'Google thật' | 'Giả lập' => (isLive() ? 'Google thật' : 'Giả lập');

/** The answer to one question; a call that fails is an answer too. */
const answer = (probe: ScriptProbe): string => {
  try {
    return asks[probe]();
  } catch (thrown) {
    return `lỗi: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
};

const askOne = (probe: ScriptProbe): void => {
  const start = Date.now();
  const got = answer(probe);
  const milliseconds = Date.now() - start;
  writeRows(environment, [answeredLine(probe, got, { seen: seen(), at: now(), milliseconds })]);
};

const tallyOf = (rows: readonly EnvironmentRow[]): Tally => ({
  done: rows.filter(({ agrees }) => agrees === 'Có' || agrees === 'Không').length,
  total: Object.keys(allProbes).length,
  differ: rows.filter(({ agrees }) => agrees === 'Không').map(({ probe }) => probe),
});

const readView = (): EnvironmentView => {
  const rows = readUsable(environment);
  const { script, person } = planCheck(rows, false);
  return {
    ...tallyOf(rows),
    state: script.length > 0 ? 'running' : 'done',
    person: person.map((probe) => ({ probe, question: allProbes[probe].question })),
  };
};

/**
 * Goes on with the round under way as long as there is time; `again` begins a new one when the program has asked everything.
 * Throws UserErrors for anybody but the office account.
 */
export const checkEnvironment = (again: boolean, budget: Budget): EnvironmentView => {
  requireOffice();
  return underLock('kiểm tra môi trường', () => {
    prepareTab();
    const plan = planCheck(readUsable(environment), again);
    writeRows(environment, plan.lines);
    clearStage();
    try {
      for (const probe of plan.script) {
        if (!budget.hasTime()) break;
        askOne(probe);
      }
    } finally {
      clearStage();
    }
    showSheet(environment);
    return readView();
  });
};

/** Notes what a person saw. */
export const recordEnvironment = (probe: string, yes: boolean): Tally => {
  requireOffice();
  if (!isPersonProbe(probe)) throw userError('environment.unknownProbe', { probe: probe.slice(0, 60) });
  return underLock('kiểm tra môi trường', () => {
    prepareTab();
    writeRows(environment, planCheck(readUsable(environment), false).lines);
    noteAnswer(probe, yes);
    return tallyOf(readUsable(environment));
  });
};

const noteAnswer = (probe: PersonProbe, yes: boolean): number =>
  writeRows(environment, [
    answeredLine(probe, yes ? 'Có' : 'Không', { seen: seen(), at: now(), milliseconds: null }),
  ]);
