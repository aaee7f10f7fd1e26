/** The sidebar's one door: an allow-listed method, validated input, and an answer as JSON text; never an unhandled error. */
import { problem, UserError, userError, type Problem } from '../domain/problem';
import { readOwner, requireOwnWorkbook } from '../google/account';
import { persist } from '../google/persist';
import { underPress } from '../google/press';
import { whoami } from '../google/session';
import { askOffice, type QueuedAction } from '../workflows/queue/ask-office';
import { carryOutNow, isMethod, parseInput, problemOf } from './method-call';
import { contract, type Answer, type Input, type Method, type Output } from './contract';
import { forCampaign, withCampaign } from './campaign-of-call';
import { EVERY_CALL, needsOf, requireNeeds } from './needed-scopes';

const MAX_INPUT = 1_000_000;

const refuse = (fault: Problem): Answer<never> => ({
  ok: false,
  problem: { ...fault, details: { ...fault.details } },
});

/** Runs the method, or hands it to the office account when it is the owner's and somebody else presses. */
const run = <M extends Method>(method: M, input: Input<M>): Output<M> | QueuedAction => {
  requireNeeds(EVERY_CALL);
  const { runs } = contract[method];
  if (runs === 'anyone') return withNeeds(method, input);
  requireOwnWorkbook();
  const owner = readOwner();
  if (owner === null) throw userError('account.none', {});
  if (owner === whoami()) return withNeeds(method, input);
  return (runs === 'where shared' ? tryWhereShared(method, input) : null) ?? queueIt(method, input);
};

const withNeeds = <M extends Method>(method: M, input: Input<M>): Output<M> => {
  requireNeeds(needsOf(method));
  return carryOutNow(method, input);
};

const queueIt = <M extends Method>(method: M, input: Input<M>): QueuedAction => {
  const declared = contract[method];
  return askOffice(method, 'action' in declared ? declared.action : method, withCampaign(input));
};

/** The output for somebody with whom the form is shared and who lets the script at it; null for anybody else. */
const tryWhereShared = <M extends Method>(method: M, input: Input<M>): Output<M> | null => {
  try {
    return withNeeds(method, input);
  } catch (thrown) {
    const code = thrown instanceof UserError ? thrown.problem.code : null;
    if (code === 'consent.missing' || code === 'survey.formOutOfReach') return null;
    throw thrown;
  }
};

/** A press's name as the sidebar makes it, and nothing else. */
const PRESS = /^[\w-]{1,64}$/;

/** Carries out one call of the sidebar. `json` is the input as JSON text, `press` names what the person pressed (google/press.ts). */
export const answerCall = (method: unknown, json: unknown, press?: unknown): string => {
  const name = typeof method === 'string' ? method : '';
  const text = typeof json === 'string' ? json : '';
  if (!isMethod(name)) return JSON.stringify(refuse(problem('rpc.unknownMethod', {})));
  if (text.length > MAX_INPUT)
    return JSON.stringify(refuse(problem('rpc.badInput', { method: name, fields: ['quá dài'] })));
  try {
    const named = typeof press === 'string' && PRESS.test(press) ? press : '';
    const value = underPress(named, () =>
      persist(() => forCampaign(text, () => run(name, parseInput(name, text)))),
    );
    return JSON.stringify({ ok: true, value });
  } catch (thrown) {
    return JSON.stringify(refuse(problemOf(name, thrown)));
  }
};
