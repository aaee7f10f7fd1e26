/** What a script asks the person at the screen by Ui.alert and Ui.prompt, and what the person says. */

export interface Asked {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** A name of Ui.ButtonSet: 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'. */
  readonly buttons: string;
}

export interface PersonAnswer {
  /** A name of Ui.Button: one of the set, or 'CLOSE' for the cross and Esc. */
  readonly button: string;
  /** What was typed; '' for an alert. */
  readonly text: string;
}

/** An answer with the question it was given to: said again to no other one. */
export interface Answered extends PersonAnswer {
  readonly question: Asked;
}

/** The buttons of a set, in its order. */
export const buttonsOf = ({ buttons }: Asked): string[] => buttons.split('_');

export const sameQuestion = (one: Asked, other: Asked): boolean =>
  one.kind === other.kind &&
  one.title === other.title &&
  one.text === other.text &&
  one.buttons === other.buttons;
