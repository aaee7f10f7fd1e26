/** The half-yearly reports: form and mails, who has reported and who is late, the consolidated report and its approval (S2.53–S2.55). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Meter } from '../views/bar';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PaperApproval } from '../views/paper-approval';
import { Question } from '../views/step-action';
import { Copy } from './message-card';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readUnitReports'>;
type Unit = View['units'][number];

const COLOURS = { received: 'green', waiting: 'amber', late: 'red' } as const;

/** Who is late first, then who is awaited. */
const inOrder = (units: readonly Unit[]): Unit[] =>
  (['late', 'waiting', 'received'] as const).flatMap((light) => units.filter((unit) => unit.light === light));

const UnitLine = ({ unit: { name, light, note, link } }: { readonly unit: Unit }) => (
  <li class="problem">
    <span>
      <span class={`light ${COLOURS[light]}`} aria-hidden="true" /> {name}
      <span class={light === 'late' ? 'overdue group-note' : 'secondary group-note'}>{note}</span>
    </span>
    {link !== '' && (
      <div class="beside">
        <Copy text={link} label={`Chép đường dẫn của ${name}`} />
      </div>
    )}
  </li>
);

interface SendProps {
  readonly view: View;
  readonly busy: boolean;
  readonly onOpen: (due: string) => void;
}

const SendForms = ({ view, busy, onOpen }: SendProps) => {
  const [asking, setAsking] = useState<string | null>(null);
  const missing = view.total - view.received;
  const button = (due: string, label: string, primary: boolean) => (
    <Button
      look={primary ? 'primary' : 'plain'}
      resting={busy || asking !== null}
      onPress={() => setAsking(due)}
    >
      {label}
    </Button>
  );
  return (
    <div class="action">
      {view.formUrl === ''
        ? button(view.due, `Mở phiếu và gửi (${formatNumber(missing)} đơn vị)`, true)
        : missing > 0 && button(view.due, 'Gửi cho đơn vị chưa nhận thư', false)}
      {view.nextDue !== null &&
        button(view.nextDue, `Mở phiếu kỳ hạn ${formatDate(view.nextDue)} và gửi`, false)}
      {asking !== null && (
        <Question
          text="Mỗi đơn vị nhận một thư có đường dẫn riêng, số liệu điền sẵn. Thư đã gửi thì không rút lại được."
          label="Gửi"
          onYes={() => {
            onOpen(asking);
            setAsking(null);
          }}
          onNo={() => setAsking(null)}
        />
      )}
    </div>
  );
};

const Received = ({ view }: { readonly view: View }) => (
  <>
    <p>
      Đã nộp {formatNumber(view.received)}/{formatNumber(view.total)}, hạn hết ngày {formatDate(view.due)}
    </p>
    <Meter label="Đã nộp" done={view.received} total={view.total} />
    <ul class="plain-list">
      {inOrder(view.units).map((unit) => (
        <UnitLine key={unit.name} unit={unit} />
      ))}
    </ul>
    {view.formUrl !== '' && (
      <p class="secondary">
        Đã gửi {formatNumber(view.mailed)} thư; máy nhắc trước hạn 14 và 3 ngày, tự lấy báo cáo mỗi giờ.
      </p>
    )}
  </>
);

interface PaperProps {
  readonly view: View;
  readonly busy: boolean;
  readonly start: (method: string, input: Record<string, unknown>) => void;
}

const Paper = ({ view: { paper, received }, busy, start }: PaperProps) => (
  <section>
    <h2>Báo cáo tổng hợp</h2>
    {received > 0 && (
      <Button
        look={paper === null ? 'primary' : 'plain'}
        resting={busy}
        onPress={() => start('createUnitSummary', {})}
      >
        {paper === null ? 'Tạo báo cáo tổng hợp' : 'Tạo bản mới'}
      </Button>
    )}
    {received === 0 && <p class="secondary">Có báo cáo của đơn vị thì tạo được.</p>}
    {paper !== null && (
      <PaperApproval approval={paper.approval} actions={paper.actions} busy={busy} start={start} />
    )}
  </section>
);

export const UnitReportsPage = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readUnitReports', {}), age);
  const busy = runner.task.state === 'running';
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input });
  return (
    <PanelFrame title="Báo cáo 6 tháng" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && view.formUrl !== '' && (
        <Button look="primary" resting={busy} onPress={() => start('pullUnitReports', {})}>
          Lấy báo cáo mới
        </Button>
      )}
      {view && (
        <>
          <SendForms view={view} busy={busy} onOpen={(due) => start('openUnitReports', { due })} />
          <Received view={view} />
          <Paper view={view} busy={busy} start={start} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
