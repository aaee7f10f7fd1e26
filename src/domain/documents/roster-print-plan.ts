/** Decides which lists have to be printed again: those whose content is not that of their newest version. */
import type { PaperRow } from '../office/office-tables';

/** The kind of these papers in `Hồ sơ`. */
export const PRINT_KIND = 'Danh sách';

export interface Stamped {
  readonly period: string;
  /** Of what would be printed. */
  readonly hash: string;
}

export type ToPrint<L> = L & { readonly version: number };

type Paper = Pick<PaperRow, 'kind' | 'period' | 'version' | 'state' | 'snapshotHash'>;

/** Papers that a stop left between their row and their file, or between their file and the tick. */
export const unfinishedPrints = <P extends Paper>(papers: readonly P[]): P[] =>
  papers.filter(({ kind, state }) => kind === PRINT_KIND && state === 'Đang tạo');

/**
 * The lists to print with the version that each becomes. A version that was begun and has no file is begun again under its
 * own number; an older version stays as it is, beside the new one.
 */
export const planPrints = <L extends Stamped>(
  lists: readonly L[],
  papers: readonly Paper[],
): ToPrint<L>[] => {
  const newest = new Map<string, Paper>();
  for (const paper of papers.filter(({ kind }) => kind === PRINT_KIND)) {
    if (paper.version >= (newest.get(paper.period)?.version ?? 0)) newest.set(paper.period, paper);
  }
  return lists.flatMap((list): ToPrint<L>[] => {
    const last = newest.get(list.period);
    if (last === undefined) return [{ ...list, version: 1 }];
    if (last.state === 'Đang tạo') return [{ ...list, version: last.version }];
    return last.snapshotHash === list.hash ? [] : [{ ...list, version: last.version + 1 }];
  });
};
