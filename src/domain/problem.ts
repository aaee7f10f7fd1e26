/** What can go wrong as a value: a code, its Vietnamese sentence from the table of problems, and the details behind it. */
import type { Place } from './place';
import { messages } from './problems';

export type ProblemCode = keyof typeof messages;
/** What a problem's sentence is made from; `{}` for one that is always the same. */
export type ProblemDetails<C extends ProblemCode> =
  Parameters<(typeof messages)[C]> extends [infer Details extends object] ? Details : Record<string, never>;

export interface Problem {
  readonly code: ProblemCode;
  /** Where, what, what to do; the only text a person sees. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly place?: Place;
}

const plain = (details: object): Record<string, unknown> => ({ ...details });
const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'sheet' in value;

/** Makes a problem of the table; `at` among the details becomes its place. */
export const problem = <C extends ProblemCode>(code: C, details: ProblemDetails<C>): Problem => {
  // The table is typed by code; one entry looked up by its own code takes its own details.
  const sentence: (details: ProblemDetails<C>) => string = messages[code] as never;
  const { at, ...rest } = plain(details);
  return { code, message: sentence(details), details: rest, ...(isPlace(at) ? { place: at } : {}) };
};

/** Ends an action that cannot go on, with the problem a person is told. Everything else thrown is a bug of ours. */
export class UserError extends Error {
  readonly problem: Problem;
  constructor(cause: Problem) {
    super(cause.message);
    this.name = 'UserError';
    this.problem = cause;
  }
}

/** The problem of the table as an error to throw; a person is told its message. */
export const userError = <C extends ProblemCode>(code: C, details: ProblemDetails<C>): UserError =>
  new UserError(problem(code, details));
