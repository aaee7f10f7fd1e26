/** Step 4's mails after the invitation: a reminder, an opt-out taken in, addresses and consents by hand, a test to oneself. */
import { consents } from '../../../src/domain/collection/consents';
import { brokenAddresses } from '../../../src/domain/collection/broken-addresses';
import { graduations } from '../../../src/domain/roster/graduations';
import { respond } from '../../respond';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { once, openedCollege, press } from '../stage';

const invitedCollege = once(() => {
  const workspace = openedCollege();
  press(workspace, 'sendInvitations');
  return workspace;
});

/** Lò Văn Nam has pressed the way out in his mail; nothing of it is pulled yet. */
const optedOutCollege = once(() => {
  const workspace = invitedCollege();
  const body = workspace.world.outbox.find(({ to }) => to[0] === 'nam@example.com')?.body ?? '';
  const link = /Không nhận thư: (\S+)/.exec(body)?.[1] ?? '';
  const answers = { 'Anh/chị muốn': 'Không nhận thư nào của trường nữa' };
  const { refused } = respond(workspace, link, { link, answers });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  return workspace;
});

const entries = ({ world }: Workspace): number => tableRows(world.spreadsheet, consents).length;
const expectEntries =
  (wanted: number) =>
  (workspace: Workspace): string[] =>
    entries(workspace) === wanted ? [] : [`${entries(workspace)} consents, not ${wanted}`];

/** The key of Lò Thị Hoa, the same in every copy of the stage. */
const keyOfHoa = (): string =>
  tableRows(invitedCollege().world.spreadsheet, graduations)[0]?.row.graduationKey ?? '';

export const mailScenarios: readonly Scenario[] = [
  {
    name: 'sendInvitations, reminder after an opt-out',
    covers: ['sendInvitations'],
    stage: optedOutCollege,
    press: { method: 'sendInvitations', input: { round: 'reminder1' } },
    faults: expectEntries(3),
  },
  {
    name: 'pullResponses, an opt-out',
    covers: ['pullResponses'],
    stage: optedOutCollege,
    press: { method: 'pullResponses' },
    faults: expectEntries(3),
  },
  {
    name: 'sendTestMail',
    covers: ['sendTestMail'],
    stage: invitedCollege,
    press: { method: 'sendTestMail', input: { round: 'reminder1' } },
    mailRepeats: true,
  },
  {
    name: 'markAddresses',
    covers: ['markAddresses'],
    stage: invitedCollege,
    press: { method: 'markAddresses', input: { text: 'hoa@example.com', broken: true } },
    faults: ({ world }) =>
      tableRows(world.spreadsheet, brokenAddresses).length === 1 ? [] : ['not one broken address'],
  },
  {
    name: 'recordConsent',
    covers: ['recordConsent'],
    stage: invitedCollege,
    press: {
      method: 'recordConsent',
      get input() {
        return { graduationKey: keyOfHoa(), purposes: ['khảo sát', 'tin tức'], withdrawn: true };
      },
    },
    faults: expectEntries(2),
  },
];
