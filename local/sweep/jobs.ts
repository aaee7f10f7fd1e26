/** Shares the work of a sweep among processes: each is given the next piece when it has done the last. */
import { fork, type ChildProcess } from 'node:child_process';
import { scenarios } from './registry';
import { sweeps } from './sweeps';
import { callsOf, sweepLine, type Line } from './table';

/** One kind of disturbance in one scenario. */
export interface Piece {
  readonly scenario: string;
  readonly sweep: string;
  /** Every so many places, or so small a share that no more than `most` remain; Infinity is no number in JSON. */
  readonly least: number;
  readonly most: number | null;
}

export interface Done {
  readonly piece: Piece;
  readonly line: Line;
  /** One place in so many was tried. */
  readonly every: number;
}

export const doPiece = (piece: Piece): Done => {
  const scenario = scenarios.find(({ name }) => name === piece.scenario);
  const kinds = sweeps.filter(({ name }) => name === piece.sweep);
  if (!scenario) throw new Error(`no scenario ${piece.scenario}`);
  const share = piece.most === null ? 1 : Math.ceil(callsOf(scenario) / piece.most);
  const every = Math.max(piece.least, share);
  return { piece, every, line: sweepLine(scenario, kinds, { every }) };
};

/** These take minutes each: begun last, one of them would keep a processor waiting. */
const LONG = ['startTrial', 'endTrial', 'setUp', 'restore', 'menuRestore', 'archiveCampaign', 'backUp'];
const rank = ({ scenario }: Piece): number =>
  LONG.includes(scenario) ? LONG.indexOf(scenario) : LONG.length;

/** What a process does that was started by another for its pieces; it ends when that one lets it go. */
export const serveJobs = (): Promise<void> => {
  // The other side sends what `inProcesses` sends.
  process.on('message', (piece) => process.send?.(doPiece(piece as Piece)));
  return new Promise((end) => process.on('disconnect', end));
};

const startProcess = (): ChildProcess =>
  fork(process.argv[1] ?? '', ['sweep', '--serve'], { stdio: 'inherit' });

/** Does all pieces in so many processes; tells of each as soon as it is done. Throws when a process dies. */
export const inProcesses = async (
  pieces: readonly Piece[],
  jobs: number,
  tell: (done: Done) => void,
): Promise<void> => {
  const left = [...pieces].sort((a, b) => rank(a) - rank(b));
  const work = (child: ChildProcess): Promise<void> =>
    new Promise((end, fail) => {
      const next = (): void => {
        const piece = left.shift();
        if (piece) child.send(piece);
        else child.disconnect();
      };
      child.on('message', (done) => {
        // serveJobs sends what doPiece gives.
        tell(done as Done);
        next();
      });
      child.on('exit', (code) => {
        if (code === 0) end();
        else fail(new Error(`A process of the sweep ended with ${code ?? 'a signal'}.`));
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.min(jobs, pieces.length) }, () => work(startProcess())));
};
