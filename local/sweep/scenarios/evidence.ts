/** B10: the sample of answers that a teacher entered is drawn once, and a second call is entered once. */
import { invitations } from '../../../src/domain/collection/collection-tables';
import { recalls } from '../../../src/domain/collection/recall-sample';
import { respond } from '../../respond';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { once, openedCollege, press, typeRows, typeSetting } from '../stage';

const ANSWER = {
  'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
  'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
  'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
};

/** Cô Lan, who has number 12, has called Hoa and Nam; half of her entries are to be called again. */
const teacherCalled = once(() => {
  const workspace = openedCollege();
  typeRows(workspace, 'Người phỏng vấn', [{ Email: 'lan@cdhoaban.example.edu.vn', Số: '12' }]);
  typeSetting(workspace, 'Gọi lại kiểm tra (%)', '50');
  const [form] = Object.values(workspace.world.forms);
  for (const { row } of tableRows(workspace.world.spreadsheet, invitations)) {
    const answers = { ...ANSWER, 'Mã phiếu': `${row.code}-P12` };
    const { refused } = respond(workspace, form?.id ?? '', { answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  press(workspace, 'pullResponses');
  return workspace;
});

export const drawnCollege = once(() => {
  const workspace = teacherCalled();
  press(workspace, 'drawRecalls');
  return workspace;
});

const drawnId = (): string => tableRows(drawnCollege().world.spreadsheet, recalls)[0]?.row.responseId ?? '';

export const evidenceScenarios: readonly Scenario[] = [
  {
    name: 'drawRecalls',
    covers: ['drawRecalls'],
    stage: teacherCalled,
    press: { method: 'drawRecalls' },
    byLot: recalls.title,
    faults: ({ world }) => {
      const { length } = tableRows(world.spreadsheet, recalls);
      return length === 1 ? [] : [`${length} drawn, not 1`];
    },
  },
  {
    name: 'enterRecall',
    covers: ['enterRecall'],
    stage: drawnCollege,
    press: {
      method: 'enterRecall',
      get input() {
        return { responseId: drawnId(), reached: true, codes: { status: '1', fieldMatch: '2' } };
      },
    },
  },
];
