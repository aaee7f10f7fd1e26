/** First use: three fields and one button (UX 14). */
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

/** Home is step 0 for an action started there. */
export const HOME = 0;

export const SetUpForm = ({ runner }: { readonly runner: Runner }) => {
  const [values, setValues] = useState(initialValues(fields));
  const { task } = runner;
  const busy = task.state === 'running';
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        runner.start({ step: HOME, method: 'setUp', input: asInput(fields, values) });
      }}
    >
      <h1>Kết nối cựu HSSV</h1>
      <p>Bảng tính này chưa thiết lập: máy sẽ tạo các tab, cài đặt và mẫu văn bản.</p>
      <Fields fields={fields} values={values} onChange={setValues} />
      <Button look="primary" submit busy={busy}>
        Thiết lập
      </Button>
      {task.state === 'running' && <Running task={task} runner={runner} />}
      {task.state === 'failed' && <ErrorNotice problem={task.problem} />}
    </form>
  );
};
