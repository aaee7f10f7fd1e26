/** The text that is being typed into the active cell, in the cell or in the formula bar; null while nothing is. */
import { useRef, useState } from 'preact/hooks';

export interface Editing {
  readonly draft: string | null;
  readonly start: (text: string) => void;
  readonly change: (text: string) => void;
  /** Ends the editing and gives the text; null when nothing was edited. */
  readonly finish: () => string | null;
}

export const useEditing = (): Editing => {
  const [draft, setDraft] = useState<string | null>(null);
  // A blur may follow Enter before the next drawing: what has been finished must not be finished again.
  const current = useRef<string | null>(null);
  const set = (text: string | null): void => {
    current.current = text;
    setDraft(text);
  };
  const finish = (): string | null => {
    const text = current.current;
    set(null);
    return text;
  };
  return { draft, start: set, change: set, finish };
};
