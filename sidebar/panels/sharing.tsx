/** Sharing with the faculties: each one's copy, and their requests to correct, one by one accepted or refused (S2.46, S2.47). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { Question } from '../views/step-action';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readSharing'>;
type Request = View['waiting'][number];
type Start = (method: string, input: Record<string, unknown>) => void;

interface CardProps {
  readonly one: Request;
  readonly correctable: View['correctable'];
  readonly busy: boolean;
  readonly start: Start;
}

interface RefusalProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onRefuse: (reason: string) => void;
}

const Refusal = ({ name, busy, onRefuse }: RefusalProps) => {
  const [reason, setReason] = useState('');
  return (
    <>
      <label class="field">
        <span>Lý do không sửa (khoa đọc được)</span>
        <input
          type="text"
          maxLength={200}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <Button
        resting={busy || reason.trim() === ''}
        label={`Gửi lý do từ chối đề nghị về ${name}`}
        onPress={() => onRefuse(reason.trim())}
      >
        Gửi lý do
      </Button>
    </>
  );
};

const RequestCard = ({ one, correctable, busy, start }: CardProps) => {
  const [column, setColumn] = useState(one.column);
  const [value, setValue] = useState(one.value);
  const [refusing, setRefusing] = useState(false);
  const { request, name, className, unit, words } = one;
  const now = one.now[column] ?? '';
  return (
    <form
      class="action card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && value.trim() !== '') start('settleRequest', { request, column, value });
      }}
    >
      <p>
        <b>{name}</b>, {className}
        <span class="secondary group-note">Khoa {unit} ghi:</span>“{words}”
      </p>
      <Choice
        label="Sửa cột"
        value={column}
        choices={correctable.map((each) => [each.column, each.header] as const)}
        onChange={setColumn}
      />
      <p class="secondary">Đang ghi: {now === '' ? 'chưa có' : now}</p>
      <label class="field">
        <span>Sửa thành</span>
        <input
          type="text"
          maxLength={200}
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <Button look="primary" submit resting={busy || value.trim() === ''} label={`Nhận đề nghị về ${name}`}>
          Nhận
        </Button>
        <Button resting={busy} label={`Từ chối đề nghị về ${name}`} onPress={() => setRefusing(!refusing)}>
          Từ chối
        </Button>
      </div>
      {refusing && (
        <Refusal name={name} busy={busy} onRefuse={(reason) => start('settleRequest', { request, reason })} />
      )}
    </form>
  );
};

interface ShareProps {
  readonly view: View;
  readonly busy: boolean;
  readonly start: Start;
}

interface FacultyProps {
  readonly faculty: View['faculties'][number];
  readonly busy: boolean;
  readonly start: Start;
}

const Faculty = ({ faculty, busy, start }: FacultyProps) => {
  const [asking, setAsking] = useState(false);
  const { unit, name, note, url, shared, warns } = faculty;
  return (
    <li>
      <p class="problem">
        <span>
          {name}
          <span class={warns ? 'overdue group-note' : 'secondary group-note'}>{note}</span>
        </span>
        <span class="beside">
          {url !== '' && (
            <a href={url} target="_blank" rel="noopener" aria-label={`Mở bản của ${name}`}>
              Mở
            </a>
          )}
          {shared && (
            <Button
              look="quiet"
              label={`Thu hồi bản của ${name}`}
              resting={busy || asking}
              onPress={() => setAsking(true)}
            >
              Thu hồi
            </Button>
          )}
        </span>
      </p>
      {asking && (
        <Question
          text="Trưởng khoa không mở được bảng này nữa. Chia sẻ lại lúc nào cũng được."
          label="Thu hồi"
          onYes={() => {
            setAsking(false);
            start('withdrawCopy', { unit });
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
};

const Share = ({ view, busy, start }: ShareProps) => {
  const [asking, setAsking] = useState(false);
  return (
    <section>
      <h2>Bản chia sẻ</h2>
      <p class="secondary">Các cột: {view.columns.join(', ')}. Thêm, bớt trong Cấu hình.</p>
      <ul class="plain-list">
        {view.faculties.map((faculty) => (
          <Faculty key={faculty.unit} faculty={faculty} busy={busy} start={start} />
        ))}
      </ul>
      <Button resting={busy || asking} onPress={() => setAsking(true)}>
        Chia sẻ, cập nhật cho các khoa
      </Button>
      {asking && (
        <Question
          text="Mỗi trưởng khoa mở được danh sách cựu HSSV của khoa mình và nhận một thư."
          label="Chia sẻ"
          onYes={() => {
            setAsking(false);
            start('shareWithFaculties', {});
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
};

export const SharingPage = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readSharing', {}), age);
  const busy = runner.task.state === 'running';
  const start: Start = (method, input) => runner.start({ step, method, input });
  return (
    <PanelFrame title="Chia sẻ với khoa" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <>
          <Button look="primary" resting={busy} onPress={() => start('readFacultyCopies', {})}>
            Lấy đề nghị sửa mới
          </Button>
          <h2>Đề nghị sửa ({formatNumber(view.waitingTotal)})</h2>
          {view.waitingTotal === 0 && <p class="secondary">Không có đề nghị nào chờ.</p>}
          {view.waiting.map((one) => (
            <RequestCard
              key={one.request}
              one={one}
              correctable={view.correctable}
              busy={busy}
              start={start}
            />
          ))}
          <Share view={view} busy={busy} start={start} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
