/** Step 4's calls and messages: a number for whoever calls, a refusal on the telephone, a message noted. */
import { consents } from '../../../src/domain/collection/consents';
import { contactAttempts } from '../../../src/domain/contacts/attempts-table';
import { interviewers } from '../../../src/domain/contacts/interviewers';
import { graduations } from '../../../src/domain/roster/graduations';
import type { AnyTable } from '../../../src/domain/table';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { openedCollege } from '../stage';

/** The key of Lò Thị Hoa, the same in every copy of the stage. */
export const keyOfHoa = (): string =>
  tableRows(openedCollege().world.spreadsheet, graduations)[0]?.row.graduationKey ?? '';

const expectRows =
  (...wanted: readonly (readonly [AnyTable, number])[]): NonNullable<Scenario['faults']> =>
  ({ world }) =>
    wanted.flatMap(([table, count]) => {
      const found = tableRows(world.spreadsheet, table).length;
      return found === count ? [] : [`${found} rows in ${table.title}, not ${count}`];
    });

export const contactScenarios: readonly Scenario[] = [
  {
    name: 'beginCalls',
    covers: ['beginCalls'],
    stage: openedCollege,
    press: { method: 'beginCalls' },
    faults: expectRows([interviewers, 1]),
  },
  {
    name: 'logContact, a refusal by phone',
    covers: ['logContact'],
    stage: openedCollege,
    press: {
      method: 'logContact',
      get input() {
        return { graduationKey: keyOfHoa(), outcome: 'Từ chối', note: 'Bận' };
      },
    },
    faults: expectRows([contactAttempts, 1], [consents, 1]),
  },
];
