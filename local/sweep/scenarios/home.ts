/** The board: a step marked as done on paper. */
import type { Scenario } from '../scenario';
import { checkedCollege } from '../stage';

export const homeScenarios: readonly Scenario[] = [
  {
    name: 'markStep',
    covers: ['markStep'],
    stage: checkedCollege,
    press: { method: 'markStep', input: { step: 8, done: true } },
  },
];
