/** Tabs `Phản hồi` and `Liên hệ phản hồi`: every answer as it came, its codes beside its words, contacts kept apart. */
import { choice, text, time, verbatim } from '../columns';
import { SURVEY_FORM_KINDS } from './collection-tables';
import { questionsOf, type Question, type Survey } from '../survey/survey';
import { table, type Column, type ColumnOptions, type Row, type Table } from '../table';

/** 'Không khớp': a person has said that it is from nobody of the campaign. */
const MATCH_STATES = ['Đã khớp', 'Chờ khớp', 'Từ chối', 'Không khớp'] as const;
export type MatchState = (typeof MATCH_STATES)[number];
const MATCHED_BY = ['Mã phiếu', 'Danh tính', 'Phòng khớp'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];
/** The program writes 'Cần xem' where a check found something; the other two are a person's words (P16). */
const REVIEW_STATES = ['Chấp nhận', 'Cần xem', 'Loại'] as const;
const COMPLETENESS = ['Đủ', 'Dở dang', 'Từ chối'] as const;

const machine = { machine: true } as const;

const ownColumns = {
  responseId: verbatim('Mã phản hồi', { required: true, machine: true, width: 110 }),
  campaign: text('Đợt', { required: true, machine: true, width: 70 }),
  submittedAt: time('Trả lời lúc', { required: true, machine: true, width: 130 }),
  matchState: choice('Khớp', MATCH_STATES, { required: true, machine: true, width: 90 }),
  completeness: choice('Mức đủ', COMPLETENESS, { required: true, machine: true, width: 90 }),
  graduationKey: text('Khóa dòng', { machine: true, width: 100 }),
  responseCode: text('Mã phiếu', { machine: true, width: 110 }),
  channel: text('Kênh', { machine: true, width: 80 }),
  interviewer: text('Người phỏng vấn', { machine: true, width: 110 }),
  /** Empty is the full form. */
  form: choice('Phiếu', SURVEY_FORM_KINDS, { machine: true, width: 80 }),
  matchedBy: choice('Khớp theo', MATCHED_BY, { machine: true, width: 90 }),
  review: choice('Xem xét', REVIEW_STATES, {
    width: 90,
    note: 'Máy ghi Cần xem. Chọn Chấp nhận, hoặc Loại để không tính phản hồi này.',
  }),
  reviewNote: text('Vì sao cần xem', { machine: true, width: 200 }),
  reviewedBy: text('Người xem xét', { machine: true, width: 180 }),
  reviewedAt: time('Xem xét lúc', { machine: true, width: 130 }),
};

/** Columns of one question: its code column, and where it has choices the words beside it. */
type AnswerColumn = `code:${string}` | `words:${string}`;
type ResponseColumns = typeof ownColumns & Readonly<Record<AnswerColumn, Column<string> & ColumnOptions>>;
export type ResponsesTable = Table<ResponseColumns>;
export type ResponseRow = Row<ResponsesTable>;

/** Questions whose answers lead to a person stand in a tab of their own, so that erasing them leaves the statistics whole. */
export const CONTACT_QUESTIONS: ReadonlySet<string> = new Set(['phone', 'email', 'social']);
/** The person's code has a column of its own. */
const KEPT_ELSEWHERE: ReadonlySet<string> = new Set([...CONTACT_QUESTIONS, 'code']);

const hasCodes = (question: Question): boolean => question.choices.length > 0;

const columnsOf = (question: Question): [AnswerColumn, Column<string> & ColumnOptions][] => {
  // Codes are headed by the question's code, which never changes; words by the office's wording, which may.
  const code = verbatim(question.code, { ...machine, width: 80 });
  const words = text(`${question.code}: ${question.text}`, { ...machine, width: 200 });
  return hasCodes(question)
    ? [
        [`code:${question.code}`, code],
        [`words:${question.code}`, words],
      ]
    : [[`words:${question.code}`, words]];
};

/** The tab for the questions of a survey; a question added later adds its columns, a removed one keeps them. */
export const responsesTable = (survey: Survey): ResponsesTable =>
  table({
    name: 'responses',
    title: 'Phản hồi',
    key: ['responseId'],
    visibility: 'shown',
    columns: {
      ...ownColumns,
      ...Object.fromEntries(
        questionsOf(survey)
          .filter(({ code }) => !KEPT_ELSEWHERE.has(code))
          .flatMap(columnsOf),
      ),
    },
  });

/** The tab as far as it does not depend on the questions: enough to count and to list answers. */
export const responseHeads = table({
  name: 'responses',
  title: 'Phản hồi',
  key: ['responseId'],
  visibility: 'shown',
  columns: ownColumns,
});
export type ResponseHead = Row<typeof responseHeads>;

export const responseContacts = table({
  name: 'responseContacts',
  title: 'Liên hệ phản hồi',
  key: ['responseId'],
  visibility: 'hidden',
  columns: {
    responseId: verbatim('Mã phản hồi', { required: true, machine: true, width: 110 }),
    graduationKey: text('Khóa dòng', { machine: true, width: 100 }),
    phone: text('Số điện thoại', { machine: true, personal: true, width: 120 }),
    email: text('Email', { machine: true, personal: true, width: 180 }),
    social: text('Địa chỉ mạng xã hội', { machine: true, personal: true, width: 180 }),
  },
});
export type ResponseContactRow = Row<typeof responseContacts>;

/** Answer codes by question code: of questions without choices, what was written. */
export const codesOf = (survey: Survey, row: ResponseRow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    questionsOf(survey).flatMap((question) => {
      const column: AnswerColumn = hasCodes(question) ? `code:${question.code}` : `words:${question.code}`;
      const value = row[column];
      return value == null ? [] : [[question.code, value]];
    }),
  );

/** What was answered in words, by question code. */
export const answerWordsOf = (survey: Survey, row: ResponseRow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    questionsOf(survey).flatMap(({ code }) => {
      const words = row[`words:${code}`];
      return words == null ? [] : [[code, words]];
    }),
  );
