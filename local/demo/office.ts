/** The office at its desk in the demo: presses the sidebar's buttons through the one door and counts what each step costs. */
import type { Input, Method, Output } from '../../src/api/contract';
import type { Workspace } from '../workspace/workspace';
import { tick } from '../tick';
import { showProgress } from './progress-bar';

export interface StepCost {
  readonly step: string;
  /** Calls of Google's services, and the milliseconds they would take by the model of latency.ts. */
  serviceCalls: number;
  googleSeconds: number;
  /** Seconds on this machine. */
  seconds: number;
}

type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly message: string } };

export class Office {
  readonly costs: StepCost[] = [];
  private current: StepCost | null = null;

  constructor(readonly workspace: Workspace) {}

  /** Begins a step: what follows is counted for it. */
  begin(step: string): void {
    this.current = { step, serviceCalls: 0, googleSeconds: 0, seconds: 0 };
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
    const start = performance.now();
    const result = execute();
    const execution = this.workspace.world.lastExecution;
    if (this.current && execution) {
      this.current.serviceCalls += execution.totalCalls;
      this.current.googleSeconds += execution.modelledMs / 1000;
      this.current.seconds += (performance.now() - start) / 1000;
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

  /** Presses once, closes the page and lets the dispatcher go on; where the day's quota is used up, the next day comes. */
  sendInvitations(): void {
    for (;;) {
      const { label, done, total, state } = this.press('sendInvitations', {});
      showProgress(label, done, total);
      if (state === 'done') return;
      if (state === 'paused') this.passDays(1);
      else this.count(() => tick(this.workspace));
    }
  }

  /**
   * Lets days pass; each day the dispatcher runs once, where Google would run it every five minutes all day: its idle
   * runs would only be waited for.
   */
  passDays(days: number): void {
    const { world } = this.workspace;
    for (let day = 0; day < days; day += 1) {
      const morning = new Date(Date.parse(world.clock) + 86_400_000).toISOString();
      for (const trigger of world.triggers) if (trigger.next !== null) trigger.next = morning;
      world.clock = morning;
      this.count(() => tick(this.workspace, morning));
    }
  }
}
