/** Questions that a running form still asks although the office has taken them out of tab `Câu hỏi`: their answers are kept too. */
import type { ItemIds } from './existing-form';
import { questionsOf, SUBMIT, type Question, type Survey } from './survey';

/** Layout items have keys like 'page:C'; codes of questions have no colon. */
const isQuestion = (key: string): boolean => !key.includes(':');

/** As free text: the words are kept as they came; nobody counts the question any more. */
const asText = (code: string): Question => ({
  code,
  type: 'shortText',
  text: code,
  help: '',
  required: false,
  choices: [],
  other: null,
  scale: null,
  check: null,
});

/**
 * The survey as answers of the form are to be read: with what the form asks besides. `itemIds` are the ids noted when the
 * form was built or last changed; once the form was changed too (`updateForm`), nothing is added any more.
 */
export const withDropped = (survey: Survey, itemIds: ItemIds): Survey => {
  const asked = new Set(questionsOf(survey).map(({ code }) => code));
  const dropped = Object.keys(itemIds).filter((key) => isQuestion(key) && !asked.has(key));
  if (dropped.length === 0) return survey;
  const page = { letter: '', title: '', help: '', next: SUBMIT, questions: dropped.map(asText) };
  return { pages: [...survey.pages, page] };
};
