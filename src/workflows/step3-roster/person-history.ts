/** A person's history over the years, for the sidebar (S1.2). */
import { campaigns, mails } from '../../domain/collection/collection-tables';
import { responseHeads } from '../../domain/collection/responses-table';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { changeLog } from '../../domain/office/office-tables';
import { userError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { planHistory, rowsOfPerson, type PersonHistory } from '../../domain/roster/person-history';
import { readUsable } from '../../google/read-table';

/** Lines of each list that are shown; the tabs hold all of them. */
const MOST = 50;

type Lines = { -readonly [L in keyof PersonHistory]: PersonHistory[L][number][] };
export interface PersonPage extends Lines {
  readonly name: string;
}

/** Everything that the workbook knows of one person. Throws person.gone. */
export const readPersonPage = ({ graduationKey }: { readonly graduationKey: string }): PersonPage => {
  const rows = rowsOfPerson(readUsable(graduations), graduationKey);
  const [first] = rows;
  if (!first) throw userError('person.gone', {});
  const history = planHistory(rows, {
    campaigns: readUsable(campaigns),
    responses: readUsable(responseHeads),
    attempts: readUsable(contactAttempts),
    mails: readUsable(mails),
    log: readUsable(changeLog),
  });
  return {
    name: fullName(first),
    graduations: history.graduations.slice(0, MOST),
    answers: history.answers.slice(0, MOST),
    attempts: history.attempts.slice(0, MOST),
    mails: history.mails.slice(0, MOST),
    changes: history.changes.slice(0, MOST),
  };
};
