/** Records that a step was done on paper or by other means: paper precedes the system, and no step is locked. */
import { stepMarks } from '../../domain/office/office-tables';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign } from '../shared/read-campaign';
import { readStep, type StepPage } from './read-step';

/** Marks, or takes the mark back; `date` is the day on which it was done, today when left out. */
export const markStep = (step: number, done: boolean, date?: string): StepPage => {
  underLock('ghi tiến độ', () => {
    finishUnfinished();
    const campaign = readCampaign()?.campaign ?? now().slice(0, 4);
    writeRows(stepMarks, [
      { campaign, step, done, markedAt: date === undefined ? now() : `${date}T00:00:00`, markedBy: whoami() },
    ]);
  });
  return readStep(step);
};
