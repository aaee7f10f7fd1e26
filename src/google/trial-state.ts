/** The note of a trial, kept with the workbook where nobody types (document properties). */
import { formatTrial, parseTrial, type Trial } from '../domain/trial/trial';
import { forgetProperty, readProperty, writeProperty } from './workbook';

const TRIAL = 'trial';

/** One execution reads it once. */
let known: { readonly trial: Trial | null } | null = null;

/** The trial that is on or half made, or null. */
export const readTrial = (): Trial | null => {
  known ??= { trial: parseTrial(readProperty(TRIAL)) };
  return known.trial;
};

/** Forgets what this execution has read of it. */
export const forgetTrialRead = (): void => {
  known = null;
};

/** The same, read anew: for a decision under the lock. */
export const readTrialNow = (): Trial | null => {
  forgetTrialRead();
  return readTrial();
};

export const writeTrial = (trial: Trial): Trial => {
  writeProperty(TRIAL, formatTrial(trial));
  known = { trial };
  return trial;
};

export const forgetTrial = (): void => {
  forgetProperty(TRIAL);
  known = { trial: null };
};
