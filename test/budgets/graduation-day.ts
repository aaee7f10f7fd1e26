/** The graduation-day form at the measured college: made, answered by some, pulled, one of them settled (S2.19). */
import { respond } from '../../local/respond';
import { tableRows } from '../../local/world/table-cells';
import { graduations } from '../../src/domain/roster/graduations';
import type { Desk } from './desk';

/** People who declare; the last one gives a code that is another's. */
const DECLARE = 6;

const declareAll = ({ workspace }: Desk, form: string): void => {
  const people = tableRows(workspace.world.spreadsheet, graduations)
    .filter(({ row }) => row.studentCode !== null)
    .slice(0, DECLARE);
  for (const [at, { row }] of people.entries()) {
    const answers = {
      'Anh/chị đồng ý khai chứ?': 'Đồng ý',
      'Họ và tên': at === DECLARE - 1 ? 'Vàng A Sùng' : `${row.familyName} ${row.givenName}`,
      'Mã HSSV': row.studentCode ?? '',
      Email: 'ngay.nhan.bang@example.com',
    };
    const { refused } = respond(workspace, form, { answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
};

export const graduationDay = (desk: Desk): void => {
  const known = new Set(Object.keys(desk.workspace.world.forms));
  desk.press('openDayForm', { year: desk.ask('readDayForm').nextYear });
  const form = Object.keys(desk.workspace.world.forms).find((id) => !known.has(id)) ?? '';
  declareAll(desk, form);
  desk.press('pullDayForm', {}, { size: () => ({ answers: DECLARE }) });
  const [waiting] = desk.ask('readDayForm').waiting ?? [];
  desk.press('settleDayEntry', { responseId: waiting?.responseId ?? '', graduationKey: null });
};
