/** Developer metadata: keys that stay with a spreadsheet, sheet, row or column wherever it moves. */
import type { MetadataState, SheetState, SpreadsheetState } from '../world/sheet-state';
import { exception } from './core';
import { emulate } from './emulate';
import { enumName } from './enum-values';
import { enumMember, spreadsheetEnums } from './spreadsheet-enums';
import type { BookHandle } from './spreadsheet-handles';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

interface Found {
  readonly item: MetadataState;
  /** Null for metadata of the spreadsheet itself. */
  readonly sheet: SheetState | null;
}

const all = (book: SpreadsheetState): Found[] => [
  ...book.metadata.map((item) => ({ item, sheet: null })),
  ...book.sheets.flatMap((sheet) => sheet.metadata.map((item) => ({ item, sheet }))),
];

class LocationPart
  implements Pick<Location, 'getColumn' | 'getRow' | 'getSheet' | 'getSpreadsheet' | 'getLocationType'>
{
  constructor(
    private readonly book: BookHandle,
    private readonly found: Found,
  ) {}
  private line(location: 'ROW' | 'COLUMN'): GoogleAppsScript.Spreadsheet.Range | null {
    const { item, sheet } = this.found;
    if (!sheet || item.location !== location) return null;
    const rect =
      location === 'COLUMN'
        ? { row: 1, column: item.index, rows: sheet.maxRows, columns: 1 }
        : { row: item.index, column: 1, rows: 1, columns: sheet.maxColumns };
    return this.book.sheetOf(sheet.id).rangeOf(rect);
  }
  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.line('COLUMN');
  }
  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.line('ROW');
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { item, sheet } = this.found;
    return sheet && item.location === 'SHEET' ? this.book.sheetOf(sheet.id).self() : null;
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.found.sheet ? null : this.book.self();
  }
  getLocationType(): LocationType {
    return enumMember(spreadsheetEnums.DeveloperMetadataLocationType, this.found.item.location);
  }
}

type Members =
  | 'getId'
  | 'getKey'
  | 'getValue'
  | 'getVisibility'
  | 'getLocation'
  | 'setKey'
  | 'setValue'
  | 'remove';

class MetadataPart implements Pick<Metadata, Members> {
  constructor(
    private readonly book: BookHandle,
    private readonly id: number,
  ) {}
  private find(): Found {
    const found = all(this.book.state).find(({ item }) => item.id === this.id);
    if (!found) throw exception('The developer metadata does not exist.');
    return found;
  }
  private set(change: Partial<MetadataState>): Metadata {
    Object.assign(this.find().item, change);
    return metadataOf(this.book, this.id);
  }
  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.find().item.key;
  }
  getValue(): string | null {
    return this.find().item.value;
  }
  getVisibility(): Visibility {
    return enumMember(spreadsheetEnums.DeveloperMetadataVisibility, this.find().item.visibility);
  }
  getLocation(): Location {
    return emulate<Location>('DeveloperMetadataLocation', new LocationPart(this.book, this.find()));
  }
  setKey(key: string): Metadata {
    return this.set({ key });
  }
  setValue(value: string): Metadata {
    return this.set({ value });
  }
  remove(): void {
    const { sheet } = this.find();
    const holder = sheet ?? this.book.state;
    holder.metadata = holder.metadata.filter(({ id }) => id !== this.id);
  }
}

const metadataOf = (book: BookHandle, id: number): Metadata =>
  emulate<Metadata>('DeveloperMetadata', new MetadataPart(book, id));

type Search = (found: Found) => boolean;
type Filters = 'find' | 'withId' | 'withKey' | 'withValue' | 'withVisibility' | 'withLocationType';

class FinderPart implements Pick<Finder, Filters> {
  private readonly filters: Search[] = [];
  constructor(
    private readonly book: BookHandle,
    scope: Search,
  ) {
    this.filters.push(scope);
  }
  private where(filter: Search): Finder {
    this.filters.push(filter);
    return emulate<Finder>('DeveloperMetadataFinder', this);
  }
  find(): Metadata[] {
    const found = all(this.book.state).filter((candidate) =>
      this.filters.every((filter) => filter(candidate)),
    );
    return found.map(({ item }) => metadataOf(this.book, item.id));
  }
  withId(id: number): Finder {
    return this.where(({ item }) => item.id === id);
  }
  withKey(key: string): Finder {
    return this.where(({ item }) => item.key === key);
  }
  withValue(value: string): Finder {
    return this.where(({ item }) => item.value === value);
  }
  withVisibility(visibility: Visibility): Finder {
    return this.where(({ item }) => item.visibility === enumName(visibility));
  }
  withLocationType(type: LocationType): Finder {
    return this.where(({ item }) => item.location === enumName(type));
  }
}

/** A finder over what stands within a scope (the spreadsheet holds its sheets' metadata too). */
export const metadataFinder = (book: BookHandle, scope: Search): Finder =>
  emulate<Finder>('DeveloperMetadataFinder', new FinderPart(book, scope));

/** Metadata that belong exactly to one place. */
export const metadataAt = (book: BookHandle, at: Search): Metadata[] =>
  all(book.state)
    .filter(at)
    .map(({ item }) => metadataOf(book, item.id));

/** Adds metadata; the second and third argument are value, visibility or both, as Google's overloads have it. */
export const addMetadata = (
  book: BookHandle,
  holder: { metadata: MetadataState[] },
  place: Pick<MetadataState, 'location' | 'index'>,
  key: string,
  rest: readonly [(string | Visibility)?, Visibility?],
): void => {
  const value = rest.find((argument) => typeof argument === 'string');
  const visibility = rest.find((argument) => argument !== undefined && typeof argument !== 'string');
  holder.metadata.push({
    id: book.state.nextMetadataId++,
    key,
    value: value ?? null,
    visibility: visibility !== undefined && enumName(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    ...place,
  });
};
