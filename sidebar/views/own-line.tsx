/** On home: as what somebody works here and which steps that means, with the way to *Việc của tôi* (S1.4). */
import type { HomeView } from '../types';
import { Button } from './button';

/** '1, 3 và 4' */
const listed = (steps: readonly number[]): string =>
  steps.length < 2 ? steps.join('') : `${steps.slice(0, -1).join(', ')} và ${steps[steps.length - 1] ?? ''}`;

const ownWords = ({ parts, responsible, supports }: HomeView['mine']): string => {
  if (parts.length === 0) return 'Anh/chị thuộc đơn vị nào? Chưa có trong phân công.';
  const words = [
    ...(responsible.length === 0 ? [] : [`phụ trách bước ${listed(responsible)}`]),
    ...(supports.length === 0 ? [] : [`phối hợp bước ${listed(supports)}`]),
  ];
  return `${parts.join(', ')}${words.length === 0 ? '' : `: ${words.join('; ')}`}`;
};

/** What falls to whoever opens the sidebar (S1.4); the board above is everybody's. */
export const OwnLine = ({
  mine,
  onOpen,
}: {
  readonly mine: HomeView['mine'];
  readonly onOpen: () => void;
}) => (
  <section>
    <h2>Việc của tôi</h2>
    <p class="with-button">
      <span class="secondary">{ownWords(mine)}</span>
      <Button look="quiet" label="Xem: Việc của tôi" onPress={onOpen}>
        {mine.parts.length === 0 ? 'Ghi' : 'Xem'}
      </Button>
    </p>
  </section>
);
