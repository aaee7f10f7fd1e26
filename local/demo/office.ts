/** The office at its desk in the demo: presses the sidebar's buttons through the one door and counts what each step costs. */
import type { Contract, Input, Method, Output } from '../../src/api/contract';
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
  press<M extends Method & keyof Contract>(method: M, input: Input<M>): Output<M> {
    const start = performance.now();
    const result = this.workspace.run('rpc', [method, JSON.stringify(input)]);
    if (this.current) {
      this.current.serviceCalls += result.totalCalls;
      this.current.googleSeconds += result.modelledMs / 1000;
      this.current.seconds += (performance.now() - start) / 1000;
    }
    if (result.error) throw new Error(`${method}: ${result.error.message}`);
    // The one door answers in the contract's own shapes.
    const answer = JSON.parse(String(result.value)) as Answered<Output<M>>;
    if (!answer.ok) throw new Error(`${method}: ${answer.problem.message}`);
    return answer.value;
  }

  /** Presses until a long action has ended; where the day's quota is used up, the next day comes. */
  pressUntilDone(method: 'openSurvey' | 'sendInvitations'): void {
    for (;;) {
      const progress = this.press(method, {});
      showProgress(progress.label, progress.done, progress.total);
      if (progress.state === 'done') return;
      if (progress.state === 'paused') this.passDays(1);
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
      tick(this.workspace, morning);
    }
  }
}
