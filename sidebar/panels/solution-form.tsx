/** Adds a solution: what, in which of the three areas, by whom, by when (S1.3). */
import { useState } from 'preact/hooks';
import type { Input } from '../../src/api/contract';
import type { Task } from '../task';
import { useSentValue } from '../use-sent-value';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { DayField } from '../views/day-field';

type Asked = Input<'addSolution'>;
const AREAS: readonly Asked['area'][] = ['Quản lý HSSV', 'Đào tạo', 'Tuyển sinh'];

interface SolutionFormProps {
  readonly busy: boolean;
  readonly task: Task;
  readonly onAdd: (asked: Asked) => void;
}

export const SolutionForm = ({ busy, task, onAdd }: SolutionFormProps) => {
  const { value: content, change: setContent, sent } = useSentValue(task, 'addSolution', '');
  const [area, setArea] = useState<Asked['area']>('Quản lý HSSV');
  const [unit, setUnit] = useState('');
  const [due, setDue] = useState('');
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || content.trim() === '') return;
        sent();
        onAdd({ content, area, unit, ...(due === '' ? {} : { due }) });
      }}
    >
      <label class="field">
        <span>Giải pháp</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={content}
          onInput={({ currentTarget }) => setContent(currentTarget.value)}
        />
      </label>
      <Choice label="Lĩnh vực" value={area} choices={AREAS} onChange={setArea} />
      <label class="field">
        <span>Đơn vị thực hiện</span>
        <input maxLength={200} value={unit} onInput={({ currentTarget }) => setUnit(currentTarget.value)} />
      </label>
      <DayField label="Thời hạn" value={due} onInput={setDue} />
      <Button submit resting={busy || content.trim() === ''}>
        Thêm giải pháp
      </Button>
    </form>
  );
};
