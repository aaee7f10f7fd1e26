/** The queue: a colleague asks for the office's action, and takes it back. */
import { COLLEAGUE } from '../../workspace/new-world';
import type { Scenario } from '../scenario';
import { checkedCollege, once, press } from '../stage';

const asked = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'createPlan', {}, COLLEAGUE);
  return workspace;
});

export const queueScenarios: readonly Scenario[] = [
  {
    name: 'asking the office',
    covers: [],
    stage: checkedCollege,
    press: { method: 'createPlan', as: COLLEAGUE },
  },
  {
    name: 'cancelQueued',
    covers: ['cancelQueued'],
    stage: asked,
    press: { method: 'cancelQueued', input: { number: 1 }, as: COLLEAGUE },
  },
  { name: 'queue', covers: ['onClock'], stage: asked, press: { clock: 2 } },
];
