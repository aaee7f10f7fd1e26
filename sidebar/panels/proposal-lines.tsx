/** The proposals of one kind, each with what stands and what would stand there. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { useSeeing } from './see-row';

type View = Output<'readProposals'>;
type Line = View['lines'][number];

const PAGE = 50;

interface LineProps {
  readonly line: Line;
  readonly busy: boolean;
  readonly onSee: () => void;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

const Proposal = ({ line, busy, onSee, onAccept, onRefuse }: LineProps) => {
  const who = `${line.name}, ${line.className}`;
  return (
    <li class="choice-card">
      <span>{who}</span>
      <span class="secondary group-note">
        {line.column}: <del>{line.before}</del>
      </span>
      {line.after.map(({ column, text }) => (
        <span class="group-note" key={column}>
          {column === line.column ? '→ ' : `${column} → `}
          <ins>{text}</ins>
        </span>
      ))}
      {!line.usable && (
        <span class="secondary group-note">
          Dòng còn thiếu ô bắt buộc nên máy không sửa: bấm Xem, gõ tay.
        </span>
      )}
      <span class="buttons">
        {line.usable && (
          <Button label={`Sửa: ${who}, ${line.column}`} resting={busy} onPress={onAccept}>
            Sửa
          </Button>
        )}
        <Button look="quiet" label={`Bỏ qua: ${who}, ${line.column}`} resting={busy} onPress={onRefuse}>
          Bỏ qua
        </Button>
        <Button look="quiet" label={`Xem: ${who}, ${line.column}`} onPress={onSee}>
          Xem
        </Button>
      </span>
    </li>
  );
};

interface LinesProps extends PanelProps {
  readonly kind: View['kinds'][number];
  readonly onStart: (method: 'applyProposals' | 'refuseProposals', input: object) => void;
}

export const ProposalLines = ({ step, age, runner, kind, onStart, onBack }: LinesProps) => {
  const [from, setFrom] = useState(0);
  const { view, problem, loading, reload } = useReading(
    () => call('readProposals', { kind: kind.kind, from }),
    `${age}/${from}`,
  );
  const { failure, see } = useSeeing();
  const busy = runner.task.state === 'running';
  const of = { kind: kind.kind };
  const left = view === null ? 0 : view.total - from - view.lines.length;
  return (
    <PanelFrame title={`Đề xuất sửa: ${kind.label}`} backLabel="Về các loại đề xuất" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <PanelOutcome step={step} runner={runner} />
      {kind.count > 0 && (
        <Button look="primary" resting={busy} onPress={() => onStart('applyProposals', of)}>
          Sửa cả {formatNumber(kind.count)} {kind.label}
        </Button>
      )}
      {kind.count === 0 && <p>Không còn đề xuất nào.</p>}
      <ul class="plain-list">
        {view?.lines.map((line) => (
          <Proposal
            key={line.id}
            line={line}
            busy={busy}
            onSee={() => see({ sheet: 'Danh sách', row: line.row, column: line.column })}
            onAccept={() => onStart('applyProposals', { ...of, ids: [line.id] })}
            onRefuse={() => onStart('refuseProposals', { ...of, ids: [line.id], back: false })}
          />
        ))}
      </ul>
      {from > 0 && <Button onPress={() => setFrom(Math.max(0, from - PAGE))}>Trang trước</Button>}
      {left > 0 && <Button onPress={() => setFrom(from + PAGE)}>Trang sau (còn {formatNumber(left)})</Button>}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
