/** Questions that are answered by choosing: one, several, from a list, on a scale, in a grid. */
import type { ChoiceItemState, GridItemState, ScaleItemState } from '../world/forms';
import type { Draft } from './form-draft';

interface InputProps<Item> {
  readonly item: Item;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

interface OtherProps extends InputProps<ChoiceItemState> {
  readonly type: 'radio' | 'checkbox';
}

const Other = ({ item, draft, onChange, type }: OtherProps) => (
  <div class="choice">
    <label>
      <input
        type={type}
        name={`q${item.id}`}
        checked={draft.other !== null}
        onChange={({ currentTarget }) =>
          onChange({
            ...draft,
            picked: type === 'radio' ? [] : draft.picked,
            other: currentTarget.checked ? '' : null,
          })
        }
      />
      <span>Mục khác:</span>
    </label>
    <input
      type="text"
      class="other-text"
      aria-label={`${item.title}: mục khác`}
      maxLength={500}
      value={draft.other ?? ''}
      onInput={({ currentTarget }) =>
        onChange({ ...draft, picked: type === 'radio' ? [] : draft.picked, other: currentTarget.value })
      }
    />
  </div>
);

/** Radio buttons, or boxes where several may be ticked. */
export const Choices = ({ item, draft, onChange }: InputProps<ChoiceItemState>) => {
  const type = item.type === 'CHECKBOX' ? 'checkbox' : 'radio';
  const pick = (value: string, on: boolean): void => {
    if (type === 'radio') onChange({ ...draft, picked: [value], other: null });
    else
      onChange({
        ...draft,
        picked: on ? [...draft.picked, value] : draft.picked.filter((one) => one !== value),
      });
  };
  const chosen = draft.picked.length > 0 || draft.other !== null;
  return (
    <>
      {item.choices.map(({ value }) => (
        <label class="choice" key={value}>
          <input
            type={type}
            name={`q${item.id}`}
            checked={draft.picked.includes(value)}
            onChange={({ currentTarget }) => pick(value, currentTarget.checked)}
          />
          <span>{value}</span>
        </label>
      ))}
      {item.other && <Other item={item} draft={draft} onChange={onChange} type={type} />}
      {type === 'radio' && chosen && !item.required && (
        <button type="button" class="quiet" onClick={() => onChange({ ...draft, picked: [], other: null })}>
          Xóa lựa chọn
        </button>
      )}
    </>
  );
};

export const DropDown = ({ item, draft, onChange }: InputProps<ChoiceItemState>) => (
  <select
    id={`q${item.id}`}
    value={draft.picked[0] ?? ''}
    onChange={({ currentTarget }) =>
      onChange({ ...draft, picked: currentTarget.value === '' ? [] : [currentTarget.value] })
    }
  >
    <option value="">Chọn</option>
    {item.choices.map(({ value }) => (
      <option key={value} value={value}>
        {value}
      </option>
    ))}
  </select>
);

export const Scale = ({ item, draft, onChange }: InputProps<ScaleItemState>) => {
  const steps = Array.from({ length: item.upper - item.lower + 1 }, (_, index) => String(item.lower + index));
  return (
    <>
      <div class="scale">
        {steps.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={`q${item.id}`}
              checked={draft.text === step}
              onChange={() => onChange({ ...draft, text: step })}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      {(item.leftLabel !== '' || item.rightLabel !== '') && (
        <p class="scale-ends">
          <span>
            {item.lower}: {item.leftLabel}
          </span>
          <span>
            {item.upper}: {item.rightLabel}
          </span>
        </p>
      )}
    </>
  );
};

/** One row of choices under the other, so that a phone need not scroll sideways. */
export const GridChoices = ({ item, draft, onChange }: InputProps<GridItemState>) => (
  <>
    {item.rows.map((title, row) => (
      <fieldset class="grid-row" key={title}>
        <legend>{title}</legend>
        <div class="scale">
          {item.columns.map((column) => (
            <label key={column}>
              <input
                type="radio"
                name={`q${item.id}-${row}`}
                checked={draft.rows[row] === column}
                onChange={() =>
                  onChange({
                    ...draft,
                    rows: item.rows.map((_, index) => (index === row ? column : (draft.rows[index] ?? null))),
                  })
                }
              />
              <span>{column}</span>
            </label>
          ))}
        </div>
      </fieldset>
    ))}
  </>
);
