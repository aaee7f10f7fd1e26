/** The states of mails in `Thư` while a page of them goes out: one call a mail, which ends the last one and begins the next. */
import { mails, type MailRow } from '../domain/collection/collection-tables';
import type { Block, Cells } from '../domain/keyed-write/intent';
import { planLanded, type Written } from '../domain/keyed-write/landed-cells';
import { cellAt, rowsByKey, updateBlocks } from '../domain/keyed-write/plan-write';
import { keyOf } from '../domain/table-rows';
import { now } from './clock';
import { writeRows } from './keyed-write';
import type { MailOutcome } from './mail';
import { readGrid } from './read-table';
import { sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';

export type MailKey = Pick<MailRow, 'campaign' | 'graduationKey' | 'round'>;

export interface MailStates {
  /** Writes 'đang gửi' before the mail goes, and with it what became of the one before. */
  begin(mail: MailKey): void;
  /** Keeps what became of the mail until the next begins or the page closes. */
  end(outcome: MailOutcome): void;
  /** Writes the last one, looks at the headers again and repairs where columns were moved meanwhile. */
  close(): void;
}

type Ended = MailKey & Pick<MailRow, 'state' | 'at' | 'error'>;

const cellsOf = ({ state, at, error }: Omit<Ended, keyof MailKey>): Cells => ({
  ...{ state: state ?? '', at: at ?? '', error: error ?? '' },
});

const endedAs = ({ campaign, graduationKey, round }: MailKey, outcome: MailOutcome): Ended => ({
  ...{ campaign, graduationKey, round, state: outcome.state, at: now() },
  error: outcome.state === 'lỗi' ? outcome.error : null,
});

/** Where columns were moved while the page went out, they get back what they had, and each mail its state. */
const repairStates = (written: Written, ends: readonly Ended[]): void => {
  SpreadsheetApp.flush();
  const grid = readGrid(mails);
  const landed = planLanded(mails, written, grid);
  if (landed.length === 0) return;
  applyBlocks(sheetOf(mails), mails, grid, landed);
  writeRows(mails, ends);
};

interface Page extends Written {
  readonly rows: ReadonlyMap<string, number>;
  readonly blocks: Block[];
}

/** The rows are looked up once and stand still meanwhile: the tab is the machine's and hidden, and the lock is held. */
const readPage = (): Page => {
  const grid = readGrid(mails);
  return { grid, rows: rowsByKey(mails, grid), blocks: [] };
};

const writeStates = ({ grid, rows, blocks }: Page, after: Readonly<Record<string, Cells>>): void => {
  const written = updateBlocks(grid, rows, after);
  blocks.push(...written);
  applyBlocks(sheetOf(mails), mails, grid, written);
};

export const openMailStates = (): MailStates => {
  const page = readPage();
  const ends = new Map<string, Ended>();
  let current: readonly [key: string, mail: MailKey] | null = null;
  let waiting: Readonly<Record<string, Cells>> = {};
  return {
    begin: (mail) => {
      const key = keyOf(mails, mail) ?? '';
      if (cellAt(page.grid, page.rows.get(key) ?? -1, 'round') === '') throw new Error('mail without a row');
      current = [key, mail];
      writeStates(page, { ...waiting, [key]: cellsOf({ state: 'đang gửi', at: now(), error: null }) });
      waiting = {};
    },
    end: (outcome) => {
      if (current === null) return;
      const ended = endedAs(current[1], outcome);
      ends.set(current[0], ended);
      waiting = { [current[0]]: cellsOf(ended) };
    },
    close: () => {
      if (current === null) return;
      writeStates(page, waiting);
      repairStates(page, [...ends.values()]);
    },
  };
};
