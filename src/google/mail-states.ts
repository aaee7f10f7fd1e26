/** The states of mails in `Thư` while a page of them goes out: one call a mail, which ends the last one and begins the next. */
import { mails, type MailRow } from '../domain/collection/collection-tables';
import { notePage, planMailPage, type MailPageIntent } from '../domain/collection/mail-page';
import type { Cells } from '../domain/keyed-write/intent';
import { cellAt, rowsByKey, updateBlocks } from '../domain/keyed-write/plan-write';
import { keyOf, type Grid } from '../domain/table-rows';
import { now } from './clock';
import { noteIntent } from './intents';
import { writeRows } from './keyed-write';
import type { MailOutcome } from './mail';
import { readGrid } from './read-table';
import { findSheet, sheetOf } from './workbook';
import { applyBlocks } from './write-blocks';

export type MailKey = Pick<MailRow, 'campaign' | 'graduationKey' | 'round'>;

export interface MailStates {
  /** Writes 'đang gửi' before the mail goes, and with it what became of the one before. */
  begin(mail: MailKey): void;
  /** Keeps what became of the mail until the next begins or the page closes. */
  end(outcome: MailOutcome): void;
  /** Writes the last one, looks at the headers again, repairs where columns were moved meanwhile and ticks the page off. */
  close(): void;
}

type Ended = MailKey & Pick<MailRow, 'state' | 'at' | 'error'>;

const cellsOf = ({ state, at, error }: Omit<Ended, keyof MailKey>): Cells => ({
  state: state ?? '',
  at: at ?? '',
  error: error ?? '',
});

const endedAs = ({ campaign, graduationKey, round }: MailKey, outcome: MailOutcome): Ended => ({
  campaign,
  graduationKey,
  round,
  state: outcome.state,
  at: now(),
  error: outcome.state === 'lỗi' ? outcome.error : null,
});

/** Puts right what landed in columns that had moved; `ends` are known where the same execution sent them. True when all stands right. */
export const repairMailPage = (intent: MailPageIntent, ends: readonly Ended[] = []): boolean => {
  if (findSheet(mails) === null) return true;
  SpreadsheetApp.flush();
  const grid = readGrid(mails);
  const blocks = planMailPage(intent, grid);
  if (blocks === null) return true;
  applyBlocks(sheetOf(mails), mails, grid, blocks);
  writeRows(mails, ends);
  return (planMailPage(intent, readGrid(mails)) ?? []).length === 0;
};

/** The rows are looked up once: the tab is the machine's and hidden, and the lock is held. */
interface Page {
  readonly grid: Grid;
  readonly rows: ReadonlyMap<string, number>;
  readonly intent: MailPageIntent;
  readonly tickOff: () => void;
}

const openPage = (keys: readonly MailKey[]): Page => {
  const grid = readGrid(mails);
  const intent = notePage(
    grid,
    keys.map((mail) => keyOf(mails, mail) ?? ''),
  );
  return { grid, rows: rowsByKey(mails, grid), intent, tickOff: noteIntent(intent) };
};

const writeStates = ({ grid, rows }: Page, after: Readonly<Record<string, Cells>>): void => {
  applyBlocks(sheetOf(mails), mails, grid, updateBlocks(grid, rows, after));
};

/** The page with these mails, noted before the first of them goes. */
export const openMailStates = (keys: readonly MailKey[]): MailStates => {
  const page = openPage(keys);
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
      if (current !== null) writeStates(page, waiting);
      if (current === null || repairMailPage(page.intent, [...ends.values()])) page.tickOff();
    },
  };
};
