/** Step 3's page: how complete the roster is, what is wrong with it, its prints. */
import { formatInteger } from '../../../domain/number-format';
import { action, type StepAction } from '../../../domain/office/step-action';
import { groupProblems } from '../../../domain/problem-groups';
import type { PanelLink } from '../../../domain/office/panels';
import { countRepairs } from '../../../domain/roster/plan-repairs';
import { readRestoring } from '../../../google/restoring';
import { readProperty } from '../../../google/workbook';
import { PRINT_FOLDER } from '../../shared/folders';
import { readClassStands } from '../../step3-roster/class-stands';
import { readDuplicates } from '../../step3-roster/duplicates';
import { readDayShare } from '../../step3-roster/read-day-form';
import { readProposalCounts } from '../../step3-roster/proposals';
import { readRoster, type RosterReading } from '../../step3-roster/read-roster';
import { readRepairs } from '../../step3-roster/repair-roster';
import { countWriteBack } from '../../step5-answers/write-back';
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
const repairActions = (reading: RosterReading | null): StepAction[] => {
  const repairs = readRepairs(reading);
  if (repairs.length === 0) return [];
  const kinds = countRepairs(repairs).map(({ label, count }) => `${formatInteger(count)} ${label}`);
  return [
    action('repairRoster', `Chuẩn hóa ${formatInteger(repairs.length)} chỗ`, {
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

/** '21 số điện thoại, 12 ngày sinh'. */
const proposalPanel = (reading: RosterReading | null): PanelLink[] => {
  const kinds = readProposalCounts(reading);
  const open = kinds.filter(({ count }) => count > 0);
  const note = open.map(({ count, label }) => `${formatInteger(count)} ${label}`).join(', ');
  return kinds.length === 0 ? [] : [{ panel: 'proposals', label: 'Sửa theo đề xuất', note }];
};

const duplicatePanel = (reading: RosterReading | null): PanelLink[] => {
  const { total } = readDuplicates(reading);
  return total === 0
    ? []
    : [{ panel: 'duplicates', label: 'Xem', note: `${formatInteger(total)} cặp nghi trùng` }];
};

/** The graduation-day form with its share, and what it brings into the roster (S2.19). */
const dayPanels = (roster: OfficeFacts['roster']): PanelLink[] => {
  const day = readDayShare(roster);
  if (day === null) return [{ panel: 'dayForm', label: 'Phiếu ngày nhận bằng', note: 'Chưa mở' }];
  const { declared, people, waiting } = day;
  const cells = declared === 0 ? 0 : countWriteBack();
  const note = `Đã khai ${share(declared, people)}`;
  return [
    {
      panel: 'dayForm',
      label: 'Phiếu ngày nhận bằng',
      note: waiting === 0 ? note : `${note}; ${formatInteger(waiting)} chờ khớp`,
    },
    ...(cells === 0
      ? []
      : [
          {
            panel: 'writeBack',
            label: 'Cập nhật Danh sách',
            note: `${formatInteger(cells)} ô mới hơn`,
          } as const,
        ]),
  ];
};

/** What there is to do once there is a list. */
const cleaningPanels = ({ roster }: OfficeFacts, reading: RosterReading | null): PanelLink[] => {
  if (roster.length === 0) return [];
  const { confirmed, classes } = readClassStands([...roster]);
  const note = `Đã xác nhận ${formatInteger(confirmed)}/${formatInteger(classes)} lớp`;
  return [
    ...proposalPanel(reading),
    ...duplicatePanel(reading),
    ...dayPanels(roster),
    { panel: 'classes', label: 'Các lớp', note },
    { panel: 'person', label: 'Tìm một người', note: '' },
  ];
};

export const readRosterPage = (facts: OfficeFacts): StepPart => {
  const reading = readRoster();
  return {
    facts: rosterFacts(facts),
    actions: repairActions(reading),
    problems: groupProblems(facts.problems),
    links: printLinks(),
    panels: [...cleaningPanels(facts, reading), ...restorePanel(facts)],
    running: facts.printing,
  };
};
