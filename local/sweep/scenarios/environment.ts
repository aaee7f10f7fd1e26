/** What a person saw, noted in the tab of the check of the environment; the check itself has stories of its own. */
import type { Scenario } from '../scenario';
import { checkedCollege } from '../stage';

export const environmentScenarios: readonly Scenario[] = [
  {
    name: 'recordEnvironment',
    covers: ['recordEnvironment'],
    stage: checkedCollege,
    press: { method: 'recordEnvironment', input: { probe: 'sidebar.links', yes: true } },
  },
];
