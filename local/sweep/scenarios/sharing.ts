/** Sharing with the faculties: copies made and shared, requests read by a press and by the dispatcher, settled (S2.46, S2.47). */
import { changeRequests, shareLog } from '../../../src/domain/network/sharing/tables';
import { applyAct, sheetNamed } from '../../act';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import { once, press, skipWeeklyMail } from '../stage';
import type { Scenario } from '../scenario';
import { passHours } from './clock';
import { addressedCollege } from './unit-reports';

/** The faculty has its copy. */
export const sharedCollege = once(() => {
  const workspace = addressedCollege();
  press(workspace, 'shareWithFaculties');
  return workspace;
});

/** The faculty has typed into its copy. */
const askingCollege = once(() => {
  const workspace = sharedCollege();
  const { world } = workspace;
  const [copy] = Object.values(world.otherSpreadsheets);
  if (!copy) throw new Error('no copy');
  const edit = { kind: 'edit', cell: 'F2', value: 'HTX Hoa Ban' } as const;
  applyAct(world, copy, sheetNamed(copy, 'Cựu HSSV'), edit);
  world.clock = new Date(Date.parse(world.clock) + 3_700_000).toISOString();
  return workspace;
});

export const askedCollege = once(() => {
  const workspace = askingCollege();
  press(workspace, 'readFacultyCopies');
  return workspace;
});

const oneCopy: NonNullable<Scenario['faults']> = ({ world }) => {
  const made = Object.keys(world.otherSpreadsheets).length;
  const logged = tableRows(world.spreadsheet, shareLog).length;
  return made === 1 && logged === 1 ? [] : [`${made} copies and ${logged} entries, not one of each`];
};

const oneRequest = ({ world }: Workspace): string[] => {
  const found = tableRows(world.spreadsheet, changeRequests).length;
  return found === 1 ? [] : [`${found} requests, not one`];
};

export const sharingScenarios: readonly Scenario[] = [
  {
    name: 'shareWithFaculties',
    covers: ['shareWithFaculties'],
    stage: addressedCollege,
    press: { method: 'shareWithFaculties' },
    faults: oneCopy,
  },
  {
    name: 'readFacultyCopies',
    covers: ['readFacultyCopies'],
    stage: askingCollege,
    press: { method: 'readFacultyCopies' },
    faults: oneRequest,
  },
  {
    name: 'clock: reading the faculties’ copies',
    covers: ['onClock'],
    stage: once(() => skipWeeklyMail(askingCollege())),
    press: { clock: 1 },
    then: passHours(4),
    faults: oneRequest,
  },
  {
    name: 'settleRequest',
    covers: ['settleRequest'],
    stage: askedCollege,
    press: {
      method: 'settleRequest',
      get input() {
        const [row] = tableRows(askedCollege().world.spreadsheet, changeRequests);
        return { request: row?.row.request ?? '', column: 'employer', value: 'HTX Hoa Ban' };
      },
    },
  },
];
