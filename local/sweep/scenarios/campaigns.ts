/** Step 4: several campaigns, and one that asks by the short form. */
import { campaigns, invitations } from '../../../src/domain/collection/collection-tables';
import { tableRows } from '../../world/table-cells';
import type { Workspace } from '../../workspace/workspace';
import type { Scenario } from '../scenario';
import { checkedCollege, once, openedCollege, press } from '../stage';

const wish = {
  isNew: true,
  title: 'Cập nhật hằng năm',
  graduationYear: 2025,
  scope: 'KT2',
  condition: '',
  shortFor: 'Mọi người',
  opens: '',
  closes: '2026-03-31',
  target: 80,
};

/** The second campaign of the year; everybody of it is asked by the short form. */
const plannedShort = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'saveCampaign', { ...wish, campaign: '2026' });
  return workspace;
});

/** 2026 is open; 2026-2 was made after it and is worked on. */
const twoCampaigns = once(() => {
  const workspace = openedCollege();
  press(workspace, 'saveCampaign', { ...wish, campaign: '2026-2' });
  return workspace;
});

/** Both forms take answers, and every code leads to the short one. */
const standsShort = ({ world }: Workspace): string[] => {
  const [campaign] = tableRows(world.spreadsheet, campaigns);
  const forms = [campaign?.row.formId, campaign?.row.shortFormId].map((id) => world.forms[id ?? '']);
  const asked = tableRows(world.spreadsheet, invitations).map(({ row }) => row.form);
  return [
    ...(forms.every((form) => form?.acceptingResponses === true) ? [] : ['a form is not open']),
    ...(asked.length > 0 && asked.every((form) => form === 'Ngắn') ? [] : [`asked by ${asked.join(', ')}`]),
  ];
};

export const campaignScenarios: readonly Scenario[] = [
  {
    name: 'saveCampaign',
    covers: ['saveCampaign'],
    stage: openedCollege,
    press: { method: 'saveCampaign', input: { ...wish, campaign: '2026-2' } },
  },
  {
    name: 'chooseCampaign',
    covers: ['chooseCampaign'],
    stage: twoCampaigns,
    press: { method: 'chooseCampaign', input: { campaign: '2026' } },
  },
  {
    name: 'openShort',
    covers: ['openSurvey'],
    stage: plannedShort,
    press: { method: 'openSurvey' },
    faults: standsShort,
  },
];
