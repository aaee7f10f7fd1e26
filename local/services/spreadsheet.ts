/** The emulated Spreadsheet the script is bound to. */
import { newSheetState } from '../world/grid';
import type { SheetState, SpreadsheetState } from '../world/sheet-state';
import { parseA1, splitSheetName } from '../world/a1';
import { exception, host, random, world } from './core';
import { addMetadata, metadataAt, metadataFinder } from './developer-metadata';
import { emulate } from './emulate';
import { enumName } from './enum-values';
import { protectionsOf } from './protection';
import { sheetHandle, sheetIdOf } from './sheet';
import type { BookHandle, SheetHandle } from './spreadsheet-handles';
import { userOf } from './user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type Members =
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'deleteSheet'
  | 'getActiveCell'
  | 'getActiveSheet'
  | 'getDeveloperMetadata'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getNumSheets'
  | 'getOwner'
  | 'getProtections'
  | 'getRange'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'rename'
  | 'renameActiveSheet'
  | 'setActiveSheet'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast';

export class SpreadsheetPart implements Pick<Spreadsheet, Members> {
  private readonly book: BookHandle;
  private readonly handles = new Map<number, SheetHandle>();
  constructor(private readonly state: SpreadsheetState) {
    this.book = { state, self: () => this.self(), sheetOf: (id) => this.sheetOf(id) };
  }
  private self(): Spreadsheet {
    return emulate<Spreadsheet>('Spreadsheet', this);
  }
  private sheetOf(id: number): SheetHandle {
    const known = this.handles.get(id) ?? sheetHandle(this.book, id);
    this.handles.set(id, known);
    return known;
  }
  private edit(): SpreadsheetState {
    const { owner, editors } = this.state;
    if (host().user === owner || editors.includes(host().user)) return this.state;
    throw exception('You do not have permission to perform that action.');
  }

  getId(): string {
    return this.state.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.state.id}/edit`;
  }
  getName(): string {
    return this.state.name;
  }
  rename(name: string): void {
    this.edit().name = name;
  }
  getSpreadsheetLocale(): string {
    return this.state.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    this.edit().locale = locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.state.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    this.edit().timeZone = timeZone;
  }
  getOwner(): User {
    return userOf(this.state.owner);
  }
  getEditors(): User[] {
    return [...new Set([this.state.owner, ...this.state.editors])].map(userOf);
  }
  getViewers(): User[] {
    return this.state.viewers.map(userOf);
  }

  getSheets(): Sheet[] {
    return this.state.sheets.map(({ id }) => this.sheetOf(id).self());
  }
  getNumSheets(): number {
    return this.state.sheets.length;
  }
  getSheetByName(name: string): Sheet | null {
    const found = this.state.sheets.find((sheet) => sheet.name === name);
    return found ? this.sheetOf(found.id).self() : null;
  }
  /** A new tab, which becomes the active one; without an index it stands right of the active one. */
  insertSheet(nameOrIndex?: unknown, index?: unknown): Sheet {
    const { sheets } = this.edit();
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.freeName();
    if (name === '' || sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const at =
      [nameOrIndex, index].find((argument) => typeof argument === 'number') ?? this.activeIndex() + 1;
    const state = newSheetState(this.freeId(), name);
    sheets.splice(Math.min(at, sheets.length), 0, state);
    this.activate(state);
    return this.sheetOf(state.id).self();
  }
  private freeName(): string {
    const taken = new Set(this.state.sheets.map(({ name }) => name));
    let number = this.state.sheets.length + 1;
    while (taken.has(`Trang tính${number}`)) number++;
    return `Trang tính${number}`;
  }
  private freeId(): number {
    const id = Math.floor(random() * 2 ** 31);
    return this.state.sheets.some((sheet) => sheet.id === id) ? this.freeId() : id;
  }
  private activate(sheet: SheetState): void {
    this.state.activeSheetId = sheet.id;
    world().ui.activeCell = 'A1';
  }
  private activeIndex(): number {
    return Math.max(
      0,
      this.state.sheets.findIndex(({ id }) => id === this.state.activeSheetId),
    );
  }
  private given(sheet: Sheet): SheetState {
    const id = sheetIdOf(sheet);
    const found = this.state.sheets.find((other) => other.id === id);
    if (!found) throw exception('The sheet does not belong to this spreadsheet.');
    return found;
  }
  deleteSheet(sheet: Sheet): void {
    const gone = this.given(sheet);
    const { sheets } = this.edit();
    if (sheets.filter(({ hidden }) => !hidden).every((other) => other === gone)) {
      throw exception("You can't remove all the visible sheets in a document.");
    }
    this.state.sheets = sheets.filter((other) => other !== gone);
    const next = this.state.sheets.find(({ hidden }) => !hidden);
    if (this.state.activeSheetId === gone.id && next) this.activate(next);
  }
  getActiveSheet(): Sheet {
    const active = this.state.sheets[this.activeIndex()];
    if (!active) throw exception('The spreadsheet has no sheet.');
    return this.sheetOf(active.id).self();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.activate(this.given(sheet));
    return sheet;
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getRange(world().ui.activeCell);
  }
  /** Moves the active tab to a place, counted from 1. */
  moveActiveSheet(place: number): void {
    const { sheets } = this.edit();
    if (place < 1 || place > sheets.length)
      throw exception('The new position of the sheet is out of bounds.');
    sheets.splice(place - 1, 0, ...sheets.splice(this.activeIndex(), 1));
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }
  /** Takes A1 notation with a sheet's name, or of the active sheet. */
  getRange(a1: string): Range {
    const { sheet: name, cells } = splitSheetName(a1);
    const state = this.state.sheets.find((sheet) =>
      name === null ? sheet.id === this.state.activeSheetId : sheet.name === name,
    );
    const rect = state && parseA1(cells, state);
    if (!rect) throw exception('Range not found');
    return this.sheetOf(state.id).rangeOf(rect);
  }
  toast(message: string, title = ''): void {
    world().ui.toasts.push({ title, message });
  }
  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.state.sheets.flatMap(({ id }) => protectionsOf(this.sheetOf(id), enumName(type)));
  }

  addDeveloperMetadata(key: string, ...rest: [(string | Visibility)?, Visibility?]): Spreadsheet {
    addMetadata(this.book, this.edit(), { location: 'SPREADSHEET', index: 0 }, key, rest);
    return this.self();
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.book, ({ sheet }) => sheet === null);
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.book, () => true);
  }
}
