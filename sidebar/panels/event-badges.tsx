/** Name badges of an event on a sheet to print (S2.16). */
import { useState } from 'preact/hooks';
import { Button } from '../views/button';
import { Choice } from '../views/choice';

interface BadgesProps {
  readonly event: string;
  readonly busy: boolean;
  readonly start: (method: string, input: object) => void;
}

/** A sheet holds two hundred; a longer list is printed from where the last one ended. */
export const Badges = ({ event, busy, start }: BadgesProps) => {
  const [who, setWho] = useState('coming');
  const [from, setFrom] = useState('1');
  return (
    <details>
      <summary>Thẻ đeo</summary>
      <Choice
        label="In cho"
        value={who}
        choices={[
          ['coming', 'Người sẽ đến, chưa chắc'],
          ['all', 'Cả danh sách, trừ người không đến'],
        ]}
        onChange={setWho}
      />
      <label class="field">
        <span>Từ người thứ (mỗi tờ 200 thẻ)</span>
        <input
          type="number"
          min={1}
          value={from}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </label>
      <Button
        resting={busy || !(Number(from) >= 1)}
        onPress={() => start('printBadges', { event, who, from: Number(from) - 1 })}
      >
        Làm thẻ đeo để in
      </Button>
    </details>
  );
};
