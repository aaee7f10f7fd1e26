/** Proposals for doubtful cells: how many of each kind, old and new of each, accepted whole or one by one, or refused (UX 4, step 3). */
import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { ProposalLines } from './proposal-lines';

type View = Output<'readProposals'>;
type Kind = View['kinds'][number];

interface KindsProps {
  readonly kinds: readonly Kind[];
  readonly busy: boolean;
  readonly onStart: (method: 'applyProposals' | 'refuseProposals', input: object) => void;
  readonly onOpen: (kind: Kind['kind']) => void;
}

const KindRow = ({ kind, busy, onStart, onOpen }: Omit<KindsProps, 'kinds'> & { readonly kind: Kind }) => {
  const words = `${formatNumber(kind.count)} ${kind.label}`;
  return (
    <li class="problem proposal-kind">
      <span>
        {words}
        {kind.refused > 0 && <span class="secondary group-note">đã bỏ qua {formatNumber(kind.refused)}</span>}
      </span>
      {kind.count > 0 && (
        <>
          <Button look="quiet" label={`Xem ${words}`} onPress={() => onOpen(kind.kind)}>
            Xem
          </Button>
          <Button
            label={`Sửa theo đề xuất: ${words}`}
            resting={busy}
            onPress={() => onStart('applyProposals', { kind: kind.kind })}
          >
            Sửa theo đề xuất
          </Button>
        </>
      )}
      {kind.count === 0 && (
        <Button
          look="quiet"
          label={`Đề xuất lại: ${kind.label}`}
          resting={busy}
          onPress={() => onStart('refuseProposals', { kind: kind.kind, back: true })}
        >
          Đề xuất lại
        </Button>
      )}
    </li>
  );
};

const Kinds = ({ kinds, ...rest }: KindsProps) =>
  kinds.length === 0 ? (
    <p>Không còn ô nào đáng ngờ.</p>
  ) : (
    <>
      <p class="secondary">Ô cũ được giữ trong Nhật ký; hoàn tác được.</p>
      <ul class="plain-list">
        {kinds.map((kind) => (
          <KindRow key={kind.kind} kind={kind} {...rest} />
        ))}
      </ul>
    </>
  );

export const ProposalsPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const [open, setOpen] = useState<Input<'readProposals'>['kind']>(undefined);
  const { view, problem, loading, reload } = useReading(() => call('readProposals', {}), age);
  const busy = runner.task.state === 'running';
  const start = (method: string, input: object): void => runner.start({ step, method, input: { ...input } });
  const kind = view?.kinds.find((each) => each.kind === open);
  if (kind !== undefined)
    return (
      <ProposalLines
        key={kind.kind}
        {...{ step, age, runner, kind }}
        onStart={start}
        onBack={() => setOpen(undefined)}
      />
    );
  return (
    <PanelFrame title="Sửa theo đề xuất" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && <Kinds kinds={view.kinds} busy={busy} onStart={start} onOpen={setOpen} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
