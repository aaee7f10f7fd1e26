/** The board: a step marked as done on paper. */
import type { Scenario } from '../scenario';
import { COLLEAGUE } from '../../workspace/new-world';
import { checkedCollege } from '../stage';

export const homeScenarios: readonly Scenario[] = [
  {
    name: 'markStep',
    covers: ['markStep'],
    stage: checkedCollege,
    press: { method: 'markStep', input: { step: 8, done: true } },
  },
  {
    name: 'nameMyself',
    covers: ['nameMyself'],
    stage: checkedCollege,
    press: {
      method: 'nameMyself',
      input: { unit: 'Phòng Đào tạo', name: 'Quàng Văn Tiến' },
      as: COLLEAGUE,
    },
  },
];
