/** Protections of sheets and ranges: as a warning, or as a real bar for all but the named editors. */
import type { ProtectionState, Rect } from '../world/sheet-state';
import { exception, host, ours, random } from './core';
import { emulate, reveal } from './emulate';
import { RangeBase } from './range-base';
import { enumMember, spreadsheetEnums } from './spreadsheet-enums';
import type { SheetHandle } from './spreadsheet-handles';
import { userOf } from './user';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

type Members =
  | 'addEditor'
  | 'addEditors'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'setDescription'
  | 'setRange'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

const address = (person: string | User): string => (typeof person === 'string' ? person : person.getEmail());

class ProtectionPart implements Pick<Protection, Members> {
  constructor(
    private readonly sheet: SheetHandle,
    private readonly id: string,
  ) {}
  private state(): ProtectionState {
    const found = this.sheet.state().protections.find(({ id }) => id === this.id);
    if (!found) throw exception('The protection does not exist.');
    return found;
  }
  private set(change: Partial<ProtectionState>): Protection {
    Object.assign(this.state(), change);
    return protectionOf(this.sheet, this.id);
  }
  addEditor(person: string | User): Protection {
    return this.addEditors([address(person)]);
  }
  addEditors(addresses: string[]): Protection {
    return this.set({ editors: [...new Set([...this.state().editors, ...addresses])] });
  }
  canEdit(): boolean {
    return this.state().warningOnly || this.state().editors.includes(host().user);
  }
  getDescription(): string {
    return this.state().description;
  }
  getEditors(): User[] {
    return this.state().editors.map(userOf);
  }
  getProtectionType(): ProtectionType {
    return enumMember(spreadsheetEnums.ProtectionType, this.state().type);
  }
  getRange(): Range {
    const { maxRows, maxColumns } = this.sheet.state();
    return this.sheet.rangeOf(
      ours(this.state().rect ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns }),
    );
  }
  getUnprotectedRanges(): Range[] {
    return this.state().unprotected.map((rect) => this.sheet.rangeOf(ours(rect)));
  }
  isWarningOnly(): boolean {
    return this.state().warningOnly;
  }
  remove(): void {
    const sheet = this.sheet.stateForEditing();
    sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
  }
  removeEditor(person: string | User): Protection {
    return this.removeEditors([person]);
  }
  /** The owner and the person who runs the script cannot be taken away. */
  removeEditors(people: (string | User)[]): Protection {
    const gone = people
      .map(address)
      .filter((one) => one !== this.sheet.book.state.owner && one !== host().user);
    return this.set({ editors: this.state().editors.filter((one) => !gone.includes(one)) });
  }
  setDescription(description: string): Protection {
    return this.set({ description });
  }
  setRange(range: Range): Protection {
    return this.set({ rect: rectOf(range) });
  }
  setUnprotectedRanges(ranges: Range[]): Protection {
    return this.set({ unprotected: ranges.map(rectOf) });
  }
  setWarningOnly(warningOnly: boolean): Protection {
    return this.set({ warningOnly });
  }
}

const rectOf = (range: Range): Rect => {
  const part = reveal(range, RangeBase);
  if (!part) throw exception('The range is not a Range.');
  return ours(part.rect);
};

const protectionOf = (sheet: SheetHandle, id: string): Protection =>
  emulate<Protection>('Protection', new ProtectionPart(sheet, id));

export const protectionsOf = (sheet: SheetHandle, type: string): Protection[] =>
  sheet
    .state()
    .protections.filter((protection) => protection.type === type)
    .map(({ id }) => protectionOf(sheet, id));

/** A new protection of a sheet or a rectangle of it; all who may edit the spreadsheet are its editors at first. */
export const protect = (sheet: SheetHandle, rect: Rect | null): Protection => {
  const { owner, editors } = sheet.book.state;
  const id = String(Math.floor(random() * 2 ** 31));
  sheet.stateForEditing().protections.push({
    id,
    type: rect ? 'RANGE' : 'SHEET',
    ...(rect ? { rect: ours(rect) } : {}),
    description: '',
    warningOnly: false,
    editors: [...new Set([owner, ...editors])],
    unprotected: [],
  });
  return protectionOf(sheet, id);
};
