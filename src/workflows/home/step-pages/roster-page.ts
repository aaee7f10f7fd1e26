/** Step 3's page: how complete the roster is, what is wrong with it, its prints. */
import { formatInteger } from '../../../domain/documents/number-format';
import { groupProblems } from '../../../domain/problem-groups';
import { readProperty } from '../../../google/workbook';
import { PRINT_FOLDER } from '../../shared/folders';
import type { OfficeFacts } from '../read-facts';
import { share, type Fact, type StepPart } from './step-part';

const rosterFacts = ({ roster, classCount }: OfficeFacts): Fact[] => [
  { label: 'Người tốt nghiệp', value: formatInteger(roster.length) },
  { label: 'Lớp', value: formatInteger(classCount) },
  {
    label: 'Có số điện thoại',
    value: share(roster.filter(({ phone }) => phone !== null).length, roster.length),
  },
  { label: 'Có email', value: share(roster.filter(({ email }) => email !== null).length, roster.length) },
];

/** The folder of the printed lists, once there is one. */
const printLinks = (): { label: string; url: string }[] => {
  const url = readProperty(PRINT_FOLDER);
  return url === null ? [] : [{ label: 'Mở các bản in BM.CTHS.06.01', url }];
};

export const readRosterPage = (facts: OfficeFacts): StepPart => ({
  facts: rosterFacts(facts),
  problems: groupProblems(facts.problems),
  links: printLinks(),
});
