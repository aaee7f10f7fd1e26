/** Reads tab `Câu hỏi` as a survey, and as the forms it becomes. */
import { campaigns, type CampaignRow, type SurveyFormKind } from '../../domain/collection/collection-tables';
import { config } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { UserError, type Problem } from '../../domain/problem';
import { parseAsked, surveyAsked, withEverAsked } from '../../domain/survey/asked-questions';
import { planForm, type FormSpec } from '../../domain/survey/form-spec';
import { formTexts, textProblems } from '../../domain/survey/form-texts';
import { questions } from '../../domain/survey/questions-table';
import { parseQuestions } from '../../domain/survey/parse-questions';
import { shortProblems, shortSurvey } from '../../domain/survey/short-survey';
import type { Survey } from '../../domain/survey/survey';
import { readTable, readUsable } from '../../google/read-table';

/** The survey as the office worded it, with every fault of the tab. */
export const readSurvey = (): ReturnType<typeof parseQuestions> => {
  const reading = readTable(questions);
  const parsed = parseQuestions(reading.rows);
  return { ...parsed, problems: [...reading.problems, ...parsed.problems] };
};

/** The survey as this campaign's forms ask it, whatever the tab was made into since for a later one. */
export const readSurveyOf = ({ asked }: Pick<CampaignRow, 'asked'>): Survey =>
  surveyAsked(readSurvey().survey, parseAsked(asked));

/** With every question that any campaign asked: their columns stand in `Phản hồi`. */
export const readSurveyOfAll = (): Survey =>
  withEverAsked(
    readSurvey().survey,
    readUsable(campaigns).map(({ asked }) => parseAsked(asked)),
  );

export interface FormReading {
  readonly survey: Survey;
  readonly spec: FormSpec;
  /** Of the tab, of the texts around the questions, of the short form's ways. */
  readonly problems: readonly Problem[];
}

/** What a form of the campaign asks, in the office's words. */
export const readForm = (kind: SurveyFormKind): FormReading => {
  const { survey: full, problems } = readSurvey();
  const { rows } = readTable(config);
  const settings = parseSettings(rows.filter(({ usable }) => usable).map(({ row }) => row));
  const faults = [...problems, ...textProblems(settings, rows)];
  const survey = kind === 'Ngắn' ? shortSurvey(full) : full;
  return {
    survey,
    spec: planForm(survey, formTexts(settings, kind)),
    problems: kind === 'Ngắn' && problems.length === 0 ? [...faults, ...shortProblems(full)] : faults,
  };
};

/** The same without faults; with some no form may be made. Throws the first with the words of all. */
export const requireSpec = (kind: SurveyFormKind): Pick<FormReading, 'survey' | 'spec'> => {
  const { survey, spec, problems } = readForm(kind);
  if (problems[0])
    throw new UserError({ ...problems[0], message: problems.map(({ message }) => message).join('\n') });
  return { survey, spec };
};
