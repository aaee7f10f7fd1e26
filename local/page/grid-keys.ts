/** What a key means in the grid while no cell is edited, as in Google Sheets. */

export type Towards = 'up' | 'down' | 'left' | 'right';

export type Command =
  | { readonly kind: 'move'; readonly down: number; readonly right: number; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly towards: Towards; readonly extend: boolean }
  | {
      readonly kind: 'jump';
      readonly to: 'row-start' | 'row-end' | 'first' | 'last';
      readonly extend: boolean;
    }
  | { readonly kind: 'select'; readonly what: 'all' | 'row' | 'column' }
  | { readonly kind: 'edit' | 'type' | 'clear' | 'choose' | 'note' | 'toggle' | 'leave' };

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** 229 while an input method is at work. */
  readonly keyCode: number;
}

const PAGE = 20;
const arrows: Readonly<Record<string, readonly [Towards, number, number]>> = {
  ArrowUp: ['up', -1, 0],
  ArrowDown: ['down', 1, 0],
  ArrowLeft: ['left', 0, -1],
  ArrowRight: ['right', 0, 1],
};

const withControl = ({ key, shiftKey: extend }: Pressed): Command | null => {
  const arrow = arrows[key];
  if (arrow) return { kind: 'edge', towards: arrow[0], extend };
  if (key === 'Home') return { kind: 'jump', to: 'first', extend };
  if (key === 'End') return { kind: 'jump', to: 'last', extend };
  if (key === ' ') return { kind: 'select', what: 'column' };
  return key.toLowerCase() === 'a' ? { kind: 'select', what: 'all' } : null;
};

const moved = ({ key, shiftKey: extend }: Pressed): Command | null => {
  const arrow = arrows[key];
  if (arrow) return { kind: 'move', down: arrow[1], right: arrow[2], extend };
  if (key === 'PageUp') return { kind: 'move', down: -PAGE, right: 0, extend };
  if (key === 'PageDown') return { kind: 'move', down: PAGE, right: 0, extend };
  if (key === 'Home') return { kind: 'jump', to: 'row-start', extend };
  return key === 'End' ? { kind: 'jump', to: 'row-end', extend } : null;
};

const plain = (pressed: Pressed): Command | null => {
  const { key, shiftKey } = pressed;
  switch (key) {
    case 'Tab':
      return { kind: 'move', down: 0, right: shiftKey ? -1 : 1, extend: false };
    case 'F2':
      return { kind: shiftKey ? 'note' : 'edit' };
    case 'Enter':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'leave' };
    case ' ':
      return shiftKey ? { kind: 'select', what: 'row' } : { kind: 'toggle' };
    default:
      return moved(pressed);
  }
};

/** Null for keys that the grid leaves to the browser: copying, pasting, and all others with Ctrl. */
export const commandOf = (pressed: Pressed): Command | null => {
  if (pressed.ctrlKey || pressed.metaKey) return withControl(pressed);
  if (pressed.altKey) return pressed.key === 'ArrowDown' ? { kind: 'choose' } : null;
  const known = plain(pressed);
  if (known) return known;
  const types = Array.from(pressed.key).length === 1 || pressed.keyCode === 229;
  return types ? { kind: 'type' } : null;
};
