/** What the program itself keeps in cells of `Đợt khảo sát`, read back; a person may have typed over it. */
import { userError } from '../problem';

/** The value of a JSON text that the program wrote. Throws the problem when the text is none any more. */
export const readStored = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw userError('survey.spoilt', {});
  }
};

/** Item ids by question code, as they were stored when the form was built. Throws the problem when the cell was typed over. */
export const parseItemIds = (text: string | null): Readonly<Record<string, string>> => {
  const stored = readStored(text ?? '{}');
  if (typeof stored !== 'object' || stored === null) throw userError('survey.spoilt', {});
  return Object.fromEntries(Object.entries(stored).map(([code, id]) => [code, String(id)]));
};
