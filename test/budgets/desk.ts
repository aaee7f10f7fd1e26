/** The desk at which the budgets are measured: presses a button until its work is done and counts the service calls. */
import { tick } from '../../local/tick';
import type { Workspace } from '../../local/workspace/workspace';

/** What the calls of a workflow may depend on. */
export interface Work {
  /** Executions: a long action is pressed until it is done. */
  readonly presses: number;
  readonly classes?: number;
  /** Every press looks at every class list again, to know what changed. */
  readonly classLooks?: number;
  readonly mails?: number;
  readonly answers?: number;
  /** Pages of answers, written together. */
  readonly answerPages?: number;
  readonly questions?: number;
  /** Graduations that are given a personal code. */
  readonly codes?: number;
  /** Cells repaired or taken back. */
  readonly cells?: number;
  /** Files of a backup. */
  readonly files?: number;
  /** Columns of all the tabs that stand. */
  readonly columns?: number;
}

export interface Measured {
  readonly calls: number;
  readonly modelledMs: number;
  readonly work: Work;
}

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly problem?: { readonly message: string };
}

/** What of an answer is looked at here. */
export interface Value {
  readonly state?: string;
  readonly total?: number;
  readonly documentId?: string;
  readonly repaired?: number;
  readonly cells?: number;
  readonly files?: number;
  readonly backup?: string;
  readonly person?: { readonly graduationKey: string } | null;
  readonly answers?: readonly { readonly responseId: string }[];
  readonly event?: string;
  readonly invited?: number;
  readonly people?: readonly { readonly participant: string }[];
  readonly classes?: readonly { readonly key: string }[];
  readonly nextYear?: number;
  readonly due?: string;
  /** False where what was typed could not be added. */
  readonly added?: boolean;
  readonly problems?: readonly { readonly message: string }[];
  readonly waiting?: readonly { readonly responseId: string }[];
  readonly stands?: readonly { readonly key: string; readonly known: boolean; readonly people: number }[];
}

export class Desk {
  readonly measured = new Map<string, Measured>();

  constructor(public workspace: Workspace) {}

  /** One call of the sidebar, not counted. Throws with the problem's sentence where it is refused. */
  ask(method: string, input: object = {}, as?: string): Value {
    const result = this.workspace.run('rpc', [method, JSON.stringify(input)], as === undefined ? {} : { as });
    if (result.error) throw new Error(`${method}: ${result.error.message}`);
    // The one door gives every answer as JSON text of this shape.
    const answer = JSON.parse(String(result.value)) as Answer;
    if (!answer.ok) throw new Error(`${method}: ${answer.problem?.message ?? 'refused'}`);
    const value: Value = typeof answer.value === 'object' && answer.value !== null ? answer.value : {};
    if (value.added === false) throw new Error(`${method}: ${value.problems?.[0]?.message ?? 'not added'}`);
    return value;
  }

  /** Presses until the workflow is done and notes what it cost under its name. */
  press(
    method: string,
    input: object = {},
    { as, size, goesOn = false, named = method }: Pressing = {},
  ): Value {
    this.spent = { calls: 0, modelledMs: 0, presses: 0 };
    for (;;) {
      const value = this.ask(method, input, as);
      this.count();
      if (value.state === 'running' && goesOn) this.runClock();
      if (value.state === 'running' || value.state === 'paused') continue;
      const { presses, ...cost } = this.spent;
      this.measured.set(named, { ...cost, work: { presses, ...size?.(value, presses) } });
      return value;
    }
  }

  /** One press of what goes on with something else. */
  pressOnce(method: string, input: object): void {
    this.spent = { calls: 0, modelledMs: 0, presses: 0 };
    this.ask(method, input);
    this.count();
    const { presses, ...cost } = this.spent;
    this.measured.set(method, { ...cost, work: { presses } });
  }

  /** A run of the dispatcher with nothing to do. */
  idle(): void {
    this.spent = { calls: 0, modelledMs: 0, presses: 0 };
    this.runClock();
    const { presses, ...cost } = this.spent;
    this.measured.set('onClock', { ...cost, work: { presses } });
  }

  private spent = { calls: 0, modelledMs: 0, presses: 0 };
  private count(): void {
    const { totalCalls = 0, modelledMs = 0 } = this.workspace.world.lastExecution ?? {};
    this.spent.calls += totalCalls;
    this.spent.modelledMs += modelledMs;
    this.spent.presses += 1;
  }
  private runClock(): void {
    tick(this.workspace);
    this.count();
  }
}

export interface Pressing {
  readonly as?: string;
  /** Where a method has a budget for more than one use of it. */
  readonly named?: string;
  /** The work that was done, from the last answer. */
  readonly size?: (last: Value, presses: number) => Omit<Work, 'presses'>;
  /** The page is closed after the first press, and the dispatcher goes on. */
  readonly goesOn?: boolean;
}

/** Columns with a header, over all tabs. */
export const columnsOf = ({ workspace }: Desk): number =>
  workspace.world.spreadsheet.sheets.reduce(
    (sum, { rows, frozenRows }) =>
      sum + (rows[Math.max(1, frozenRows) - 1]?.v ?? []).filter((header) => header !== '').length,
    0,
  );
