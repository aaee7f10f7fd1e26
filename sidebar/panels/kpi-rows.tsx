/** The people behind one number (B18): in the numerator, or the whole denominator; *Xem* shows the row in the grid. */
import { useState } from 'preact/hooks';
import type { Input } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { PanelFrame } from './panel';
import { useSeeing } from './see-row';

type Part = Input<'readRowsBehind'>['part'];
/** People shown before *Thêm* is pressed. */
const PAGE = 30;

interface RowsProps {
  readonly where: Omit<Input<'readRowsBehind'>, 'part'>;
  readonly onBack: () => void;
}

export const RowsBehind = ({ where, onBack }: RowsProps) => {
  const [part, setPart] = useState<Part>('numerator');
  const [shown, setShown] = useState(PAGE);
  const { view, problem, loading, reload } = useReading(
    () => call('readRowsBehind', { ...where, part }),
    part,
  );
  const { failure, see } = useSeeing();
  const left = (view?.rows.length ?? 0) - shown;
  return (
    <PanelFrame title={where.group} onBack={onBack} backLabel="Về biểu đồ">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <Choice
        label="Người được tính"
        value={part}
        choices={[
          ['numerator', 'Ở tử số'],
          ['denominator', 'Ở mẫu số'],
        ]}
        onChange={setPart}
      />
      {view && <p>{formatNumber(view.rows.length)} người</p>}
      <ul class="plain-list">
        {view?.rows.slice(0, shown).map(({ graduationKey, name, className, row }) => (
          <li key={graduationKey}>
            <p class="with-button">
              <span>
                {name}
                <span class="secondary group-note">{className}</span>
              </span>
              <Button
                look="quiet"
                label={`Xem dòng của ${name}`}
                onPress={() => see({ sheet: 'Danh sách', row })}
              >
                Xem
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {left > 0 && <Button onPress={() => setShown(shown + PAGE)}>Thêm (còn {formatNumber(left)})</Button>}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
