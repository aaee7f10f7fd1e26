/** What one person agreed to, by purpose, from whatever source (B9, S2.13). */
import { currentConsents, PURPOSES, type Purpose } from '../../domain/collection/consents';
import { personOf } from '../../domain/collection/rounds';
import { formatTime } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { readConsentWords } from '../shared/read-consents';
import { nameOf, readPeople } from './read-people';

export interface ConsentLine {
  readonly purpose: Purpose;
  readonly state: 'đồng ý' | 'rút' | '';
  /** When and how it is known, in words, or ''. */
  readonly note: string;
}

/** What one person agreed to, by purpose. */
export const readConsents = ({
  graduationKey,
}: {
  readonly graduationKey: string;
}): { readonly name: string; readonly purposes: ConsentLine[] } => {
  const row = readPeople().get(graduationKey);
  if (!row) throw userError('person.gone', {});
  const words = readConsentWords().filter(({ person }) => person === personOf(row));
  const purposes = PURPOSES.map((purpose): ConsentLine => {
    const word = currentConsents(words, purpose).get(personOf(row));
    const said = words.filter((each) => each.purpose === purpose && each.at === word?.at);
    const note = word ? [formatTime(word.at), said[said.length - 1]?.source ?? ''] : [];
    return { purpose, state: word?.state ?? '', note: note.filter((part) => part !== '').join(', ') };
  });
  return { name: nameOf(row), purposes };
};
