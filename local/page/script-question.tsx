/** What the script asks by an alert or a prompt: its dialog stands over everything until it is answered. */
import { useState } from 'preact/hooks';
import type { QuestionView } from '../server/views';
import { Modal } from './modal';

const CAPTIONS: Readonly<Record<string, string>> = {
  OK: 'OK',
  YES: 'Có',
  NO: 'Không',
  CANCEL: 'Hủy',
};

interface ScriptQuestionProps {
  readonly question: QuestionView;
  readonly onAnswer: (button: string, text: string) => void;
}

/** Esc and the cross close it, which is an answer of its own; Enter in the field is the first button. */
export const ScriptQuestion = ({ question, onAnswer }: ScriptQuestionProps) => {
  const [text, setText] = useState('');
  const { kind, title, text: asked, buttons } = question;
  const [first = 'OK', ...others] = buttons;
  const submit = (event: Event): void => {
    event.preventDefault();
    onAnswer(first, text);
  };
  return (
    <Modal
      title={title || 'Thông báo'}
      role="alertdialog"
      describedBy="script-question"
      class="question-box"
      onClose={() => onAnswer('CLOSE', '')}
    >
      <form onSubmit={submit}>
        <p id="script-question">{asked}</p>
        {kind === 'prompt' && (
          <input
            type="text"
            aria-labelledby="script-question"
            autoFocus
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="modal-buttons">
          {others.reverse().map((button) => (
            <button key={button} type="button" onClick={() => onAnswer(button, text)}>
              {CAPTIONS[button] ?? button}
            </button>
          ))}
          <button type="submit" class="primary" autoFocus={kind === 'alert'}>
            {CAPTIONS[first] ?? first}
          </button>
        </div>
      </form>
    </Modal>
  );
};
