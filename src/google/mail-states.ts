/** The states of mails in `Thư` while a page of them goes out: one call a mail, which ends the last one and begins the next. */
import { mails, type MailRow } from '../domain/collection/collection-tables';
import { cellAt, rowsByKey } from '../domain/keyed-write/plan-write';
import type { Block } from '../domain/keyed-write/intent';
import type { Cell } from '../domain/cell';
import { keyOf } from '../domain/table-rows';
import { now } from './clock';
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
  close(): void;
}

/** The rows are looked up once and stand still meanwhile: the tab is the machine's and hidden, and the lock is held. */
export const openMailStates = (): MailStates => {
  const grid = readGrid(mails);
  const rows = rowsByKey(mails, grid);
  const column = grid.index.get('state') ?? 0;
  if (grid.index.get('at') !== column + 1 || grid.index.get('error') !== column + 2)
    throw new Error('columns of Thư stand apart');
  let current = -1;
  let ended: { readonly row: number; readonly cells: Cell[] } | null = null;
  const write = (blocks: readonly Block[]): void => applyBlocks(sheetOf(mails), mails, grid, blocks);
  return {
    begin: (mail) => {
      current = rows.get(keyOf(mails, mail) ?? '') ?? -1;
      if (current < 0 || cellAt(grid, current, 'round') === '') throw new Error('mail without a row');
      const begun = { row: current, column, cells: [['đang gửi', now(), '']] };
      if (ended?.row === current - 1)
        write([{ row: ended.row, column, cells: [ended.cells, ...begun.cells] }]);
      else write([...(ended ? [{ row: ended.row, column, cells: [ended.cells] }] : []), begun]);
      ended = null;
    },
    end: (outcome) => {
      ended = { row: current, cells: [outcome.state, now(), outcome.state === 'lỗi' ? outcome.error : ''] };
    },
    close: () => {
      if (ended) write([{ row: ended.row, column, cells: [ended.cells] }]);
      ended = null;
    },
  };
};
