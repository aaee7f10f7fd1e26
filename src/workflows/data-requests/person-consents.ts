/** What one person agreed to, by purpose, from whatever source (B9, S2.13). */
import { currentConsents, PURPOSES, type Purpose } from '../../domain/collection/consents';
import { personKeyOf } from '../../domain/roster/person-key';
import { formatTime } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { joinFilled } from '../../domain/text';
import { readConsentWords } from '../shared/read-consents';
import { readPeople } from './read-people';
import { personName } from '../../domain/roster/person-line';

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
  const words = readConsentWords().filter(({ person }) => person === personKeyOf(row));
  const purposes = PURPOSES.map((purpose): ConsentLine => {
    const word = currentConsents(words, purpose).get(personKeyOf(row));
    const said = words.filter((each) => each.purpose === purpose && each.at === word?.at);
    const note = word ? [formatTime(word.at), said[said.length - 1]?.source ?? ''] : [];
    return { purpose, state: word?.state ?? '', note: joinFilled(note) };
  });
  return { name: personName(row), purposes };
};
