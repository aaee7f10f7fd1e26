/** One of a few fixed words, chosen from a list with its label. */
interface ChoiceProps<C extends string> {
  readonly label: string;
  readonly value: C;
  readonly choices: readonly C[];
  readonly onChange: (value: C) => void;
}

export const Choice = <C extends string>({ label, value, choices, onChange }: ChoiceProps<C>) => (
  <label class="field">
    <span>{label}</span>
    <select
      value={value}
      onChange={({ currentTarget }) =>
        onChange(choices.find((each) => each === currentTarget.value) ?? value)
      }
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  </label>
);
