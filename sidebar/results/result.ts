/** The line that a finished action says of itself. */
import type { Method, Output } from '../../src/api/contract';
import type { Problem } from '../types';

export interface Result {
  readonly text: string;
  /** It ended, and something needs attention. */
  readonly warns?: boolean;
  readonly link?: { readonly label: string; readonly url: string };
  readonly problems: readonly Problem[];
}

export type Summaries = { readonly [M in Method]?: (output: Output<M>) => Result };

/** A mail to whoever pressed. */
export const testSent = ({ to }: { readonly to: string }): Result => ({
  text: `Đã gửi thử tới ${to}. Xem hộp thư.`,
  problems: [],
});
