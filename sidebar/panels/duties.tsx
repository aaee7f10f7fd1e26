/** The duty calendar: what is late, due, in time and done, with the reason; what no register shows is noted here (B15). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { DayField } from '../views/day-field';
import { ErrorNotice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readDuties'>;
type Line = View['lines'][number];
type Light = Line['light'];

/** The light in words, so that colour is never all there is (UX 11). */
const LIGHTS: readonly (readonly [Light, string, string])[] = [
  ['late', 'Quá hạn', 'red'],
  ['soon', 'Sắp đến hạn', 'amber'],
  ['inTime', 'Còn hạn', 'green'],
  ['done', 'Đã làm', 'green'],
];

interface MarkProps {
  readonly line: Line;
  readonly busy: boolean;
  readonly onMark: (doneOn: string, proof: string) => void;
}

const MarkForm = ({ line, busy, onMark }: MarkProps) => {
  const [doneOn, setDoneOn] = useState('');
  const [proof, setProof] = useState('');
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && doneOn !== '') onMark(doneOn, proof);
      }}
    >
      <DayField label="Làm xong ngày" name={`done-${line.key ?? ''}`} value={doneOn} onInput={setDoneOn} />
      <label class="field">
        <span>Minh chứng (số văn bản, đường dẫn)</span>
        <input
          type="text"
          maxLength={200}
          value={proof}
          onInput={({ currentTarget }) => setProof(currentTarget.value)}
        />
      </label>
      <Button submit busy={busy} resting={doneOn === ''}>
        Ghi đã làm
      </Button>
    </form>
  );
};

interface LineProps extends Omit<MarkProps, 'onMark'> {
  readonly onMark: (line: Line, doneOn: string, proof: string) => void;
}

const DutyRow = ({ line, busy, onMark }: LineProps) => {
  const { article, text, unit, due, period, why, light, key, tab } = line;
  const [open, setOpen] = useState(false);
  return (
    <li class="duty">
      <p class="with-button">
        <span>
          {text}
          <span class="secondary group-note">
            {unit}, Điều {article}, {period}, hạn {formatDate(due)}
          </span>
          <span class={light === 'late' ? 'overdue group-note' : 'group-note'}>
            Vì sao: {why} {tab !== '' && `Sổ: ${tab}.`}
          </span>
        </span>
        {key !== null && light !== 'done' && (
          <Button look="quiet" label={`Ghi đã làm: ${text}`} onPress={() => setOpen(!open)}>
            Ghi
          </Button>
        )}
      </p>
      {open && (
        <MarkForm
          line={line}
          busy={busy}
          onMark={(doneOn, proof) => {
            setOpen(false);
            onMark(line, doneOn, proof);
          }}
        />
      )}
    </li>
  );
};

interface PartProps extends Pick<LineProps, 'busy' | 'onMark'> {
  readonly lines: readonly Line[];
  readonly light: Light;
  readonly words: string;
  readonly colour: string;
}

const Part = ({ lines, light, words, colour, busy, onMark }: PartProps) => {
  const own = lines.filter((line) => line.light === light);
  if (own.length === 0) return null;
  return (
    <details class="group" open={light === 'late' || light === 'soon'}>
      <summary>
        <span>
          <span class={`light ${colour}`} aria-hidden="true" /> {words}
        </span>
        <span class="count">{formatNumber(own.length)}</span>
      </summary>
      <ul class="plain-list">
        {own.map((line) => (
          <DutyRow key={`${line.text} ${line.period}`} line={line} busy={busy} onMark={onMark} />
        ))}
      </ul>
    </details>
  );
};

export const DutiesPage = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readDuties', {}), age);
  const mark = ({ key }: Line, doneOn: string, proof: string): void =>
    runner.start({ step, method: 'markDuty', input: { key, doneOn, proof } });
  return (
    <PanelFrame title="Nhiệm vụ" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && !view.begun && (
        <>
          <p class="secondary">
            Chưa ghi nhiệm vụ nào. Máy ghi sẵn các đơn vị và nhiệm vụ của Quyết định 1262.
          </p>
          <Button
            look="primary"
            busy={runner.task.state === 'running'}
            onPress={() =>
              runner.start({ step, method: 'switchGroup', input: { group: 'duties', on: true } })
            }
          >
            Ghi nhiệm vụ
          </Button>
        </>
      )}
      {view?.begun === true && view.lines.length === 0 && <p class="secondary">Quy định chưa có hiệu lực.</p>}
      {view &&
        LIGHTS.map(([light, words, colour]) => (
          <Part
            key={light}
            {...{ light, words, colour }}
            lines={view.lines}
            busy={runner.task.state === 'running'}
            onMark={mark}
          />
        ))}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
