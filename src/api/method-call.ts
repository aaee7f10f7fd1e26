/** A method by name with input from outside: found among the contract's own, checked against its schema, then carried out. */
import * as z from 'zod/mini';
import { fieldLabel } from '../domain/field-labels';
import { problem, UserError } from '../domain/problem';
import { googleFault } from '../domain/problems/google-faults';
import { now } from '../google/clock';
import { randomKeys } from '../google/random';
import { contract, type Input, type Method, type Output } from './contract';
import { handlers } from './handlers';

export const isMethod = (name: string): name is Method =>
  Object.prototype.hasOwnProperty.call(contract, name);

/** What the method's schema takes of a JSON text. Throws the problem when it takes nothing. */
export const parseInput = <M extends Method>(method: M, json: string): Input<M> => {
  const parsed = z.safeParse(contract[method].input(), parseJson(json));
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path: [field] }) =>
      field === undefined ? 'toàn bộ' : fieldLabel(String(field)),
    );
    throw new UserError(problem('rpc.badInput', { method, fields: [...new Set(fields)] }));
  }
  // The schema of M gives the input of M.
  return parsed.data as Input<M>;
};

const parseJson = (text: string): unknown => {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const carryOutNow = <M extends Method>(method: M, input: Input<M>): Output<M> =>
  handlers[method](input);

/** The problem that a person is told of anything thrown; what is no UserError is our bug and is logged. */
export const problemOf = (method: string, thrown: unknown): UserError['problem'] => {
  if (thrown instanceof UserError) return thrown.problem;
  if (thrown instanceof Error && /protected cell or object/i.test(thrown.message))
    return problem('workbook.protected', {});
  const fault = thrown instanceof Error ? googleFault(thrown.message) : null;
  if (fault !== null) return problem(fault === 'passing' ? 'google.busy' : 'google.dayLimit', {});
  const reference = (randomKeys(1)[0] ?? '').slice(0, 4);
  console.error(
    `${now()} ${reference} ${method}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  );
  return problem('rpc.ourFault', { reference });
};
