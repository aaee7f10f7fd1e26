/** How far a long action is; the sidebar calls it again while it is running. */
export interface Progress {
  readonly state: 'running' | 'done' | 'paused';
  /** What is being done, in Vietnamese. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** The day it will finish, when that is another day. */
  readonly finishes?: string;
  /** Of what is paused: the dispatcher goes on with it when there is quota again, and needs no press. */
  readonly goesOn?: boolean;
  /** The method that pauses it, where it goes on without the sidebar. */
  readonly pause?: string;
}
