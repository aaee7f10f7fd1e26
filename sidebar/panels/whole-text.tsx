/** A text to take elsewhere: it can be selected and copied whole. */
import { Copy } from './message-card';

interface WholeTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

export const WholeText = ({ label, text, rows }: WholeTextProps) => (
  <>
    <label class="field">
      <span>{label}</span>
      <textarea rows={rows} readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
    <Copy text={text} label={`Chép: ${label}`} />
  </>
);
