/** What a person saw, noted in the tab of the check of the environment; the check itself has stories of its own. */
import type { Scenario } from '../scenario';
import { checkedCollege, once, press } from '../stage';

/** With the tab, whose making is Thiết lập's to prove. */
const withTab = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'recordEnvironment', { probe: 'sidebar.clipboard', yes: true });
  return workspace;
});

export const environmentScenarios: readonly Scenario[] = [
  {
    name: 'recordEnvironment',
    covers: ['recordEnvironment'],
    stage: withTab,
    press: { method: 'recordEnvironment', input: { probe: 'sidebar.links', yes: true } },
  },
];
