/**
 * What a Doc can be exported as, here: .docx (the bytes it holds), plain text, and PDF. The PDF is real and searchable
 * but holds the text alone, in one font, without the paper's look: it is marked "bản xem thử". A college's PDF comes from Google.
 * All three are asked for in the same way as of Google: `…/files/{id}/export?mimeType=…` by UrlFetchApp.
 */
import { docxText } from './docx-text';
import { textPdf } from './text-pdf';

/** The PDF of a Doc, by its .docx. */
export const docxPdf = (bytes: Uint8Array): Uint8Array => textPdf(docxText(bytes).split('\n'));
