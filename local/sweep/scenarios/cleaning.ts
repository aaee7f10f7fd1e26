/** Step 3: proposals accepted and refused, look-alikes settled, a class confirmed, the list sorted. */
import { sheetNamed } from '../../act';
import type { Workspace } from '../../workspace/workspace';
import type { Scenario } from '../scenario';
import { once, openedCollege, press, typedCollege, typeRows } from '../stage';

const HOA_AGAIN = {
  'Họ và': 'Lò Thị',
  Tên: 'Hoa',
  'Ngày sinh': '02/03/2003',
  'Ngày tốt nghiệp': '30/06/2025',
  Lớp: 'KT2',
  Khóa: 'K59',
  'Dân tộc': "H'Mông",
  Email: 'hoa.lo@gmail.con',
};

/** A third row that doubles the first, with a group and an address to be mended. */
export const doubtfulCollege = once(() => {
  const workspace = typedCollege();
  typeRows(workspace, 'Danh sách', [HOA_AGAIN]);
  press(workspace, 'checkRoster');
  return workspace;
});

/** The same with an address that reads well, its codes made: what hangs on the row moves with it. */
const doubledCollege = once(() => {
  const workspace = openedCollege();
  typeRows(workspace, 'Danh sách', [{ ...HOA_AGAIN, Email: 'hoa.lo@example.com' }]);
  press(workspace, 'checkRoster');
  press(workspace, 'openSurvey');
  return workspace;
});

/** The keys of the first and the third row, drawn when the stage is made. */
export const keysOf = (stage: () => Workspace): { readonly kept: string; readonly other: string } => {
  const { rows } = sheetNamed(stage().world.spreadsheet, 'Danh sách');
  const at = rows[0]?.v.indexOf('Khóa dòng') ?? -1;
  const keyIn = (row: number): string => String(rows[row]?.v[at] ?? '');
  return { kept: keyIn(1), other: keyIn(3) };
};

/** The keys are asked for when the scenario is pressed: making the stage takes a second. */
const settling = (decision: string, stage: () => Workspace) => ({
  method: 'settleDuplicate',
  get input() {
    return { ...keysOf(stage), decision };
  },
});

export const cleaningScenarios: readonly Scenario[] = [
  {
    name: 'applyProposals',
    covers: ['applyProposals'],
    stage: doubtfulCollege,
    press: { method: 'applyProposals', input: { kind: 'ethnicGroup' } },
  },
  {
    name: 'refuseProposals',
    covers: ['refuseProposals'],
    stage: doubtfulCollege,
    press: { method: 'refuseProposals', input: { kind: 'email', back: false } },
  },
  {
    name: 'removeDouble',
    covers: ['settleDuplicate'],
    stage: doubledCollege,
    press: settling('removeRow', doubledCollege),
  },
  {
    name: 'onePerson',
    covers: ['settleDuplicate'],
    stage: doubledCollege,
    press: settling('onePerson', doubledCollege),
  },
  {
    name: 'confirmClass',
    covers: ['confirmClass'],
    stage: doubtfulCollege,
    press: { method: 'confirmClass', input: { key: 'kt2|k59', confirmed: true } },
  },
  {
    name: 'sortRoster',
    covers: ['sortRoster'],
    stage: doubtfulCollege,
    press: { method: 'sortRoster', input: { by: 'name' } },
  },
];
