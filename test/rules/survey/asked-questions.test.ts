/** S1.17, P2: a campaign keeps what its forms ask; the tab may be made ready for the next one. */
import {
  parseAsked,
  surveyAsked,
  withEverAsked,
  writeAsked,
} from '../../../src/domain/survey/asked-questions';
import { readAnswers } from '../../../src/domain/survey/answers';
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { questionsOf, type Survey } from '../../../src/domain/survey/survey';

const row = (code: string, kind: string, choices: string | null = null, former: string | null = null) => ({
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
  former,
});
const tab = (...rows: ReturnType<typeof row>[]): Survey =>
  parseQuestions([row('A', 'Phần mới'), ...rows].map((each, at) => ({ number: at + 2, row: each }))).survey;

const before = tab(row('status', 'Chọn một', '1 Có việc\n2 Chưa có'), row('wish', 'Đoạn văn'));
const after = tab(row('status', 'Chọn một', '1 Chưa có\n2 Có việc\n3 Nghỉ'), row('place', 'Chữ ngắn'));
const asked = parseAsked(writeAsked(before, []));
const codesOf = (survey: Survey): string[] => questionsOf(survey).map(({ code }) => code);

test('an answer is read by the labels of its own form, whatever the tab calls the codes now', () => {
  const survey = surveyAsked(after, asked);
  expect(readAnswers(survey, { status: '1' }, { 1: 'Có việc' }).codes).toEqual({ status: '1' });
  expect(readAnswers(after, { status: '1' }, { 1: 'Có việc' }).codes).toEqual({ status: '2' });
  expect(readAnswers(survey, { status: '1' }, { 1: 'Nghỉ' }).codes).toEqual({ status: '3' });
});

test('a question that the tab dropped is read where the form asks it, and its column is known for ever', () => {
  expect(codesOf(surveyAsked(after, asked))).toEqual(['status', 'place', 'wish']);
  expect(codesOf(surveyAsked(after, asked, (code) => code !== 'wish'))).toEqual(['status', 'place']);
  const updated = parseAsked(writeAsked(after, asked));
  expect(updated.map(({ code }) => code)).toEqual(['status', 'place', 'wish']);
  expect(codesOf(withEverAsked(after, [updated, asked]))).toEqual(['status', 'place', 'wish']);
});

test('a campaign of an earlier version is read by the tab alone; a cell typed over is told', () => {
  expect(surveyAsked(after, parseAsked(null))).toBe(after);
  expect(() => parseAsked('[{"code":1}]')).toThrow(/gõ đè/);
});
