/** What came of a call: seven outcomes by digit, a call-back, a note, consent said on the telephone (UX 5.3, 13). */
import { useEffect, useState } from 'preact/hooks';
import type { Input } from '../../src/api/contract';
import { CONTACT_OUTCOMES, outcomes, type ContactOutcome } from '../../src/domain/contacts/outcomes';
import { Button } from '../views/button';
import { Tick } from './tick';

export type Noted = Omit<Input<'logContact'>, 'graduationKey' | 'channel'>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

const FIELDSET = 'outcomes';

/** The radio button of an outcome takes the focus, so that Enter saves. */
const focusOn = (outcome: ContactOutcome): void => {
  const choices = document.querySelectorAll<HTMLInputElement>(`.${FIELDSET} input`);
  choices[CONTACT_OUTCOMES.indexOf(outcome)]?.focus();
};

/** Digits choose an outcome while nobody types text. */
const useDigits = (choose: (outcome: ContactOutcome) => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      const chosen = CONTACT_OUTCOMES.find((outcome) => String(outcomes[outcome].digit) === event.key);
      if (!chosen) return;
      choose(chosen);
      focusOn(chosen);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};

interface ChoicesProps {
  readonly chosen: ContactOutcome | null;
  readonly onChoose: (outcome: ContactOutcome) => void;
}

const Choices = ({ chosen, onChoose }: ChoicesProps) => (
  <fieldset class={FIELDSET}>
    <legend>Kết quả (phím 1 đến 7)</legend>
    {CONTACT_OUTCOMES.map((outcome) => (
      <label key={outcome}>
        <input type="radio" name="outcome" checked={chosen === outcome} onChange={() => onChoose(outcome)} />
        {outcomes[outcome].digit} {outcome}
      </label>
    ))}
  </fieldset>
);

interface CallBackProps {
  /** 'yyyy-mm-ddThh:mm', or null where none is wished. */
  readonly at: string | null;
  readonly suggested: string;
  readonly onChange: (at: string | null) => void;
}

const CallBack = ({ at, suggested, onChange }: CallBackProps) => (
  <>
    <Tick
      label="Hẹn gọi lại"
      ticked={at !== null}
      onTick={() => onChange(at === null ? suggested.slice(0, 16) : null)}
    >
      Hẹn gọi lại
    </Tick>
    {at !== null && (
      <label class="field">
        <span>Ngày giờ</span>
        <input
          type="datetime-local"
          value={at}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
    )}
  </>
);

interface FormProps {
  readonly suggested: string;
  readonly busy: boolean;
  readonly onSave: (noted: Noted) => void;
  readonly onSkip: () => void;
}

/** Made anew for each person (key), so that nothing of the last one stays. */
export const OutcomeForm = ({ suggested, busy, onSave, onSkip }: FormProps) => {
  const [outcome, setOutcome] = useState<ContactOutcome | null>(null);
  const [callBack, setCallBack] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [consent, setConsent] = useState(false);
  useDigits(setOutcome);
  const ready = outcome !== null && callBack !== '';
  const save = (): void => {
    if (outcome === null || !ready || busy) return;
    onSave({
      outcome,
      consent,
      ...(callBack === null ? {} : { callBack: `${callBack}:00` }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
  };
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Tick label="Đồng ý qua điện thoại" ticked={consent} onTick={() => setConsent(!consent)}>
        Đồng ý qua điện thoại
      </Tick>
      <Choices chosen={outcome} onChoose={setOutcome} />
      <CallBack at={callBack} suggested={suggested} onChange={setCallBack} />
      <label class="field">
        <span>Ghi chú</span>
        <input
          type="text"
          value={note}
          maxLength={500}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <Button submit look="primary" busy={busy} resting={!ready}>
          Lưu, người tiếp ›
        </Button>
        <Button resting={busy} onPress={onSkip}>
          Để sau
        </Button>
      </div>
    </form>
  );
};
