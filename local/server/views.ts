/** What the local page's own addresses answer, as types shared with the pages. */
import type { FormAccess } from '../respond/read-form';
import type { FormState, ItemAnswer } from '../world/forms';
import type { CellStyle, Rect } from '../world/sheet-state';
import type { MenuEntry, Role } from '../world/world';

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** Somebody one can sit down as. */
export interface PersonView {
  readonly email: string;
  readonly name: string;
  readonly role: Role | 'alumnus';
}

/** What the script said to the person: a toast, or an alert with the answer it was given. */
export interface SaidView {
  /** Grows by one with each that was said. */
  readonly number: number;
  readonly kind: 'toast' | 'alert';
  readonly title: string;
  readonly text: string;
  /** Of an alert: the button that the workspace pressed for the person. */
  readonly answer: string;
}

/** What the script asks by Ui.alert or Ui.prompt, and waits for. */
export interface QuestionView {
  readonly number: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** Names of Ui.Button, the first one first. */
  readonly buttons: readonly string[];
}

/** A menu item was run, or asks something first; `sidebar` when it opened the sidebar. */
export type MenuReply =
  | { readonly ok: true; readonly sidebar: boolean }
  | { readonly ok: false; readonly message: string };

export interface DialogView {
  readonly title: string;
  /** Pixels; null where the script gave none. */
  readonly width: number | null;
  readonly height: number | null;
  readonly modal: boolean;
  /** Names the dialog's content: another one is another dialog. */
  readonly key: string;
}

/** Everything around the grid. */
export interface DeskView {
  readonly workbook: string;
  /** An ISO instant, UTC. */
  readonly clock: string;
  readonly timeZone: string;
  readonly people: readonly PersonView[];
  /** Address of the person one is now. */
  readonly as: string;
  /** What that person may do with the workbook; 'none' is who never opens it. */
  readonly access: 'edit' | 'view' | 'none';
  readonly menus: readonly Extract<MenuEntry, { kind: 'menu' }>[];
  readonly tabs: readonly TabView[];
  readonly activeSheetId: number;
  /** In A1 notation. */
  readonly activeCell: string;
  readonly mails: number;
  /** The dialog over the sheet, null when there is none. */
  readonly dialog: DialogView | null;
  /** What the script waits for; null when it asks nothing. */
  readonly question: QuestionView | null;
  /** The latest ones. */
  readonly said: readonly SaidView[];
}

/** What happened while the clock moved on, one entry for each handler and person. */
export interface FiredView {
  readonly handler: string;
  readonly as: string;
  readonly runs: number;
  /** ISO instants. */
  readonly first: string;
  readonly last: string;
  readonly errors: readonly string[];
}
export interface ClockReply {
  readonly ok: true;
  /** Where the time that passes ends, and where the clock is now (ISO). */
  readonly until: string;
  readonly clock: string;
  /** False when the page is to ask for the rest. */
  readonly done: boolean;
  readonly fired: readonly FiredView[];
  /** Mails sent meanwhile. */
  readonly mails: number;
}

/** Done; or first a question to the person, who may confirm. */
export type ActReply = { readonly ok: true } | { readonly ok: false; readonly ask: string };

/** A native chart over the grid: hangs on a cell, in pixels. */
export interface ChartView {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** Kind, title and figures in words. */
  readonly alt: string;
}

export interface CellView {
  /** What a person sees. */
  readonly t: string;
  /** Index into `styles`. */
  readonly s: number;
  /** Note. */
  readonly n?: string;
  /** What one edits, where it differs from what one sees. */
  readonly e?: string;
  /** Formula. */
  readonly f?: string;
  /** A number, date or truth value: stands to the right. */
  readonly r?: true;
}

/** A Sheet apart from the workbook. */
export interface BookView {
  readonly name: string;
  readonly tabs: readonly TabView[];
  readonly access: 'edit' | 'view' | 'none';
}

/** Rows of a sheet; cells beyond the last are empty. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The last with content, 0 when there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In order. */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Rect[];
  /** Pixels, one a column; 0 for a hidden one. */
  readonly widths: readonly number[];
  readonly styles: readonly CellStyle[];
  /** Drop-downs by index of the style whose cells offer them. */
  readonly choices: Readonly<Record<number, readonly string[]>>;
  /** Indexes of styles whose cells are boxes to tick. */
  readonly checkboxes: readonly number[];
  readonly charts: readonly ChartView[];
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
  /** With whom it is shared, in words a person reads; '' when with nobody. */
  readonly sharing: string;
  /** 'Đang mở', 'Đã khóa', 'Chưa mở'; '' where there is nothing to tell. */
  readonly state: string;
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

/** What somebody has who does not open the workbook: mails, and files shared with them. */
export interface OwnView {
  readonly person: PersonView;
  /** ISO instant. */
  readonly clock: string;
  readonly mails: readonly MailView[];
  readonly files: readonly FileView[];
}

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
