/** A form that feeds a register: opened by one press, its text and code for a Zalo group, its answers taken (S2.23, S2.27, S2.37). */
import type { Input } from '../../src/api/contract';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { Qr } from '../views/qr';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { WholeText } from './whole-text';

type Asked = Input<'readRegisterForm'>;

interface LinkProps {
  readonly label: string;
  readonly formUrl: string;
  readonly text: string;
}

const FormLink = ({ label, formUrl, text }: LinkProps) => (
  <details class="group">
    <summary>Lời mời, đường dẫn, mã QR</summary>
    <WholeText label="Lời mời để gửi nhóm Zalo" text={text} rows={4} />
    <p class="links">
      <a href={formUrl} target="_blank" rel="noopener">
        Mở phiếu
      </a>
    </p>
    <Qr text={formUrl} label={`Mã QR ${label}`} />
  </details>
);

interface PartProps {
  readonly asked: Asked;
  readonly age: number;
  readonly busy: boolean;
  readonly start: (method: string, input: object) => void;
  /** On a page whose blue button is another. */
  readonly beside?: boolean;
}

/** Within another page, as that of an event. */
export const FormPart = ({ asked, age, busy, start, beside = false }: PartProps) => {
  const { view, problem, loading, reload } = useReading(
    () => call('readRegisterForm', asked),
    `${age} ${asked.event ?? ''}`,
  );
  if (problem) return <ErrorNotice problem={problem} onRetry={reload} />;
  if (!view) return loading ? <p class="secondary">Đang đọc…</p> : null;
  const { label, about, formUrl, text } = view;
  return (
    <section class="form-part">
      <h2>{label}</h2>
      <p class="secondary">{about}</p>
      {formUrl === '' ? (
        <Button
          look={beside ? 'plain' : 'primary'}
          busy={busy}
          onPress={() => start('openRegisterForm', asked)}
        >
          Mở phiếu
        </Button>
      ) : (
        <>
          <Button
            look={beside ? 'plain' : 'primary'}
            busy={busy}
            onPress={() => start('pullRegisterForm', asked)}
          >
            Lấy phiếu mới
          </Button>
          <FormLink label={label} formUrl={formUrl} text={text} />
          <Button look="quiet" resting={busy} onPress={() => start('openRegisterForm', asked)}>
            Cập nhật lời trong phiếu
          </Button>
        </>
      )}
    </section>
  );
};

const KINDS = ['nomination', 'employer'] as const;

export const FormsPage = ({ step, age, runner, onBack }: PanelProps) => (
  <PanelFrame title="Phiếu cho người ngoài" onBack={onBack} backLabel="Về Mạng lưới">
    <PanelOutcome step={step} runner={runner} />
    {KINDS.map((kind) => (
      <FormPart
        key={kind}
        asked={{ kind }}
        age={age}
        busy={runner.task.state === 'running'}
        start={(method, input) => runner.start({ step, method, input: { ...input } })}
      />
    ))}
  </PanelFrame>
);
