/** What a part of the handlers is, and how long a press works. */
import type { Input, Method, Output } from '../contract';

/** A press in the sidebar works this long before it shows how far it is; the sidebar then asks for more. */
export const PRESS_MS = 20_000;
/** A pull shows nothing in between; what it does not reach in this time the dispatcher takes. */
export const PULL_MS = 120_000;

export type Handlers<K extends Method> = { readonly [M in K]: (input: Input<M>) => Output<M> };
