/** The four states of a step as drawings; the word stands in the label beside them or in the tooltip. */
import { STATE_WORDS } from '../format';
import type { BoardStep } from '../types';

const drawings: Readonly<Record<BoardStep['state'], string>> = {
  done: 'M3.5 8.5l3 3 6-7',
  doing: 'M5 3.2v9.6l7.6-4.8z',
  attention: 'M8 2.8v6.4M8 12.2v1.2',
  todo: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
};

export const StateIcon = ({ state }: { readonly state: BoardStep['state'] }) => (
  <svg class={`state ${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <title>{STATE_WORDS[state]}</title>
    <path d={drawings[state]} />
  </svg>
);
