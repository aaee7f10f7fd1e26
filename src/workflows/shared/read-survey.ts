/** Reads tab `Câu hỏi` as a survey. */
import { questions } from '../../domain/survey/questions-table';
import { parseQuestions } from '../../domain/survey/parse-questions';
import { readTable } from '../../google/read-table';

/** The survey as the office worded it, with every fault of the tab. */
export const readSurvey = (): ReturnType<typeof parseQuestions> => {
  const reading = readTable(questions);
  const parsed = parseQuestions(reading.rows);
  return { ...parsed, problems: [...reading.problems, ...parsed.problems] };
};
