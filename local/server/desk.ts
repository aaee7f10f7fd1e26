/** What the pages need of a workspace: its state, and the few ways in which people and time change it. */
import type { ItemAnswer } from '../world/forms';
import type { Fired } from '../tick';
import type { Answered, Asked } from '../world/questions';
import type { World } from '../world/world';

/** An execution's end, as the page shows it. */
export type Ran =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** A press of the menu whose script asked its person something. */
export interface Waiting {
  readonly handler: string;
  readonly answers: readonly Answered[];
  readonly asked: Asked;
  /** Each question has its own. */
  readonly number: number;
}

export interface Desk {
  readonly world: () => World;
  /** Runs a function of the script as one of the people. Never throws for what the script did. */
  readonly run: (as: string, functionName: string, args: readonly unknown[]) => Ran;
  /**
   * Runs a function of the script for somebody who sits before it: a question that is not among the answers comes back,
   * and then nothing has happened.
   */
  readonly ask: (
    as: string,
    functionName: string,
    answers: readonly Answered[],
  ) => Ran | { readonly asked: Asked };
  /** The questions that wait, by the person's address. */
  readonly waiting: Map<string, Waiting>;
  /** Moves the clock towards an instant (ISO) for as long as a page can wait; gives what was fired. */
  readonly passTime: (until: string) => readonly Fired[];
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
