/** One of several values, chosen from a list with its label. */
interface ChoiceProps<C extends string> {
  readonly label: string;
  readonly value: C;
  /** Each with its words, or alone where it is its own word. */
  readonly choices: readonly (C | readonly [value: C, words: string])[];
  readonly onChange: (value: C) => void;
}

const withWords = <C extends string>(choice: C | readonly [C, string]): readonly [C, string] =>
  typeof choice === 'string' ? [choice, choice] : choice;

export const Choice = <C extends string>({ label, value, choices, onChange }: ChoiceProps<C>) => {
  const pairs = choices.map(withWords);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) =>
          onChange(pairs.find(([each]) => each === currentTarget.value)?.[0] ?? value)
        }
      >
        {pairs.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
};
