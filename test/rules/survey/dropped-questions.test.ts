/** S1.17: a question taken out of tab Câu hỏi is still read from the form that asks it. */
import { withDropped } from '../../../src/domain/survey/dropped-questions';
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { questionsOf } from '../../../src/domain/survey/survey';
import { readAnswers } from '../../../src/domain/survey/answers';

const row = (code: string, kind: string, choices: string | null = null) => ({
  code,
  kind,
  text: code,
  choices,
  page: null,
  help: null,
  required: null,
  short: null,
  goTo: null,
  check: null,
  former: null,
});
const { survey } = parseQuestions([
  { number: 2, row: row('A', 'Phần mới') },
  { number: 3, row: row('status', 'Chọn một', '1 Có\n2 Không') },
]);

describe('S1.17: answers to a question that the tab no longer has', () => {
  it('are read as they came, beside those of the tab', () => {
    const ids = { 'page:A': '1', status: '2', jobTitle: '3' };
    const { codes, words } = readAnswers(withDropped(survey, ids), ids, { 2: 'Có', 3: 'Kế toán viên' });
    expect(codes).toEqual({ status: '1' });
    expect(words).toEqual({ status: 'Có', jobTitle: 'Kế toán viên' });
  });

  it('a form that asks what the tab asks is read by the tab alone', () => {
    expect(withDropped(survey, { 'header:A': '1', status: '2' })).toBe(survey);
    expect(questionsOf(withDropped(survey, {})).map(({ code }) => code)).toEqual(['status']);
  });
});
