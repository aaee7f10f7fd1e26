/** Declares a sheet once: its columns, what they hold, how they look; everything else about a tab follows from this value. */
import type { ColumnKind } from './column-kind';

export interface ColumnOptions {
  /** Other headers that people write for the same column. */
  readonly aliases?: readonly string[];
  /** Headers that differ from this column's in their marks alone and mean something else: 'Khoa' is not 'Khóa'. */
  readonly notToConfuseWith?: readonly string[];
  readonly required?: boolean;
  /** A gap is told as a fault, and the row goes on without it. */
  readonly wanted?: boolean;
  /** Width on screen, in pixels. */
  readonly width?: number;
  /** A note on the header cell, in Vietnamese. */
  readonly note?: string;
  /** Stands in the printed form BM.CTHS.06.01. */
  readonly printed?: boolean;
  /** Holds personal data. */
  readonly personal?: boolean;
  /** Written by the program alone; shown grey. */
  readonly machine?: boolean;
}

export interface Column<T> extends ColumnOptions {
  readonly header: string;
  readonly kind: ColumnKind<T>;
}

// A column of any type: T stands in both places, so no single type argument would do.
export type AnyColumn = { readonly header: string; readonly kind: { readonly name: string } } & ColumnOptions;
/** A column into which people may type. */
export type ReadColumn = AnyColumn & {
  readonly kind: Pick<ColumnKind<unknown>, 'expected' | 'choices' | 'read'>;
};
export const reads = (column: AnyColumn): column is ReadColumn => 'read' in column.kind;

export type Columns = Readonly<Record<string, AnyColumn>>;

type ValueOf<C> = C extends { kind: ColumnKind<infer T> }
  ? C extends { required: true }
    ? T
    : T | null
  : never;

/** A table of any columns. */
export interface AnyTable {
  /** The name in code; the tab is found by the sheet id stored under it. */
  readonly name: string;
  /** The tab's name when it is made. */
  readonly title: string;
  readonly columns: Columns;
  /** The columns that together identify a row. */
  readonly key: readonly string[];
  readonly visibility: 'shown' | 'hidden' | 'on-first-row';
}

export interface Table<C extends Columns = Columns> extends AnyTable {
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
}

/** The type of a row of a table: required columns hold a value, the others may be null. */
export type Row<T> = T extends Table<infer C> ? { -readonly [K in keyof C]: ValueOf<C[K]> } : never;

export const table = <const C extends Columns>(declaration: Table<C>): Table<C> => declaration;
