/** What step 7's page shows besides the approval: to whom the report goes, and who has it (UX 4). */
import { formatInteger } from '../../../domain/number-format';
import { action } from '../../../domain/office/step-action';
import { readPublication } from '../../step7-publication/recipients';
import type { OfficeFacts } from '../read-facts';
import type { StepPart } from './step-part';

export const readPublicationPage = ({ report }: OfficeFacts): StepPart => {
  if (report === null) return { facts: [NO_REPORT] };
  const { recipients, waiting, sent, acknowledged, issued } = readPublication();
  return {
    facts: [
      { label: 'Nơi nhận', value: formatInteger(recipients.length) },
      ...(sent > 0
        ? [
            { label: 'Đã gửi', value: `${formatInteger(sent)}/${formatInteger(recipients.length)}` },
            { label: 'Đã xác nhận', value: `${formatInteger(acknowledged)}/${formatInteger(sent)}` },
          ]
        : []),
    ],
    panels: [
      {
        panel: 'publication',
        label: 'Nơi nhận',
        note: waiting > 0 && issued ? `${formatInteger(waiting)} nơi chờ gửi` : '',
      },
    ],
    actions:
      issued && waiting > 0 ? [action('publishReport', `Công bố (${formatInteger(waiting)})`, CONFIRM)] : [],
  };
};

/** What an empty page says (UX 4). */
const NO_REPORT = {
  label: 'Chưa có báo cáo',
  value: 'Tạo ở bước 6, rồi trình ở đây',
};

const CONFIRM = {
  confirm: 'Gửi báo cáo (PDF) tới các nơi nhận? Thư đã gửi thì không rút lại được.',
} as const;
