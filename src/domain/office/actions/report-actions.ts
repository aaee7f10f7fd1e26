/** What can be pressed on step 6's page. */
import { action, type StepAction } from '../step-action';

export const reportActions = (): StepAction[] => [
  action('createReport', 'Chốt số liệu, tạo báo cáo'),
  action('updateIndicators', 'Tính lại chỉ tiêu', { rare: true }),
];
