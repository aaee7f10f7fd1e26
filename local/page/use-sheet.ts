/** The rows of a sheet as they are needed: fetched by blocks, forgotten when the sheet has changed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView, SheetView } from '../server/views';
import { errorMessage, read } from './api';
import { sheetPath, type TabPlace } from './sheet-path';

/** As many rows as the server sends at a time. */
const BLOCK = 200;

export interface SheetRows {
  /** The sheet's shape, from whichever block came last; null before the first. */
  readonly sheet: SheetView | null;
  readonly row: (number: number) => readonly CellView[];
  readonly error: string | null;
}

const blockOf = (row: number): number => Math.floor((row - 1) / BLOCK);

/** Always the same, so that a row still to come is not drawn twice. */
const NO_CELLS: readonly CellView[] = [];

const readBlock = (place: TabPlace, block: number): Promise<SheetView> =>
  read<SheetView>(sheetPath('sheet', place, { from: block * BLOCK + 1 }));

/** Rows `first` to `last` of the sheet and what was fetched around them. */
export const useSheet = (place: TabPlace, version: number, first: number, last: number): SheetRows => {
  const blocks = useRef(new Map<number, { version: number; view: SheetView }>());
  const [sheet, setSheet] = useState<SheetView | null>(null);
  const [error, setError] = useState<string | null>(null);
  const from = blockOf(first);
  const to = blockOf(last);
  const took = (block: number, view: SheetView): void => {
    blocks.current.set(block, { version, view });
    setSheet(view);
    setError(null);
  };
  useEffect(() => {
    let current = true;
    for (let block = from; block <= to; block++) {
      if (blocks.current.get(block)?.version === version) continue;
      readBlock(place, block).then(
        (view) => current && took(block, view),
        (failure: unknown) => current && setError(errorMessage(failure)),
      );
    }
    return () => {
      current = false;
    };
  }, [place.file, place.name, version, from, to]);
  const row = (number: number): readonly CellView[] => {
    const view = blocks.current.get(blockOf(number))?.view;
    return view?.rows[number - view.from] ?? NO_CELLS;
  };
  return { sheet, row, error };
};
