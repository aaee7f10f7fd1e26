/** What the local page's own addresses answer, as types shared with the pages. */
import type { FormAccess } from '../respond/read-form';
import type { FormState, ItemAnswer } from '../world/forms';
import type { CellStyle } from '../world/sheet-state';
import type { MenuEntry, Role } from '../world/world';

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** Everything around the grid. */
export interface DeskView {
  readonly workbook: string;
  /** An ISO instant, UTC. */
  readonly clock: string;
  readonly timeZone: string;
  readonly people: readonly { readonly email: string; readonly name: string; readonly role: Role }[];
  /** Address of the person one is now. */
  readonly as: string;
  readonly menus: readonly Extract<MenuEntry, { kind: 'menu' }>[];
  readonly tabs: readonly TabView[];
  readonly activeSheetId: number;
  /** In A1 notation. */
  readonly activeCell: string;
  readonly mails: number;
}

export interface CellView {
  /** What a person sees. */
  readonly t: string;
  /** Index into `styles`. */
  readonly s: number;
  /** Note. */
  readonly n?: string;
  /** Formula. */
  readonly f?: string;
  /** A number, date or truth value: stands to the right. */
  readonly r?: true;
}

/** Rows of a sheet; cells beyond the last are empty. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  readonly styles: readonly CellStyle[];
  /** Indexes of styles whose cells offer a list. */
  readonly lists: readonly number[];
  readonly checkboxes: readonly number[];
  /** The frozen rows, always sent. */
  readonly head: readonly (readonly CellView[])[];
  /** Number of the first of `rows`. */
  readonly from: number;
  readonly rows: readonly (readonly CellView[])[];
}

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'form' | 'doc' | 'docx' | 'folder' | 'sheet' | 'other';
  readonly owner: string;
  readonly modified: string;
  /** Where to look at it; '' when there is nothing to look at. */
  readonly url: string;
  readonly downloadUrl: string;
}

/** A form as a respondent sees it: no answers of others, no secret of an answer. */
export type FormView = Pick<
  FormState,
  | 'id'
  | 'title'
  | 'description'
  | 'items'
  | 'progressBar'
  | 'confirmationMessage'
  | 'closedMessage'
  | 'showLinkToRespondAgain'
> & {
  readonly state: FormAccess;
  /** The answer that one came to edit. */
  readonly answers: readonly ItemAnswer[];
};

export interface Submitted {
  readonly message: string;
  /** Where one's answer can be edited; '' when the form does not allow it. */
  readonly editUrl: string;
}

export interface DocView {
  readonly name: string;
  readonly owner: string;
  readonly modified: string;
  readonly blocks: readonly DocBlock[];
  readonly downloadUrl: string;
}
export type DocBlock =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly align: 'left' | 'center' | 'right';
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface MailView {
  readonly id: string;
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly hasHtml: boolean;
  readonly attachments: readonly string[];
}
