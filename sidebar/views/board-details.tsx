/** The board in words: who answers for each step, its day, its paper, and what is missing (S1.1, S1.4). */
import type { HomeView } from '../types';

/** Folded away: the rows above tell how far each step is. */
export const BoardDetails = ({ steps }: Pick<HomeView, 'steps'>) => (
  <details>
    <summary>Ai làm, còn gì</summary>
    <ul class="plain-list spaced">
      {steps.map(({ number: order, title, owner, date, document: url, missing }) => (
        <li key={order}>
          {order} {title}{' '}
          {url !== '' && (
            <a href={url} target="_blank" rel="noopener" aria-label={`Mở văn bản của bước ${order}`}>
              Mở
            </a>
          )}
          <span class="secondary group-note">{[owner, date].filter((part) => part !== '').join(', ')}</span>
          {missing.length > 0 && <span class="group-note">Còn: {missing.join('; ')}</span>}
        </li>
      ))}
    </ul>
  </details>
);
