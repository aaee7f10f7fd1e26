/** Printing of all classes while it goes on by itself: its task for the dispatcher, how far it is, its pause. */
import { addMinutes } from '../../domain/dates';
import { now } from '../../google/clock';
import { underLock } from '../../google/session';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import type { Progress } from '../shared/progress';
import { writeTask } from '../shared/tasks';

const LABEL = 'Đang in danh sách';
const PAUSE = 'pausePrinting';
/** After this long without a press the dispatcher goes on by itself. */
const GO_ON_MINUTES = 2;

/** Document properties: '120/345' while the dispatcher has something of it left to do; 'true' where somebody paused it. */
const STAND = 'printing.stand';
const PAUSED = 'printing.paused';

export const isPrintPaused = (): boolean => readProperty(PAUSED) === 'true';
export const forgetPrintPause = (): void => forgetProperty(PAUSED);

/** Pauses the printing, also of the dispatcher, until the next press. It takes no lock, for the run that is to pause holds it. */
export const pausePrinting = (): Record<string, never> => {
  writeProperty(PAUSED, 'true');
  return {};
};

/** Nothing is printed by itself any more. */
export const forgetPrinting = (): void => {
  forgetProperty(STAND);
  forgetProperty(PAUSED);
};

export const printProgressOf = (done: number, total: number): Progress => ({
  state: done >= total ? 'done' : 'running',
  label: LABEL,
  done,
  total,
});

/** How far the printing of all classes is; while some are left and nobody paused it, the dispatcher goes on with them. */
export const noteStand = (done: number, total: number): Progress => {
  const isPaused = done < total && isPrintPaused();
  const progress = printProgressOf(done, total);
  if (progress.state === 'done' || isPaused) {
    writeTask('printRosters', null);
    forgetProperty(STAND);
    return isPaused ? { ...progress, state: 'paused', pause: PAUSE } : progress;
  }
  writeTask('printRosters', addMinutes(now(), GO_ON_MINUTES));
  writeProperty(STAND, `${done}/${total}`);
  return { ...progress, pause: PAUSE };
};

/** As by a press, but where this run printed the last ones the next run ends it: see `endPrinting`. */
export const noteClockStand = (done: number, total: number, printed: number): Progress => {
  if (done < total || printed === 0) return noteStand(done, total);
  writeTask('printRosters', now());
  writeProperty(STAND, `${done}/${total}`);
  return printProgressOf(done, total);
};

const readStand = (): readonly [number, number] | null => {
  const [done, total] = (readProperty(STAND) ?? '').split('/').map(Number);
  return done === undefined || total === undefined ? null : [done, total];
};

/**
 * Takes the task off where an earlier run printed all: a stop before that run's outcome was noted is told by this one. null
 * where lists are left. What changed since is not printed: nobody asked for it.
 */
export const endPrinting = (): Progress | null => {
  const stand = readStand();
  if (stand === null || stand[0] < stand[1]) return null;
  underLock('ghi lịch chạy', () => noteStand(...stand));
  return printProgressOf(...stand);
};

/** The printing that goes on by itself, if one does. */
export const readPrinting = (): Progress | null => {
  const stand = readStand();
  if (stand === null || stand[0] >= stand[1] || isPrintPaused()) return null;
  return { ...printProgressOf(...stand), pause: PAUSE };
};
