/** Half-yearly reports: form and mails, answers pulled by a press and by the dispatcher, the consolidated report (S2.53–S2.55). */
import { mails } from '../../../src/domain/collection/collection-tables';
import { unitReports } from '../../../src/domain/network/registers/unit-reports';
import { units } from '../../../src/domain/network/registers/units';
import { reportForms } from '../../../src/domain/network/reports/tables';
import { pasteRows, sheetNamed } from '../../act';
import { respond } from '../../respond';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import { once, press, skipWeeklyMail } from '../stage';
import type { Scenario } from '../scenario';
import { passHours } from './clock';
import { networkCollege } from './network';

const PERIOD = { due: '2026-06-14' };
const ECONOMICS = 'unit-khoa-Kinh tế';

/** One faculty can be written to. */
export const addressedCollege = once(() => {
  const workspace = networkCollege();
  workspace.world.clock = '2026-05-20T02:00:00.000Z';
  const { spreadsheet } = workspace.world;
  const at = tableRows(spreadsheet, units).findIndex(({ row }) => row.kind === 'Khoa');
  const address = [['khoa@cdhoaban.example.edu.vn']];
  pasteRows(workspace.world, sheetNamed(spreadsheet, units.title), address, `F${at + 2}`);
  return workspace;
});

/** It has reported, and nobody has looked yet. */
const answeredCollege = once(() => {
  const workspace = addressedCollege();
  press(workspace, 'openUnitReports', PERIOD);
  const form = Object.values(workspace.world.forms).find(({ title }) => title.startsWith('Báo cáo 6 tháng'));
  const answers = {
    'Đơn vị': 'Kinh tế',
    'Mã đơn vị': ECONOMICS,
    'Sự kiện đã tổ chức': '2',
    'Khó khăn': 'Thiếu kinh phí',
  };
  const { refused } = respond(workspace, form?.id ?? '', { answers });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  workspace.world.clock = '2026-05-20T03:10:00.000Z';
  return workspace;
});

export const reportedCollege = once(() => {
  const workspace = answeredCollege();
  press(workspace, 'pullUnitReports');
  return workspace;
});

const oneEach = ({ world }: Workspace): string[] => {
  const forms = tableRows(world.spreadsheet, reportForms).length;
  const sent = tableRows(world.spreadsheet, mails).filter(({ row }) =>
    row.round.startsWith('báo cáo'),
  ).length;
  return forms === 1 && sent === 1 ? [] : [`${forms} forms and ${sent} mails, not one of each`];
};

const oneReport = ({ world }: Workspace): string[] => {
  const found = tableRows(world.spreadsheet, unitReports).length;
  return found === 1 ? [] : [`${found} reports, not one`];
};

export const unitReportScenarios: readonly Scenario[] = [
  {
    name: 'openUnitReports',
    covers: ['openUnitReports'],
    stage: once(() => skipWeeklyMail(addressedCollege())),
    press: { method: 'openUnitReports', input: PERIOD },
    // Out of quota it is done, and the dispatcher goes on.
    then: passHours(2),
    faults: oneEach,
  },
  {
    name: 'pullUnitReports',
    covers: ['pullUnitReports'],
    stage: answeredCollege,
    press: { method: 'pullUnitReports' },
    faults: oneReport,
  },
  {
    name: 'clock: half-yearly reports',
    covers: ['onClock'],
    stage: once(() => skipWeeklyMail(answeredCollege())),
    press: { clock: 1 },
    then: passHours(4),
    faults: oneReport,
  },
  {
    name: 'createUnitSummary',
    covers: ['createUnitSummary'],
    stage: reportedCollege,
    press: { method: 'createUnitSummary' },
  },
];
