/** What Docs, Charts and UrlFetchApp need from the machine outside the context, in texts, hashes and bytes. */

export interface CloudHost {
  /** The manifest's urlFetchWhitelist. */
  readonly urlFetchWhitelist: readonly string[];
  /** PNG of a chart; takes the JSON of a ChartSpec. The bytes belong to the outer realm. */
  renderChart(spec: string): Uint8Array;
  /** Text of a stored .docx, each paragraph ended by a line feed. */
  docxText(hash: string): string;
  /** The JSON of a stored .docx as DocxBlock[]. */
  docxBody(hash: string): string;
  /** A PDF of a stored .docx's text. The bytes belong to the outer realm. */
  docxPdf(hash: string): Uint8Array;
  /** Makes replacements (JSON of DocxReplacement[]) in a stored .docx; gives the JSON of a DocxReplaced. */
  replaceInDocx(hash: string, replacements: string): string;
  /** Stores a .docx without text and gives its hash. */
  emptyDocx(): string;
}

export interface DocxParagraph {
  /** In the Docs API's words: NORMAL_TEXT, TITLE, HEADING_1 … */
  readonly style: string;
  readonly runs: readonly { readonly text: string; readonly bold: boolean }[];
}
/** A part of a document's body; a table is rows of cells of parts. */
export type DocxBlock =
  | ({ readonly kind: 'paragraph' } & DocxParagraph)
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly DocxBlock[])[])[] };

/** One replaceAllText, as the Docs API names its parts. */
export interface DocxReplacement {
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
}
export interface DocxReplaced {
  /** Hash of the changed document. */
  readonly hash: string;
  /** How often each replacement was made. */
  readonly occurrences: number[];
}

/** What Charts hands to the drawing outside. */
export interface ChartSpec {
  readonly kind: 'column' | 'bar' | 'pie' | 'line';
  readonly title: string;
  /** Under the title, in charts of a sheet. */
  readonly subtitle?: string;
  /** The values are shares, and stand as percents. */
  readonly percents?: boolean;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly colors: readonly string[];
  readonly legend: 'top' | 'right' | 'bottom' | 'none';
  readonly stacked: boolean;
  /** Draws the first category last (bar charts run from the bottom otherwise). */
  readonly reversed: boolean;
  readonly range: readonly [number, number] | null;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly titleSize: number;
  readonly textSize: number;
  readonly columns: readonly string[];
  /** Category first, then one number for each further column; null leaves a gap. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The token that ScriptApp.getOAuthToken gives a person, and that a fetch to Drive must carry. */
export const accessTokenOf = (email: string): string => `ya29.local.${email}`;
