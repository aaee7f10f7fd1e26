/** Step 5's page: what came in and what waits. */
import { formatInteger } from '../../../domain/number-format';
import type { PanelLink } from '../../../domain/office/panels';
import { joinFilled } from '../../../domain/text';
import { countRequests } from '../../data-requests/read-requests';
import { countEmployerGroups } from '../../step5-answers/employers';
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
  panels: [
    ...decisionPanels(facts),
    ...(facts.responses.length === 0 ? [] : readUpdatePanels()),
    ...(facts.campaign === null ? [] : PAPER_PANEL),
    readRequestsPanel(),
  ],
});

/** The ways to what a person decides. */
const decisionPanels = ({ unmatched, responses }: OfficeFacts): PanelLink[] => {
  if (responses.length === 0) return [];
  const toReview = responses.filter(({ review }) => review === 'Cần xem').length;
  const note = (count: number, none: string): string =>
    count === 0 ? none : `${formatInteger(count)} phản hồi`;
  return [
    { panel: 'unmatched', label: 'Chờ khớp', note: note(unmatched, 'Không còn phản hồi nào') },
    { panel: 'review', label: 'Cần xem', note: note(toReview, 'Không có gì mới') },
  ];
};

/** Answers that came on paper. */
const PAPER_PANEL: readonly PanelLink[] = [{ panel: 'paper', label: 'Nhập phiếu giấy', note: '' }];

/** The ways to what answers bring into the roster. */
const readUpdatePanels = (): PanelLink[] => {
  const [cells, groups] = [countWriteBack(), countEmployerGroups()];
  return [
    {
      panel: 'writeBack',
      label: 'Cập nhật Danh sách',
      note: cells === 0 ? 'đã khớp phản hồi' : `${formatInteger(cells)} ô mới hơn`,
    },
    {
      panel: 'employers',
      label: 'Gộp nơi công tác',
      note: groups === 0 ? '' : `${formatInteger(groups)} nơi viết nhiều cách`,
    },
    { panel: 'evidence', label: 'Mức tin cậy, gọi lại', note: '' },
  ];
};

/** Anybody may ask about their data at any time, also before there are answers. */
const readRequestsPanel = (): PanelLink => {
  const { open, late } = countRequests();
  const counts = [
    open > 0 ? `${formatInteger(open)} chưa xong` : '',
    late > 0 ? `${formatInteger(late)} quá hạn` : '',
  ];
  return {
    panel: 'dataRequests',
    label: 'Yêu cầu dữ liệu',
    note: joinFilled(counts),
  };
};
