/** Sends a draft's rows in pages and asks what they would do; sent again with the same name nothing doubles. */
import { sentPages, type ImportResult } from '../../src/domain/roster/import/staged-rows';
import type { Output } from '../../src/api/contract';
import { call } from '../rpc';
import { rowsOf, type Draft } from './draft';

export type Preview = Output<'previewImport'>;

export interface Sent {
  readonly importId: string;
  readonly total: number;
  readonly preview: Preview;
}

/** `onSent` hears how many rows have arrived. Throws CallFailed. */
export const sendDraft = async (
  draft: Draft,
  importId: string,
  onSent: (done: number, total: number) => void,
): Promise<Sent> => {
  const rows = rowsOf(draft);
  onSent(0, rows.length);
  for (const { from, columns, rows: page } of sentPages(rows)) {
    const plain = page.map(({ sheet, row, values }) => ({ sheet, row, values: [...values] }));
    const { staged } = await call('stageImport', { importId, from, columns: [...columns], rows: plain });
    onSent(staged, rows.length);
  }
  const preview = await call('previewImport', { importId, total: rows.length, replace: false });
  return { importId, total: rows.length, preview };
};

export const previewAgain = async ({ importId, total }: Sent, replace: boolean): Promise<Sent> => ({
  importId,
  total,
  preview: await call('previewImport', { importId, total, replace }),
});

export const writeSent = ({ importId, total }: Sent, replace: boolean, file: string): Promise<ImportResult> =>
  call('importRows', { importId, total, replace, file: file.slice(0, 200) });

/** The rows that wait on the server are forgotten; a dialog that is left anyhow leaves them to the next import. */
export const forget = (importId: string): Promise<unknown> => call('dropImport', { importId });
