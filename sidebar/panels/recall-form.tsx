/** What somebody said when called again: the key questions, without what was answered the first time. */
import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { Button } from '../views/button';
import { Choice } from '../views/choice';

type Items = Output<'readEvidence'>['items'];
type Entry = Omit<Input<'enterRecall'>, 'responseId'>;

interface RecallProps {
  readonly items: Items;
  readonly busy: boolean;
  readonly onEnter: (entry: Entry) => void;
}

export const RecallForm = ({ items, busy, onEnter }: RecallProps) => {
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>({});
  const said = Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== ''));
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && Object.keys(said).length > 0) onEnter({ reached: true, codes: said });
      }}
    >
      {items.map(({ item, text, choices }) => (
        <Choice
          key={item}
          label={text}
          value={codes[item] ?? ''}
          choices={[['', 'Chưa hỏi'], ...choices.map(({ code, label }) => [code, label] as const)]}
          onChange={(code) => setCodes({ ...codes, [item]: code })}
        />
      ))}
      <Button submit resting={busy || Object.keys(said).length === 0}>
        Ghi cuộc gọi lại
      </Button>
      <Button look="quiet" resting={busy} onPress={() => onEnter({ reached: false, codes: {} })}>
        Không gặp
      </Button>
    </form>
  );
};
