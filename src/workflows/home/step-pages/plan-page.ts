/** Step 1's page: the counts that the plan starts from, and its versions. */
import { formatInteger } from '../../../domain/number-format';
import { planClasses } from '../../../domain/documents/plan-from-office';
import { countGraduates, knownClasses } from '../../../domain/documents/plan-input';
import { paperKinds } from '../../../domain/papers/paper-kinds';
import { classes } from '../../../domain/roster/classes';
import { readUsable } from '../../../google/read-table';
import type { OfficeFacts } from '../read-facts';
import { versionFacts, versionLinks, type Fact, type StepPart } from './step-part';

const { label } = paperKinds.plan;

/** The counts from the list, or before there is one as typed into `Lớp`. */
const countFacts = ({ roster }: OfficeFacts, year: number): Fact[] => {
  const counted = planClasses(roster, readUsable(classes), year);
  if (counted.classes.length === 0)
    return [{ label: 'Chưa có danh sách', value: 'Gõ số người vào tab Lớp, hoặc nhập danh sách' }];
  const source = counted.source === 'roster' ? 'Danh sách' : 'tab Lớp';
  return [
    {
      label: `Người tốt nghiệp năm ${year} (${source})`,
      value: formatInteger(countGraduates(counted.classes)),
    },
    { label: 'Lớp', value: formatInteger(knownClasses(counted.classes).length) },
  ];
};

export const readPlanPage = (facts: OfficeFacts, { year }: { readonly year: number }): StepPart => ({
  facts: [...countFacts(facts, year), ...versionFacts(facts.papers, label)],
  links: versionLinks(facts.papers, label),
});

/** Step 2's page before there is a plan (UX 4): where it is made. */
export const readPlanApprovalPage = ({ plan }: OfficeFacts): StepPart => ({
  facts: plan === null ? [{ label: 'Chưa có kế hoạch', value: 'Tạo ở bước 1, rồi trình ở đây' }] : [],
});
