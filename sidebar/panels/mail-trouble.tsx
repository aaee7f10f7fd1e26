/** What stands in the way of mails: addresses marked as broken, people who want none, mails that failed or whose fate is unknown (UX 4). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { useView } from '../use-view';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { TaskOutcome } from '../views/step-page';
import { FindPerson } from './find-person';
import { PanelFrame, type PanelProps } from './panel';

type Trouble = Output<'readMailTrouble'>;
type Line = Trouble['broken'][number];
const PAGE = 20;

interface LinesProps {
  readonly title: string;
  readonly advice: string;
  readonly lines: readonly Line[];
  /** The button on each line. */
  readonly button: string;
  readonly onPress: (line: Line) => void;
}

const Lines = ({ title, advice, lines, button, onPress }: LinesProps) => {
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

/** Addresses typed or pasted, with whatever stands around them. */
const Paste = ({ busy, onMark }: { readonly busy: boolean; readonly onMark: (text: string) => void }) => {
  const [text, setText] = useState('');
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || text.trim() === '') return;
        onMark(text);
        setText('');
      }}
    >
      <label class="field">
        <span>Email hỏng (dán các địa chỉ, hoặc cả thư báo lỗi)</span>
        <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <Button submit resting={busy || text.trim() === ''}>
        Đánh dấu email hỏng
      </Button>
    </form>
  );
};

const SURVEY = ['khảo sát'] as const;

interface ListsProps {
  readonly view: Trouble;
  readonly onStart: (method: string, input: Record<string, unknown>) => void;
  readonly onSee: (line: Line) => void;
}

const Lists = ({ view, onStart, onSee }: ListsProps) => (
  <>
    <Lines
      title="Email hỏng"
      advice="Không gửi thư tới các địa chỉ này. Gõ địa chỉ mới vào Danh sách thì máy gửi lại."
      lines={view.broken}
      button="Dùng lại"
      onPress={({ undo }) => onStart('markAddresses', { text: undo, broken: false })}
    />
    <Lines
      title="Không nhận thư nữa"
      advice="Tự bấm trong thư, hoặc phòng ghi giúp."
      lines={view.optedOut}
      button="Nhận lại"
      onPress={({ undo }) =>
        onStart('recordConsent', { graduationKey: undo, purposes: SURVEY, withdrawn: false })
      }
    />
    <Lines
      title="Từ chối, chưa rõ là ai"
      advice="Tìm người này ở trên rồi ghi không nhận thư."
      lines={view.unknown}
      button="Xem"
      onPress={onSee}
    />
    <Lines
      title="Thư chưa rõ đã gửi hay chưa"
      advice="Máy dừng đúng lúc gửi nên không tự gửi lại. Hỏi người nhận, nhắn Zalo, hoặc đợi lượt nhắc."
      lines={view.unclear}
      button="Xem"
      onPress={onSee}
    />
    <Lines
      title="Thư lỗi"
      advice="Sửa địa chỉ nếu sai, rồi bấm Gửi lại ở Thư mời, nhắc."
      lines={view.failed}
      button="Xem"
      onPress={onSee}
    />
  </>
);

export const MailTroublePanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useView(() => call('readMailTrouble', {}));
  const [failure, setFailure] = useState<Problem | null>(null);
  const shown = useRef(age);
  useEffect(() => {
    if (age !== shown.current) reload();
    shown.current = age;
  }, [age, reload]);
  const { task } = runner;
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input });
  const see = ({ graduationKey }: Line): void => {
    setFailure(null);
    call('showGraduate', { graduationKey }).catch((error: unknown) => setFailure(problemOf(error)));
  };
  return (
    <PanelFrame title="Email hỏng, từ chối" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <TaskOutcome
        task={task.state !== 'idle' && task.job.step === step ? task : { state: 'idle' }}
        runner={runner}
      />
      <Paste
        busy={task.state === 'running'}
        onMark={(text) => start('markAddresses', { text, broken: true })}
      />
      <FindPerson
        field="Người không muốn nhận thư (tên, lớp, SĐT hoặc mã)"
        button="Ghi"
        spoken="Ghi không nhận thư:"
        onPick={(line) =>
          start('recordConsent', { graduationKey: line.graduationKey, purposes: SURVEY, withdrawn: true })
        }
      />
      {view && <Lists view={view} onStart={start} onSee={see} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
