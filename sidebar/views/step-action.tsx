/** One action of a step: its fields, its question, its button (UX 4). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../types';
import { Button } from './button';
import { asInput, initialValues, isUploading } from '../field-values';
import { Fields } from './fields';

interface QuestionProps {
  readonly text: string;
  readonly label: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before the action runs; the focus starts on the harmless answer's neighbour, Esc closes without harm. */
export const Question = ({ text, label, onYes, onNo }: QuestionProps) => {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div class="notice warning question" role="group" aria-label={text}>
      <span class="mark" aria-hidden="true">
        !
      </span>
      <div class="notice-text">
        {text}
        <div class="buttons">
          <Button onPress={onYes} buttonRef={yes}>
            {label}
          </Button>
          <Button onPress={onNo}>Hủy</Button>
        </div>
      </div>
    </div>
  );
};

interface StepActionProps {
  readonly action: Action;
  readonly look: 'primary' | 'plain';
  readonly busy: boolean;
  readonly resting: boolean;
  /** Gets what was typed into the fields. */
  readonly onRun: (input: Record<string, unknown>) => void;
}

/** A rare action shows its fields when its button is first pressed; the blue one shows them from the start. */
export const StepAction = ({ action, look, busy, resting, onRun }: StepActionProps) => {
  const [values, setValues] = useState(initialValues(action.fields));
  const [open, setOpen] = useState(look === 'primary' || action.fields.length === 0);
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const run = (): void => {
    setAsking(false);
    button.current?.focus();
    onRun(asInput(action.fields, values));
  };
  const press = (): void => {
    if (!open) setOpen(true);
    else if (action.confirm !== undefined) setAsking(true);
    else run();
  };
  const close = (): void => {
    setAsking(false);
    setOpen(look === 'primary' || action.fields.length === 0);
    button.current?.focus();
  };
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !resting && !asking && !isUploading(values)) press();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {open && <Fields fields={action.fields} values={values} onChange={setValues} />}
      <Button
        look={look}
        submit
        busy={busy}
        resting={resting || asking || isUploading(values)}
        buttonRef={button}
      >
        {action.label}
      </Button>
      {asking && action.confirm !== undefined && (
        <Question text={action.confirm} label={action.label} onYes={run} onNo={close} />
      )}
    </form>
  );
};
