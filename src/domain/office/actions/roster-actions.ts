/** What can be pressed on step 3's page. */
import type { BoardFacts } from '../board-facts';
import { action, type StepAction } from '../step-action';

/** Where there is no list yet it is the first thing to do. */
const OPEN = action('openImport', 'Nhập danh sách…');

export const rosterActions = ({ graduations }: BoardFacts): StepAction[] => [
  ...(graduations === 0 ? [OPEN] : []),
  action('checkRoster', 'Kiểm tra danh sách'),
  ...(graduations === 0 ? [] : [OPEN]),
  action('printRosters', 'In BM.CTHS.06.01', { rare: true }),
  ...(graduations === 0
    ? []
    : [
        action('sortRoster', 'Sắp xếp theo lớp, Tên', { input: { by: 'class' }, rare: true }),
        action('sortRoster', 'Sắp xếp theo Tên', { input: { by: 'name' }, rare: true }),
      ]),
];
