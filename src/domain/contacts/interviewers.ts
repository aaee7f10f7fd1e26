/** Who calls or types answers in for others: the number that a form's code carries, and the person behind it (S1.18, S1.27). */
import { integer, text } from '../columns';
import { table, type Row } from '../table';

export const interviewers = table({
  name: 'interviewers',
  title: 'Người phỏng vấn',
  key: ['email'],
  visibility: 'hidden',
  columns: {
    email: text('Email', { required: true, machine: true, personal: true, width: 190 }),
    number: integer('Số', { required: true, machine: true, width: 50 }),
  },
});
export type InterviewerRow = Row<typeof interviewers>;

/** The number of somebody, or null while nobody gave one. Addresses are compared without regard to case. */
export const interviewerNumber = (rows: readonly InterviewerRow[], email: string): number | null =>
  rows.find((row) => row.email.toLowerCase() === email.toLowerCase())?.number ?? null;

/** The rows that give numbers to those who lack one: the next ones, never one that was given before. */
export const planInterviewers = (
  rows: readonly InterviewerRow[],
  emails: readonly string[],
): InterviewerRow[] => {
  const last = rows.reduce((most, { number }) => Math.max(most, number), 0);
  const missing = [...new Set(emails.map((email) => email.toLowerCase()))].filter(
    (email) => interviewerNumber(rows, email) === null,
  );
  return missing.map((email, at) => ({ email, number: last + at + 1 }));
};
