/** What the questionnaire on paper is made from: tab `Câu hỏi` and the names of the office. */
import { questionnaireOf } from '../../domain/documents/plan-from-office';
import type { QuestionnaireInput } from '../../domain/documents/questionnaire-data';
import { config } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { UserError } from '../../domain/problem';
import { textValues } from '../../domain/survey/form-texts';
import { readUsable } from '../../google/read-table';
import { readSurvey } from '../shared/read-survey';

const FORM_CODE = 'BM.CTHS.06.02';

/** Throws a UserError that names every fault of the tab: what the form could not be built from is not printed either. */
export const readQuestionnaire = (): QuestionnaireInput => {
  const { survey, problems } = readSurvey();
  const [first] = problems;
  if (first) throw new UserError({ ...first, message: problems.map(({ message }) => message).join('\n') });
  const rows = readUsable(config);
  const settings = parseSettings(rows);
  return {
    survey,
    school: settings.school,
    governingBody: settings.governingBody,
    formCode: questionnaireOf(rows) || FORM_CODE,
    texts: textValues(settings),
  };
};
