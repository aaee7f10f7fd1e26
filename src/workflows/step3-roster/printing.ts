/** Printing of all classes while it goes on by itself: its task for the dispatcher, how far it is, its pause. */
import { now } from '../../google/clock';
import { underLock } from '../../google/session';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import { printPause } from '../shared/pause';
import type { Progress } from '../shared/progress';
import { goOnTime, writeTask } from '../shared/tasks';

const LABEL = 'Đang in danh sách';

/** Document property: '120/345' while the dispatcher has something of it left to do. */
const STAND = 'printing.stand';

/** Pauses the printing, also of the dispatcher, until the next press. It takes no lock, for the run that is to pause holds it. */
export const pausePrinting = (): Record<string, never> => {
  printPause.note();
  return {};
};

/** Nothing is printed by itself any more. */
export const forgetPrinting = (): void => {
  forgetProperty(STAND);
  printPause.end();
};

export const printProgressOf = (done: number, total: number): Progress => ({
  state: done >= total ? 'done' : 'running',
  label: LABEL,
  done,
  total,
});

/** How far the printing of all classes is; while some are left and nobody paused it, the dispatcher goes on with them. */
export const noteStand = (done: number, total: number): Progress => {
  const isPaused = done < total && printPause.isOn();
  const progress = printProgressOf(done, total);
  if (progress.state === 'done' || isPaused) {
    writeTask('printRosters', null);
    forgetProperty(STAND);
    return isPaused ? { ...progress, state: 'paused' } : progress;
  }
  writeTask('printRosters', goOnTime());
  writeProperty(STAND, `${done}/${total}`);
  return { ...progress, pause: printPause.method };
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
  if (stand === null || stand[0] >= stand[1] || printPause.isOn()) return null;
  return { ...printProgressOf(...stand), pause: printPause.method };
};
