/** One indicator by one breakdown, a bar a group; pressing a bar opens the people behind it. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber, formatPercent } from '../format';
import { Meter } from '../views/bar';
import { Button } from '../views/button';

type Bar = Output<'readKpi'>['bars'][number];

/** Groups shown before *Thêm* is pressed. */
const PAGE = 30;
/** Under so many answers a rate is a hint (facts: warn under 30). */
const FEW = 30;

const wordsOf = ({ numerator, denominator }: Bar): string =>
  denominator === 0
    ? 'chưa có ai'
    : `${formatPercent(numerator, denominator)} (${formatNumber(numerator)}/${formatNumber(denominator)})`;

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly onOpen: (group: string) => void;
}

export const KpiBars = ({ bars, onOpen }: BarsProps) => {
  const [shown, setShown] = useState(PAGE);
  const left = bars.length - shown;
  const few = bars.some(({ denominator }) => denominator > 0 && denominator < FEW);
  return (
    <>
      <ul class="plain-list" aria-label="Biểu đồ">
        {bars.slice(0, shown).map((bar) => (
          <li key={bar.group}>
            <p class="with-button">
              <span>
                {bar.group}
                <span class="secondary group-note">{wordsOf(bar)}</span>
              </span>
              {bar.denominator > 0 && (
                <Button look="quiet" label={`Xem người: ${bar.group}`} onPress={() => onOpen(bar.group)}>
                  Xem
                </Button>
              )}
            </p>
            <Meter label={bar.group} done={bar.numerator} total={bar.denominator} />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onPress={() => setShown(shown + PAGE)}>Thêm (còn {formatNumber(left)})</Button>}
      {few && <p class="secondary">Nhóm dưới {FEW} người: để tham khảo, không so sánh.</p>}
    </>
  );
};
