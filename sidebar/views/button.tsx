/** A button that reacts at once: busy and deaf while its action runs, without losing the focus. */
import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  /** The page's one blue button, an ordinary one, one that looks like a link in a row, or the red one of a deletion (UX 10). */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Enter in the form around it presses it. */
  readonly submit?: boolean;
  readonly busy?: boolean;
  /** Cannot be pressed now; it stays in the tab order, so that the focus is not lost. */
  readonly resting?: boolean;
  /** What a screen reader says in place of the text, for icon buttons and repeated ones. */
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export const Button = ({
  children,
  onPress,
  look = 'plain',
  submit,
  busy = false,
  resting = false,
  label,
  buttonRef,
}: ButtonProps) => {
  const deaf = busy || resting;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={deaf}
      aria-busy={busy}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      onClick={(event) => {
        if (deaf) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
      {busy && <span class="spinner" aria-hidden="true" />}
    </button>
  );
};
