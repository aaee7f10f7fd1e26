/** The one search for a person: in the whole roster, or among the campaign's graduates. */
import { countedAnswers } from '../../domain/collection/counted-answers';
import { responseHeads } from '../../domain/collection/responses-table';
import { graduations, keyedGraduations } from '../../domain/roster/graduations';
import { personLine, type PersonLine } from '../../domain/roster/person-line';
import { searchPeople } from '../../domain/roster/search';
import { readUsable } from '../../google/read-table';
import { readCampaign, readTargets } from './read-campaign';

/** People that a search shows. */
const MOST_FOUND = 8;

interface Search {
  readonly text: string;
  /** The whole roster when left out. */
  readonly among?: 'roster' | 'campaign' | undefined;
}

/** Eight at most in the order of a class list, and how many there are; none before the first campaign, asked among its people. */
export const findGraduates = ({
  text,
  among = 'roster',
}: Search): { readonly people: PersonLine[]; readonly total: number } => {
  const campaign = readCampaign();
  const rows =
    among === 'roster'
      ? keyedGraduations(readUsable(graduations))
      : campaign === null
        ? []
        : readTargets(campaign);
  const found = searchPeople(rows, text);
  if (found.length === 0) return { people: [], total: 0 };
  const answered = campaign === null ? null : countedAnswers(readUsable(responseHeads), campaign.campaign);
  const people = found
    .slice(0, MOST_FOUND)
    .map((row) => personLine(row, answered?.has(row.graduationKey) ?? false));
  return { people, total: found.length };
};
