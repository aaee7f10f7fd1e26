/** One submission as rows of registers: read as if typed into the register's form, so that the same rules hold. */
import type { IsoDate } from '../../dates';
import { readEntry } from '../entry';
import type { AnyRow, NetworkContext, Register } from '../register';
import { namesPerson } from '../register';
import type { FormFacts, FormWords, RegisterFormDeclaration } from './register-form';

export interface AnswerRow {
  readonly register: Register;
  readonly row: AnyRow;
}

export interface FormSubmission {
  readonly rowKey: string;
  readonly day: IsoDate;
  readonly words: FormWords;
  /** Whose it certainly is, of `Danh sách`. */
  readonly graduationKey: string | null;
  /** Keys of the rows that stand. */
  readonly known: ReadonlySet<unknown>;
}

/** What the cell of a column cannot hold stays readable in the note. */
const withLost = (register: Register, row: AnyRow, values: Readonly<Record<string, string>>): AnyRow => {
  const lost = Object.entries(register.table.columns).flatMap(([name, { header }]) =>
    row[name] === null && (values[name] ?? '').trim() !== '' ? [`${header}: ${values[name] ?? ''}`] : [],
  );
  if (lost.length === 0) return row;
  const { note } = row;
  return { ...row, note: [...(typeof note === 'string' ? [note] : []), ...lost].join('\n') };
};

/**
 * The rows, each with its key. Columns that neither a question nor the form fills are left out: what the office writes
 * there stays when the person edits the answer.
 */
export const answerRows = (
  { feeds }: RegisterFormDeclaration,
  { rowKey, day, words, graduationKey, known }: FormSubmission,
  subject: FormFacts['subject'],
  context: NetworkContext,
): AnswerRow[] =>
  feeds.flatMap(({ register, values: valuesOf, own: ownOf, begins }) => {
    const said = valuesOf(words, { day, subject });
    if (said === null) return [];
    const values = { ...said, ...(known.has(rowKey) ? {} : begins?.({ day, subject })) };
    const { row } = readEntry(register, { values }, [], context);
    const filled = Object.entries(withLost(register, row, values)).filter(
      ([name, value]) => name in values || value !== null,
    );
    return [
      {
        register,
        row: {
          ...Object.fromEntries(filled),
          ...ownOf?.({ day, subject }),
          ...(namesPerson(register) && graduationKey !== null ? { graduationKey } : {}),
          rowKey,
        },
      },
    ];
  });
