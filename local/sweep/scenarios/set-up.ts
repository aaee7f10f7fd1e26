/** Thiết lập: from an empty workbook, and once more by the menu. */
import type { Scenario } from '../scenario';
import { emptyWorkbook, OFFICE, setUpCollege } from '../stage';

export const setUpScenarios: readonly Scenario[] = [
  { name: 'setUp', covers: ['setUp'], stage: emptyWorkbook, press: { method: 'setUp', input: OFFICE } },
  { name: 'menuSetUp', covers: ['menuSetUp'], stage: setUpCollege, press: { call: 'menuSetUp' } },
];
