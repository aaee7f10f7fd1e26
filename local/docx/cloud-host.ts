/** The host's part in Docs, Charts and UrlFetchApp: what a bare context cannot do. */
import { renderChart } from '../charts/render';
import type { ChartSpec, CloudHost, DocxReplaced, DocxReplacement } from '../services/cloud-host';
import { docxBody } from './docx-body';
import { docxText } from './docx-text';
import { emptyDocx } from './empty-docx';
import { docxPdf } from './export';
import { replaceInDocx } from './replace-in-docx';

/** The workspace's store of contents by hash. */
export interface ObjectStore {
  getObject(hash: string): Uint8Array;
  putObject(bytes: Uint8Array): string;
}

/** The JSON texts come from our own services, written against the same types. */
export const makeCloudHost = (store: ObjectStore, urlFetchWhitelist: readonly string[]): CloudHost => ({
  urlFetchWhitelist,
  renderChart: (spec) => renderChart(JSON.parse(spec) as ChartSpec),
  docxText: (hash) => docxText(store.getObject(hash)),
  docxBody: (hash) => JSON.stringify(docxBody(store.getObject(hash))),
  docxPdf: (hash) => docxPdf(store.getObject(hash)),
  replaceInDocx: (hash, replacements) => {
    const { bytes, occurrences } = replaceInDocx(
      store.getObject(hash),
      JSON.parse(replacements) as DocxReplacement[],
    );
    return JSON.stringify({ hash: store.putObject(bytes), occurrences } satisfies DocxReplaced);
  },
  emptyDocx: () => store.putObject(emptyDocx()),
});
