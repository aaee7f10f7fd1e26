/** The way through a long list: back to its beginning, on to the next ones. */
import { formatNumber } from '../format';
import { Button } from './button';

interface PagesProps {
  /** Of the whole list, the first that is shown. */
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  readonly onFrom: (from: number) => void;
}

export const Pages = ({ from, shown, total, onFrom }: PagesProps) => {
  const next = from + shown;
  if (from === 0 && next >= total) return null;
  return (
    <div class="buttons">
      {from > 0 && <Button onPress={() => onFrom(0)}>‹ Về đầu</Button>}
      {next < total && (
        <Button onPress={() => onFrom(next)}>Tiếp (còn {formatNumber(total - next)}) ›</Button>
      )}
    </div>
  );
};
