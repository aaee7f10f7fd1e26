/** One question's card on the form's page: title, help, input, what is wrong. */
import type { QuestionState } from '../world/forms';
import { Choices, DropDown, GridChoices, Scale } from './form-choices';
import type { Draft } from './form-draft';

interface QuestionProps {
  readonly item: QuestionState;
  readonly draft: Draft;
  readonly problem: string | null;
  readonly onChange: (draft: Draft) => void;
}

const modes: Readonly<Record<string, 'email' | 'numeric' | 'url'>> = {
  email: 'email',
  number: 'numeric',
  wholeNumber: 'numeric',
  url: 'url',
};

const Input = ({ item, draft, onChange }: Omit<QuestionProps, 'problem'>) => {
  const id = `q${item.id}`;
  const type = (text: string): void => onChange({ ...draft, text });
  switch (item.type) {
    case 'PARAGRAPH_TEXT':
      return (
        <textarea
          id={id}
          rows={4}
          maxLength={5000}
          value={draft.text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      );
    case 'TEXT': {
      const mode = item.rule ? modes[item.rule.kind] : undefined;
      return (
        <input
          id={id}
          type="text"
          maxLength={500}
          {...(mode ? { inputMode: mode } : {})}
          value={draft.text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      );
    }
    case 'DATE':
      return (
        <input
          id={id}
          type="date"
          value={draft.text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      );
    case 'LIST':
      return <DropDown item={item} draft={draft} onChange={onChange} />;
    case 'SCALE':
      return <Scale item={item} draft={draft} onChange={onChange} />;
    case 'GRID':
      return <GridChoices item={item} draft={draft} onChange={onChange} />;
    default:
      return <Choices item={item} draft={draft} onChange={onChange} />;
  }
};

const Title = ({ item }: { readonly item: QuestionState }) => (
  <>
    {item.title}
    {item.required && (
      <span class="required">
        <span aria-hidden="true"> *</span>
        <span class="visually-hidden"> (bắt buộc)</span>
      </span>
    )}
  </>
);

/** A single field has a label; several inputs that belong together are a group with a legend. */
export const Question = ({ item, draft, problem, onChange }: QuestionProps) => {
  const single =
    item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT' || item.type === 'DATE' || item.type === 'LIST';
  const body = (
    <>
      {item.helpText !== '' && <p class="help">{item.helpText}</p>}
      <Input item={item} draft={draft} onChange={onChange} />
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
  const classes = problem === null ? 'card question' : 'card question wrong';
  return single ? (
    <div class={classes}>
      <label class="question-title" for={`q${item.id}`}>
        <Title item={item} />
      </label>
      {body}
    </div>
  ) : (
    <fieldset class={classes}>
      <legend class="question-title">
        <Title item={item} />
      </legend>
      {body}
    </fieldset>
  );
};
