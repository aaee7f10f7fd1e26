/** What the dispatcher is told of a queued action: how far it came, or how it ended. */

export interface QueueProgress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export type CarriedOut =
  /** More is to be done: call again, now or in the next run. */
  | { readonly state: 'running'; readonly progress: QueueProgress }
  /** Ended well; `result` is what the method gives, `outcome` one sentence of it. */
  | { readonly state: 'done'; readonly outcome: string; readonly result: unknown }
  /** Somebody else is at work: it stays in the queue. */
  | { readonly state: 'busy' }
  /** Cannot be done; `outcome` says why and what to do. */
  | { readonly state: 'failed'; readonly outcome: string };

/** Carries out an allow-listed method with validated input, once; given to the dispatcher by the floor above. */
export type CarryOut = (method: string, input: string) => CarriedOut;
