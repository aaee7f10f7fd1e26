/** Step 3: keys for new rows, printed lists, also where the dispatcher goes on with them. */
import type { Scenario } from '../scenario';
import { checkedCollege, once, typedCollege, typeRows } from '../stage';
import { passHours } from './clock';

/** The page was closed before the list was printed. */
const printingCollege = once(() => {
  const workspace = checkedCollege();
  typeRows(workspace, 'Lịch chạy', [{ Việc: 'printRosters', 'Đến giờ': '12/01/2026 07:00' }]);
  return workspace;
});

export const rosterScenarios: readonly Scenario[] = [
  { name: 'checkRoster', covers: ['checkRoster'], stage: typedCollege, press: { method: 'checkRoster' } },
  {
    name: 'printRosters',
    covers: ['printRosters'],
    stage: checkedCollege,
    press: { method: 'printRosters' },
  },
  {
    name: 'pausePrinting',
    covers: ['pausePrinting'],
    stage: printingCollege,
    press: { method: 'pausePrinting' },
  },
  {
    name: 'clock: printing',
    covers: ['onClock'],
    stage: printingCollege,
    press: { clock: 1 },
    then: passHours(2),
  },
];
