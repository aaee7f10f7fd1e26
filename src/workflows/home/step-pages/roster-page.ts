/** Step 3's page: how complete the roster is, what is wrong with it, its prints. */
import { formatInteger } from '../../../domain/documents/number-format';
import { action, type StepAction } from '../../../domain/office/step-action';
import { groupProblems } from '../../../domain/problem-groups';
import type { PanelLink } from '../../../domain/office/panels';
import { countRepairs } from '../../../domain/roster/plan-repairs';
import { readRestoring } from '../../../google/restoring';
import { readProperty } from '../../../google/workbook';
import { PRINT_FOLDER } from '../../shared/folders';
import { readRepairs } from '../../step3-roster/repair-roster';
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

/** Repairs that lose nothing, by kind, when there are any; what is doubtful is told as a fault instead. */
const repairActions = (): StepAction[] => {
  const repairs = readRepairs();
  if (repairs.length === 0) return [];
  const kinds = countRepairs(repairs).map(({ label, count }) => `${formatInteger(count)} ${label}`);
  return [
    action('repairRoster', `Sửa ${formatInteger(repairs.length)} chỗ theo đề xuất`, {
      beside: true,
      confirm: `Sửa trong Danh sách: ${kinds.join('; ')}. Không mất dữ liệu, hoàn tác được.`,
    }),
  ];
};

/** The way into a workbook that holds nothing yet, and back to a restoration that was cut short. */
const restorePanel = ({ roster, campaign, papers }: OfficeFacts): PanelLink[] => {
  const restoring = readRestoring();
  const isEmpty = roster.length === 0 && campaign === null && papers.length === 0;
  const isOpen = restoring === null ? isEmpty : restoring.finished !== true;
  return isOpen ? [{ panel: 'restore', label: 'Khôi phục từ bản sao lưu', note: '' }] : [];
};

export const readRosterPage = (facts: OfficeFacts): StepPart => ({
  facts: rosterFacts(facts),
  actions: repairActions(),
  problems: groupProblems(facts.problems),
  links: printLinks(),
  panels: restorePanel(facts),
});
