/** The office at its desk in the demo: presses the sidebar's buttons through the one door and counts what each step costs. */
import type { Input, Method, Output } from '../../src/api/contract';
import { mails } from '../../src/domain/collection/collection-tables';
import { rounds } from '../../src/domain/collection/rounds';
import type { Workspace } from '../workspace/workspace';
import { passTime, taskDue } from '../pass-time';
import { tick } from '../tick';
import { eachRow } from '../world/table-cells';
import { showProgress } from './progress-bar';

/** The rounds that the demo sends, by the task under which each goes on by itself. */
const ROUND_TASKS = { invitation: 'sendInvitations', reminder1: 'sendReminder1' } as const;
/** What is due later than this waits for another day. */
const SOON_MS = 30 * 60_000;
/** Runs of the dispatcher that may leave a task that is due as it is. */
const MOST_IDLE = 3;

export interface StepCost {
  readonly step: string;
  /** Calls of Google's services, and the milliseconds they would take by the model of latency.ts. */
  serviceCalls: number;
  googleSeconds: number;
  /** Executions, and the longest of them by the same model. */
  executions: number;
  longestSeconds: number;
  /** Seconds on this machine, by the clock and of its processors. */
  seconds: number;
  cpuSeconds: number;
}

type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly message: string } };

export class Office {
  readonly costs: StepCost[] = [];
  private current: StepCost | null = null;

  constructor(readonly workspace: Workspace) {}

  /** Begins a step, or goes on with one: what follows is counted for it. */
  begin(step: string): void {
    const known = this.costs.find((cost) => cost.step === step);
    if (known) {
      this.current = known;
      return;
    }
    this.current = {
      step,
      serviceCalls: 0,
      googleSeconds: 0,
      executions: 0,
      longestSeconds: 0,
      seconds: 0,
      cpuSeconds: 0,
    };
    this.costs.push(this.current);
  }

  /** One call of the sidebar. Throws with the problem's sentence where it is refused. */
  press<M extends Method>(method: M, input: Input<M>): Output<M> {
    const result = this.count(() => this.workspace.run('rpc', [method, JSON.stringify(input)]));
    if (result.error) throw new Error(`${method}: ${result.error.message}`);
    // The one door answers in the contract's own shapes.
    const answer = JSON.parse(String(result.value)) as Answered<Output<M>>;
    if (!answer.ok) throw new Error(`${method}: ${answer.problem.message}`);
    return answer.value;
  }

  /** Runs one execution and counts it for the step. */
  private count<T>(execute: () => T): T {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const result = execute();
    const execution = this.workspace.world.lastExecution;
    if (this.current && execution) {
      this.current.serviceCalls += execution.totalCalls;
      this.current.googleSeconds += execution.modelledMs / 1000;
      this.current.executions += 1;
      this.current.longestSeconds = Math.max(this.current.longestSeconds, execution.modelledMs / 1000);
      this.current.seconds += (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      this.current.cpuSeconds += (user + system) / 1e6;
    }
    return result;
  }

  /** Presses until the form is open. */
  openSurvey(): void {
    for (;;) {
      const { label, done, total, state } = this.press('openSurvey', {});
      showProgress(label, done, total);
      if (state === 'done') return;
    }
  }

  /** Presses once and closes the page: the dispatcher sends the rest, on the days that the quota asks for. */
  sendRound(round: keyof typeof ROUND_TASKS): void {
    const { label, done, total } = this.press('sendInvitations', { round });
    showProgress(label, done, total);
    const { stored } = rounds[round];
    this.letGoOn(ROUND_TASKS[round], () => {
      let gone = 0;
      eachRow(this.workspace.world.spreadsheet, mails, (read) => {
        gone += Number(read('round') === stored && read('state') !== 'chờ gửi');
        return false;
      });
      showProgress(label, gone, total);
    });
  }

  /** Lets the dispatcher run until nothing of a task is left; where that waits for a new day's quota, the day comes. */
  letGoOn(task: string, show: () => void): void {
    const { world } = this.workspace;
    let idle = 0;
    for (let due = taskDue(world, task); due !== null; due = taskDue(world, task)) {
      const [before, until] = [due, due > world.clock ? due : undefined];
      if (Date.parse(due) - Date.parse(world.clock) > SOON_MS) this.passDays(1);
      else this.count(() => tick(this.workspace, until));
      idle = until === undefined && taskDue(world, task) === before ? idle + 1 : 0;
      if (idle > MOST_IDLE) throw new Error(`${task} does not go on`);
      show();
    }
  }

  /** Lets days pass; the dispatcher runs once at their end, where Google would run it every five minutes. */
  passDays(days: number): void {
    const { clock } = this.workspace.world;
    const until = new Date(Date.parse(clock) + days * 86_400_000).toISOString();
    this.count(() => passTime(this.workspace, until, { idleMinutes: days * 24 * 60 }));
  }
}
