/** The sidebar's one door: an allow-listed method, validated input, and an answer as JSON text; never an unhandled error. */
import * as z from 'zod/mini';
import { problem, UserError, type Problem } from '../domain/problem';
import { now } from '../google/clock';
import { randomKeys } from '../google/random';
import { contract, type Answer, type Input, type Method, type Output } from './contract';
import { handlers } from './handlers';

const MAX_INPUT = 1_000_000;

const isMethod = (name: string): name is Method => Object.prototype.hasOwnProperty.call(contract, name);

const refuse = (fault: Problem): Answer<never> => ({
  ok: false,
  problem: { ...fault, details: { ...fault.details } },
});

const parseInput = (text: string): unknown => {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const run = <M extends Method>(method: M, input: unknown): Answer<Output<M>> => {
  const parsed = z.safeParse(contract[method].input, input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return refuse(problem('rpc.badInput', { method, fields }));
  }
  // The handler of M takes what M's schema gives.
  return { ok: true, value: handlers[method](parsed.data as Input<M>) };
};

const failed = (method: string, thrown: unknown): Answer<never> => {
  if (thrown instanceof UserError) return refuse(thrown.problem);
  const reference = (randomKeys(1)[0] ?? '').slice(0, 4);
  console.error(
    `${now()} ${reference} ${method}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  );
  return refuse(problem('rpc.ourFault', { reference }));
};

/** Carries out one call of the sidebar. `json` is the input as JSON text. */
export const answerCall = (method: unknown, json: unknown): string => {
  const name = typeof method === 'string' ? method : '';
  const text = typeof json === 'string' ? json : '';
  if (!isMethod(name))
    return JSON.stringify(refuse(problem('rpc.unknownMethod', { method: name.slice(0, 60) })));
  if (text.length > MAX_INPUT)
    return JSON.stringify(refuse(problem('rpc.badInput', { method: name, fields: ['quá dài'] })));
  try {
    return JSON.stringify(run(name, parseInput(text)));
  } catch (thrown) {
    return JSON.stringify(failed(name, thrown));
  }
};
