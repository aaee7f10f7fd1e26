/** Step 3: keys for new rows, printed lists. */
import type { Scenario } from '../scenario';
import { checkedCollege, typedCollege } from '../stage';

export const rosterScenarios: readonly Scenario[] = [
  { name: 'checkRoster', covers: ['checkRoster'], stage: typedCollege, press: { method: 'checkRoster' } },
  {
    name: 'printRosters',
    covers: ['printRosters'],
    stage: checkedCollege,
    press: { method: 'printRosters' },
  },
];
