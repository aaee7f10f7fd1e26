/** Gives those who ask or type in for others their numbers, and reads them (S1.27). */
import { interviewerNumber, interviewers, planInterviewers } from '../../domain/contacts/interviewers';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';

/** 0 while that person has no number yet. */
export const readInterviewer = (email: string): number =>
  interviewerNumber(readUsable(interviewers), email) ?? 0;

/** Gives numbers to those who lack one; under the caller's lock, after finishUnfinished. */
export const ensureInterviewers = (emails: readonly string[]): void => {
  ensureTab(interviewers);
  writeRows(interviewers, planInterviewers(readUsable(interviewers), emails));
};
