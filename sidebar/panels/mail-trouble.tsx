/** What stands in the way of mails: addresses marked as broken, people who want none, mails that failed or whose fate is unknown (UX 4). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { TaskOutcome } from '../views/step-page';
import { FindPerson } from './find-person';
import { PanelFrame, type PanelProps } from './panel';
import { useSeeing } from './see-row';
import { TroubleLines } from './trouble-lines';

type Trouble = Output<'readMailTrouble'>;
type Line = Trouble['broken'][number];
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
    <TroubleLines
      title="Email hỏng"
      advice="Không gửi thư tới các địa chỉ này. Gõ địa chỉ mới vào Danh sách thì máy gửi lại."
      lines={view.broken}
      button="Dùng lại"
      onPress={({ undo }) => onStart('markAddresses', { text: undo, broken: false })}
    />
    <TroubleLines
      title="Không nhận thư nữa"
      advice="Tự bấm trong thư, hoặc phòng ghi giúp."
      lines={view.optedOut}
      button="Nhận lại"
      onPress={({ undo }) =>
        onStart('recordConsent', { graduationKey: undo, purposes: SURVEY, withdrawn: false })
      }
    />
    <TroubleLines
      title="Từ chối, chưa rõ là ai"
      advice="Tìm người này ở trên rồi ghi không nhận thư."
      lines={view.unknown}
      button="Xem"
      onPress={onSee}
    />
    <TroubleLines
      title="Thư chưa rõ đã gửi hay chưa"
      advice="Máy dừng đúng lúc gửi nên không tự gửi lại. Hỏi người nhận, nhắn Zalo, hoặc đợi lượt nhắc."
      lines={view.unclear}
      button="Xem"
      onPress={onSee}
    />
    <TroubleLines
      title="Thư lỗi"
      advice="Sửa địa chỉ nếu sai, rồi bấm Gửi lại ở Thư mời, nhắc."
      lines={view.failed}
      button="Xem"
      onPress={onSee}
    />
  </>
);

export const MailTroublePanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readMailTrouble', {}), age);
  const { failure, seeGraduate } = useSeeing();
  const { task } = runner;
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input });
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
      {view && (
        <Lists view={view} onStart={start} onSee={({ graduationKey }) => seeGraduate(graduationKey)} />
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
