/** Handlers of the methods about step 4, the survey and its channels. */
import { startBudget } from '../../google/clock';
import { closeSurvey, reopenSurvey } from '../../workflows/step4-survey/close-survey';
import { openSurvey } from '../../workflows/step4-survey/open-survey';
import { readQuestions } from '../../workflows/step4-survey/read-questions';
import { pauseInvitations, startMails } from '../../workflows/step4-survey/send-mails';
import { setSurveyDays } from '../../workflows/step4-survey/survey-days';
import { readFormChanges, updateForm } from '../../workflows/step4-survey/update-form';
import type { surveyMethods } from '../methods/step4-survey';
import { PRESS_MS, type Handlers } from './handled';

export const surveyHandlers: Handlers<keyof typeof surveyMethods> = {
  openSurvey: (dates) => openSurvey(dates, startBudget(PRESS_MS)),
  readQuestions,
  readFormChanges,
  updateForm: () => updateForm(startBudget(PRESS_MS)),
  closeSurvey,
  reopenSurvey,
  setSurveyDays,
  sendInvitations: (press) => startMails(press, startBudget(PRESS_MS)),
  pauseInvitations,
};
