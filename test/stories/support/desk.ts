/** The office at its desk: presses the sidebar's buttons through the one door of the shipped bundle. */
import type { Answer, Input, Method, Output } from '../../../src/api/contract';
import type { ExecutionOptions } from '../../../local/runtime';
import type { CallSite } from '../../../local/runtime/execution';
import { tick } from '../../../local/tick';
import type { Workspace } from '../../../local/workspace/workspace';

export type ProblemView = Extract<Answer<never>, { ok: false }>['problem'];

/** The answer to one call as the sidebar gets it; fails the test when the execution itself ended in an error. */
export const call = (
  workspace: Workspace,
  method: unknown,
  json: unknown,
  options: ExecutionOptions = {},
): Answer<unknown> => {
  const { value, error } = workspace.run('rpc', [method, json], options);
  if (error) throw new Error(`${String(method)}: unhandled ${error.name}: ${error.message}`);
  // The one door gives JSON text of this shape.
  return JSON.parse(String(value)) as Answer<unknown>;
};

/** What the press gives; fails the test with the problem's sentence where it is refused. */
export const press = <M extends Method>(
  workspace: Workspace,
  method: M,
  input: Input<M>,
  options: ExecutionOptions = {},
): Output<M> => {
  const answer = call(workspace, method, JSON.stringify(input), options);
  if (!answer.ok) throw new Error(`${method}: ${answer.problem.message}`);
  // The contract's own type of this method.
  return answer.value as Output<M>;
};

/** The problem with which the press is refused; fails the test when it is not. */
export const refusal = <M extends Method>(
  workspace: Workspace,
  method: M,
  input: Input<M>,
  options: ExecutionOptions = {},
): ProblemView => {
  const answer = call(workspace, method, JSON.stringify(input), options);
  if (answer.ok) throw new Error(`${method} was not refused`);
  return answer.problem;
};

/** Presses as the sidebar does, again while it is running. */
export const pressOn = (
  workspace: Workspace,
  method: 'openSurvey' | 'sendInvitations',
  options: ExecutionOptions = {},
): void => {
  while (press(workspace, method, {}, options).state === 'running');
};

/** Stops the execution before its call number `k`, as a closed laptop or Google's limits would. */
export const stopAt =
  (k: number) =>
  (site: CallSite): { readonly stop: string } | undefined =>
    site.k === k && site.phase === 'before' ? { stop: 'stopped' } : undefined;

/** A press that is stopped before call `k`; tells whether it got that far. */
export const pressStopped = <M extends Method>(
  workspace: Workspace,
  method: M,
  input: Input<M>,
  k: number,
): boolean => workspace.run('rpc', [method, JSON.stringify(input)], { onCall: stopAt(k) }).stopped;

/** Lets time pass until the local time 'yyyy-mm-ddThh:mm'; everything due runs. */
export const passUntil = (workspace: Workspace, local: string): void => {
  tick(workspace, new Date(`${local}:00+07:00`).toISOString());
};

/** The next run of the dispatcher comes at that local time, and none before. */
export const jumpTo = (workspace: Workspace, local: string): void => {
  const next = new Date(`${local}:00+07:00`).toISOString();
  for (const trigger of workspace.world.triggers) if (trigger.next !== null) trigger.next = next;
  tick(workspace, next);
};

/** Lets hours pass in which the dispatcher runs once each: its idle runs every five minutes would only be waited for. */
export const passHours = (workspace: Workspace, hours: number): void => {
  const { world } = workspace;
  for (let hour = 0; hour < hours; hour += 1) {
    const next = new Date(Date.parse(world.clock) + 3_600_000).toISOString();
    for (const trigger of world.triggers) if (trigger.next !== null) trigger.next = next;
    tick(workspace, next);
  }
};
