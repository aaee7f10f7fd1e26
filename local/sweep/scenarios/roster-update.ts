/** Step 5: what the answers bring into the roster, and employers written in several ways. */
import type { Scenario } from '../scenario';
import { answerAll, once, openedCollege, press } from '../stage';

/** Hoa and Nam have said where they work, each in their own spelling. */
export const employedCollege = once(() => {
  const workspace = openedCollege();
  answerAll(workspace, (at) => ({
    'Nơi công tác': at === 0 ? 'Công ty TNHH Sữa Mộc Châu' : 'Cty sữa Mộc Châu',
    'Thu nhập mỗi tháng': 'Từ 7 đến dưới 9 triệu',
  }));
  press(workspace, 'pullResponses');
  return workspace;
});

export const rosterUpdateScenarios: readonly Scenario[] = [
  {
    name: 'applyWriteBack',
    covers: ['applyWriteBack'],
    stage: employedCollege,
    press: {
      method: 'applyWriteBack',
      input: { until: '9999-12-31T00:00:00', except: [], withoutColumns: [] },
    },
  },
  {
    name: 'mergeEmployers',
    covers: ['mergeEmployers'],
    stage: employedCollege,
    press: {
      method: 'mergeEmployers',
      input: {
        groups: [
          {
            name: 'Công ty Sữa Mộc Châu',
            spellings: ['Công ty TNHH Sữa Mộc Châu', 'Cty sữa Mộc Châu'],
          },
        ],
      },
    },
  },
];
