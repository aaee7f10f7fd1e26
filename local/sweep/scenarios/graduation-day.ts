/** The graduation-day form: made with its poster, pulled by a press and by the dispatcher, settled by a person (S2.19). */
import { dayEntries, dayForms } from '../../../src/domain/graduation-day/tables';
import { respond } from '../../respond';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { checkedCollege, once, press } from '../stage';
import { passHours } from './clock';

const YEAR = { year: 2025 };

/** Hoa has declared, and somebody with Hoa's code under another name. */
const declaredCollege = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'openDayForm', YEAR);
  const [form] = Object.keys(workspace.world.forms);
  for (const name of ['Lò Thị Hoa', 'Vàng A Sùng']) {
    const answers = {
      'Anh/chị đồng ý khai chứ?': 'Đồng ý',
      'Họ và tên': name,
      'Mã HSSV': 'CD22KT0001',
      'Trường được hỏi thăm việc làm của anh/chị sau này chứ?': 'Không',
    };
    const { refused } = respond(workspace, form ?? '', { answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 3_700_000).toISOString();
  return workspace;
});

export const pulledDay = once(() => {
  const workspace = declaredCollege();
  press(workspace, 'pullDayForm');
  return workspace;
});

const waitingId = ({ world }: Workspace): string =>
  tableRows(world.spreadsheet, dayEntries).find(({ row }) => row.state === 'Chờ khớp')?.row.responseId ?? '';

const oneForm: NonNullable<Scenario['faults']> = ({ world }) => {
  const [forms, rows] = [Object.keys(world.forms).length, tableRows(world.spreadsheet, dayForms).length];
  return forms === 1 && rows === 1 ? [] : [`${forms} forms and ${rows} rows, not one`];
};

const twoEntries: NonNullable<Scenario['faults']> = ({ world }) => {
  const states = tableRows(world.spreadsheet, dayEntries)
    .map(({ row }) => row.state)
    .sort();
  return states.join() === 'Chờ khớp,Đã khớp' ? [] : [`entries stand as ${states.join()}`];
};

export const graduationDayScenarios: readonly Scenario[] = [
  {
    name: 'openDayForm',
    covers: ['openDayForm'],
    stage: checkedCollege,
    press: { method: 'openDayForm', input: YEAR },
    faults: oneForm,
  },
  {
    name: 'pullDayForm',
    covers: ['pullDayForm'],
    stage: declaredCollege,
    press: { method: 'pullDayForm' },
    faults: twoEntries,
  },
  {
    name: 'clock: pulling the graduation-day form',
    covers: ['onClock'],
    stage: declaredCollege,
    press: { clock: 1 },
    then: passHours(4),
    faults: twoEntries,
  },
  {
    name: 'settleDayEntry',
    covers: ['settleDayEntry'],
    stage: pulledDay,
    press: {
      method: 'settleDayEntry',
      get input() {
        return { responseId: waitingId(pulledDay()), graduationKey: null };
      },
    },
  },
];
