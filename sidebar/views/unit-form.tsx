/** Where somebody says to which unit they belong, by a row of *Phân công* in `Cấu hình` (S1.4). */
import { useState } from 'preact/hooks';
import { OWN_WORK } from '../../src/domain/office/pages';
import type { OwnWork } from '../types';
import type { Runner } from '../use-runner';
import { Button } from './button';

interface UnitFormProps {
  readonly view: OwnWork;
  readonly runner: Runner;
}

export const UnitForm = ({ view, runner }: UnitFormProps) => {
  const [unit, setUnit] = useState('');
  const [name, setName] = useState(view.name);
  const busy = runner.task.state === 'running';
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (unit.trim() !== '' && !busy)
          runner.start({ step: OWN_WORK, method: 'nameMyself', input: { unit, name } });
      }}
    >
      <label class="field">
        <span>Đơn vị của tôi</span>
        <input
          list="own-units"
          value={unit}
          maxLength={200}
          placeholder="Chọn hoặc gõ tên"
          autocomplete="off"
          onInput={({ currentTarget }) => setUnit(currentTarget.value)}
        />
      </label>
      <datalist id="own-units">
        {view.choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
      <label class="field">
        <span>Họ và tên</span>
        <input
          value={name}
          maxLength={200}
          autocomplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <Button look="primary" submit busy={busy} resting={unit.trim() === ''}>
        Ghi
      </Button>
    </form>
  );
};
