/** What can be pressed on step 3's page. */
import { action, type StepAction } from '../step-action';

export const rosterActions = (): StepAction[] => [
  action('checkRoster', 'Kiểm tra danh sách'),
  action('printRosters', 'In BM.CTHS.06.01', { rare: true }),
];
