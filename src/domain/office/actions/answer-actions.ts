/** What can be pressed on step 5's page. */
import { action, type StepAction } from '../step-action';

export const answerActions = (): StepAction[] => [action('pullResponses', 'Lấy phản hồi mới')];
