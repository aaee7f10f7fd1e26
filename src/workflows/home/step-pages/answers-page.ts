/** Step 5's page: what came in and what waits. */
import { formatInteger } from '../../../domain/documents/number-format';
import type { PanelLink } from '../../../domain/office/panels';
import { countWriteBack } from '../../step5-answers/write-back';
import type { OfficeFacts } from '../read-facts';
import type { Fact, StepPart } from './step-part';

const answerFacts = ({ responses, answered, unmatched }: OfficeFacts): Fact[] => [
  { label: 'Phản hồi', value: formatInteger(responses.length) },
  { label: 'Người có phản hồi đủ', value: formatInteger(answered) },
  {
    label: 'Dở dang',
    value: formatInteger(responses.filter(({ completeness }) => completeness === 'Dở dang').length),
  },
  {
    label: 'Từ chối',
    value: formatInteger(responses.filter(({ completeness }) => completeness === 'Từ chối').length),
  },
  { label: 'Chờ khớp', value: formatInteger(unmatched) },
];

export const readAnswersPage = (facts: OfficeFacts): StepPart => ({
  facts: answerFacts(facts),
  panels: facts.responses.length === 0 ? [] : readUpdatePanels(),
});

/** The ways to what answers bring into the roster. */
const readUpdatePanels = (): PanelLink[] => {
  const cells = countWriteBack();
  return [
    {
      panel: 'writeBack',
      label: 'Cập nhật Danh sách',
      note: cells === 0 ? 'đã khớp phản hồi' : `${formatInteger(cells)} ô mới hơn`,
    },
  ];
};
