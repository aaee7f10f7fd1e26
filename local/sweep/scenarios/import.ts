/** A list imported: its rows sent, the import written as one action, an import given up. */
import type { Scenario } from '../scenario';
import { checkedCollege, once, press } from '../stage';

const IMPORT = 'import-0001';
const COLUMNS = ['familyName', 'givenName', 'birthDate', 'className', 'cohort', 'graduationDate', 'phone'];
/** One person of a class that tab `Lớp` does not know, one with a number to repair. */
const PAGE = {
  importId: IMPORT,
  from: 0,
  columns: COLUMNS,
  rows: [
    { sheet: 'OT9', row: 2, values: ['Giàng A', 'Páo', '01/01/2004', 'OT9', 'K50', '30/06/2015', ''] },
    { sheet: 'OT9', row: 3, values: ['Lò Thị', 'Mai', 37682, 'OT9', 'K50', '30/06/2015', '+84 983 456 789'] },
  ],
};
const asked = { importId: IMPORT, total: 2, replace: false };

export const sentCollege = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'stageImport', PAGE);
  return workspace;
});

/** The reading that shows what the sent rows would do. */
export const previewInput = asked;

export const importScenarios: readonly Scenario[] = [
  {
    name: 'stageImport',
    covers: ['stageImport'],
    stage: checkedCollege,
    press: { method: 'stageImport', input: PAGE },
  },
  {
    name: 'importRows',
    covers: ['importRows'],
    stage: sentCollege,
    press: { method: 'importRows', input: { ...asked, file: 'OT9.xlsx' } },
  },
  {
    name: 'dropImport',
    covers: ['dropImport'],
    stage: sentCollege,
    press: { method: 'dropImport', input: { importId: IMPORT } },
  },
];
