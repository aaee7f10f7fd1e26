/** What step 7's page shows besides the approval: to whom the report goes, and who has it (UX 4). */
import { action } from '../../../domain/office/step-action';
import { readPublication } from '../../step7-publication/recipients';
import type { OfficeFacts } from '../read-facts';
import type { StepPart } from './step-part';

export const readPublicationPage = ({ report }: OfficeFacts): StepPart => {
  if (report === null) return { facts: [] };
  const { recipients, waiting, sent, acknowledged, issued } = readPublication();
  return {
    facts: [
      { label: 'Nơi nhận', value: `${recipients.length} nơi` },
      ...(sent > 0 ? [{ label: 'Đã gửi, đã xác nhận', value: `${sent}, ${acknowledged}` }] : []),
    ],
    panels: [
      { panel: 'publication', label: 'Nơi nhận', note: waiting > 0 && issued ? `${waiting} chờ gửi` : '' },
    ],
    actions: issued && waiting > 0 ? [action('publishReport', `Công bố (${waiting})`, CONFIRM)] : [],
  };
};

const CONFIRM = {
  confirm: 'Gửi báo cáo (PDF) tới các nơi nhận? Thư đã gửi thì không rút lại được.',
} as const;
