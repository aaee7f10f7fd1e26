/** What the pages need of a workspace: its state, and the few ways in which people and time change it. */
import type { ItemAnswer } from '../world/forms';
import type { World } from '../world/world';

import type { Fired } from '../tick';

/** An execution's end, as the page shows it. */
export type Ran =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

export interface Desk {
  readonly world: () => World;
  /** Runs a function of the script as one of the people. Never throws for what the script did. */
  readonly run: (as: string, functionName: string, args: readonly unknown[]) => Ran;
  /** Moves the clock on (ISO instant) and fires the triggers that are due until then; gives what was fired. */
  readonly tick: (to: string) => readonly Fired[];
  /** What a person changes with the hand, kept at once. */
  readonly change: <T>(act: (world: World) => T) => T;
  /** The bytes kept under a hash. */
  readonly bytes: (hash: string) => Uint8Array;
  /** Keeps bytes and gives their hash; written with the next change. */
  readonly keep: (bytes: Uint8Array) => string;
  /** Files an answer; `editKey` names the one it replaces. Throws AnswerRefused when the form does not take it. */
  readonly respond: (
    formId: string,
    answers: readonly ItemAnswer[],
    editKey: string | null,
  ) => { readonly editKey: string };
  /** The built sidebar, and the built page's own files. */
  readonly sidebarHtml: () => string;
  readonly pageFile: (name: 'index.html' | 'main.js' | 'style.css') => string;
}
