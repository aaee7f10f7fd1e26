/** People in whose way a mail stands, a line each with a button, a page at a time (UX 4). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { Button } from '../views/button';

type Line = Output<'readMailTrouble'>['broken'][number];
const PAGE = 20;

interface TroubleLinesProps {
  readonly title: string;
  readonly advice: string;
  readonly lines: readonly Line[];
  /** The button on each line. */
  readonly button: string;
  readonly onPress: (line: Line) => void;
}

export const TroubleLines = ({ title, advice, lines, button, onPress }: TroubleLinesProps) => {
  const [shown, setShown] = useState(PAGE);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({formatNumber(lines.length)})
      </h2>
      <p class="secondary">{advice}</p>
      <ul class="plain-list">
        {lines.slice(0, shown).map((line, at) => (
          <li class="problem" key={at}>
            <span>
              {line.name}
              <span class="secondary group-note">{line.note}</span>
            </span>
            {line.graduationKey !== '' && (
              <Button look="quiet" label={`${button}: ${line.name}`} onPress={() => onPress(line)}>
                {button}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button onPress={() => setShown(shown + PAGE)}>
          Thêm (còn {formatNumber(lines.length - shown)})
        </Button>
      )}
    </section>
  );
};
