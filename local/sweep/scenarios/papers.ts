/** Steps 1 and 6: the plan, the indicators, the report; the second version beside one that exists already. */
import type { Scenario } from '../scenario';
import { checkedCollege, once, plannedCollege, press, pulledCollege } from '../stage';

const DATES = { opens: '2026-01-19', closes: '2026-03-31' };

const reportedCollege = once(() => {
  const workspace = pulledCollege();
  press(workspace, 'createReport', {});
  return workspace;
});

export const paperScenarios: readonly Scenario[] = [
  {
    name: 'createPlan',
    covers: ['createPlan'],
    stage: checkedCollege,
    press: { method: 'createPlan', input: DATES },
  },
  {
    name: 'createPlan, second version',
    covers: [],
    stage: plannedCollege,
    press: { method: 'createPlan', input: { ...DATES, target: 75 } },
  },
  {
    name: 'updateIndicators',
    covers: ['updateIndicators'],
    stage: pulledCollege,
    press: { method: 'updateIndicators' },
  },
  {
    name: 'updateYearly',
    covers: ['updateYearly'],
    stage: reportedCollege,
    press: { method: 'updateYearly' },
  },
  { name: 'createReport', covers: ['createReport'], stage: pulledCollege, press: { method: 'createReport' } },
];
