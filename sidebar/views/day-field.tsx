/** A day chosen or typed, shown beside its label as people here write it. */
import { formatDate } from '../format';

/** A date field follows the browser's language, which may be another. */
export const DayShown = ({ day }: { readonly day: string }) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? <span class="secondary"> {formatDate(day)}</span> : null;

/** Without it the field takes years of five and six digits. */
export const LAST_DAY = '9999-12-31';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly name?: string;
}

export const DayField = ({ label, value, onInput, name }: DayFieldProps) => (
  <label class="field">
    <span>
      {label}
      <DayShown day={value} />
    </span>
    <input
      type="date"
      max={LAST_DAY}
      autocomplete="off"
      value={value}
      {...(name === undefined ? {} : { name })}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </label>
);
