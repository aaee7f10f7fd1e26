/** The progress board: answers against the target, contact and refusal, by class or homeroom teacher (S1.23, UX 4). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Meter } from '../views/bar';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { PanelFrame, type PanelProps } from './panel';

type Board = Output<'readProgress'>;
type Line = Board['groups'][number];
type By = 'class' | 'teacher';

/** Lines shown before *Thêm* is pressed. */
const PAGE = 30;

const percent = (share: number | null): string => (share === null ? '–' : formatPercent(share, 1));

const Figures = ({ line, target }: { readonly line: Line; readonly target: number }) => (
  <>
    <p>
      Trả lời đủ {formatNumber(line.complete)}/{formatNumber(line.cases)} (
      {formatPercent(line.complete, line.cases)}),{' '}
      {line.missing === 0
        ? `đạt mục tiêu ${formatNumber(target)}%`
        : `còn thiếu ${formatNumber(line.missing)} người để đạt ${formatNumber(target)}%`}
    </p>
    <Meter label={`Trả lời đủ, ${line.name}`} done={line.complete} total={line.cases} />
    <p class="secondary">
      Dở dang {formatNumber(line.partial)}, từ chối {formatNumber(line.refused)} ({percent(line.refusal)}),
      liên hệ được {percent(line.contacted)}
    </p>
  </>
);

const Lines = ({ board }: { readonly board: Board }) => {
  const [shown, setShown] = useState(PAGE);
  const left = board.groups.length - shown;
  return (
    <>
      {board.groups.slice(0, shown).map((line) => (
        <section class="message" key={line.name} aria-label={line.name}>
          <h2>{line.name}</h2>
          <Figures line={line} target={board.target} />
        </section>
      ))}
      {board.groups.length === 0 && <p>Chưa có dòng nào.</p>}
      {left > 0 && <Button onPress={() => setShown(shown + PAGE)}>Thêm (còn {formatNumber(left)})</Button>}
    </>
  );
};

export const ProgressPanel = ({ onBack }: PanelProps) => {
  const [by, setBy] = useState<By>('class');
  const { view, problem, loading, reload } = useReading(() => call('readProgress', { by }), by);
  return (
    <PanelFrame title="Tiến độ so với mục tiêu" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view?.all && (
        <section class="campaign" aria-label="Toàn trường">
          <Figures line={view.all} target={view.target} />
        </section>
      )}
      {view && (
        <Choice
          label="Xem theo"
          value={by}
          choices={[
            ['class', 'Lớp'],
            ['teacher', 'GVCN'],
          ]}
          onChange={setBy}
        />
      )}
      {view && <Lines board={view} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
