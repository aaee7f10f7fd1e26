/** Picks one row condition: a column of the roster, a comparison, a value; added as words to the conditions (P39). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate } from '../format';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { DayField } from '../views/day-field';

type List = Output<'readCampaigns'>;

interface PickerProps {
  readonly columns: List['columns'];
  readonly operators: List['operators'];
  readonly onAdd: (words: string) => void;
}

const WITHOUT_VALUE = ['trống', 'không trống'];
const ONLY_DAYS = ['trước', 'sau'];
const NOT_DAYS = ['chứa', 'không chứa'];

export const ConditionPicker = ({ columns, operators, onAdd }: PickerProps) => {
  const [header, setHeader] = useState(columns[0]?.header ?? '');
  const [operator, setOperator] = useState('là');
  const [value, setValue] = useState('');
  const isDay = columns.find((column) => column.header === header)?.isDay ?? false;
  const fitting = operators.filter((one) => !(isDay ? NOT_DAYS : ONLY_DAYS).includes(one));
  const needsValue = !WITHOUT_VALUE.includes(operator);
  const pick = (column: string): void => {
    setHeader(column);
    setOperator('là');
    setValue('');
  };
  const add = (): void => {
    const shown = isDay ? formatDate(value) : value.trim();
    onAdd(needsValue ? `${header} ${operator} ${shown}` : `${header} ${operator}`);
    setValue('');
  };
  return (
    <div class="action">
      <Choice label="Cột" value={header} choices={columns.map((one) => one.header)} onChange={pick} />
      <Choice label="Phép so" value={operator} choices={fitting} onChange={setOperator} />
      {needsValue && isDay && <DayField label="Giá trị" value={value} onInput={setValue} />}
      {needsValue && !isDay && (
        <label class="field">
          <span>Giá trị</span>
          <input
            type="text"
            maxLength={200}
            value={value}
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
        </label>
      )}
      <Button resting={needsValue && value.trim() === ''} onPress={add}>
        Thêm điều kiện
      </Button>
    </div>
  );
};
