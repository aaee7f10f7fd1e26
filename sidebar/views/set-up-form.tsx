/** First use: three names, a choice and one button (UX 14). */
import { useState } from 'preact/hooks';
import type { Runner } from '../use-runner';
import type { Field } from '../types';
import { Button } from './button';
import { asInput, initialValues } from '../field-values';
import { Fields } from './fields';
import { ErrorNotice } from './notice';
import { Running } from './running';

const fields: Field[] = [
  { name: 'school', label: 'Tên trường', kind: 'text', value: '' },
  { name: 'governingBody', label: 'Cơ quan chủ quản', kind: 'text', value: '' },
  { name: 'office', label: 'Phòng chủ trì', kind: 'text', value: 'Phòng CT HSSV' },
];

/** What to begin with, by the method that does it. */
const ways = [
  { method: 'startTrial', label: 'Dùng thử 60 HSSV mẫu' },
  { method: 'setUp', label: 'Danh sách của trường' },
] as const;
type Way = (typeof ways)[number]['method'];

/** Home is step 0 for an action started there. */
export const HOME = 0;

interface WayChoiceProps {
  readonly way: Way;
  readonly onChange: (way: Way) => void;
}

const WayChoice = ({ way, onChange }: WayChoiceProps) => (
  <fieldset class="choices">
    <legend class="visually-hidden">Bắt đầu với</legend>
    {ways.map(({ method, label }) => (
      <label key={method}>
        <input
          type="radio"
          name="way"
          value={method}
          checked={way === method}
          onChange={() => onChange(method)}
        />
        {label}
      </label>
    ))}
  </fieldset>
);

export const SetUpForm = ({ runner }: { readonly runner: Runner }) => {
  const [values, setValues] = useState(initialValues(fields));
  const [way, setWay] = useState<Way>('startTrial');
  const { task } = runner;
  const busy = task.state === 'running';
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) runner.start({ step: HOME, method: way, input: asInput(fields, values) });
      }}
    >
      <h1>Kết nối cựu HSSV</h1>
      <Fields fields={fields} values={values} onChange={setValues} />
      <WayChoice way={way} onChange={setWay} />
      <Button look="primary" submit busy={busy}>
        Bắt đầu
      </Button>
      {task.state === 'running' && <Running task={task} runner={runner} />}
      {task.state === 'failed' && <ErrorNotice problem={task.problem} />}
    </form>
  );
};
