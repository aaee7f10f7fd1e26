/** The version of a paper that is on its way: read from `Hồ sơ`, and its step written back together with the log. */
import { changeLog, papers, type PaperRow } from '../../domain/office/office-tables';
import { newestPaper, paperKinds, paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { userError } from '../../domain/problem';
import { joinFilled } from '../../domain/text';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { whoami } from '../../google/session';

/** A paper with its Doc. */
export type PaperWithDoc = PaperRow & { readonly documentId: string };

/** The newest version of that kind; ends the action when there is none yet. */
export const requirePaper = (kind: ApprovedKind): PaperWithDoc => {
  const { label, made } = paperKinds[kind];
  const paper = newestPaper(readUsable(papers), kind);
  if (paper?.documentId == null) throw userError('paper.none', { kind: label, ...made });
  return { ...paper, documentId: paper.documentId };
};

/** A paper that is issued, or being issued, takes no other step. */
export const refuseIssued = (paper: PaperRow): void => {
  if (paper.state === 'Đã ban hành' || paper.state === 'Đang ban hành')
    throw userError('paper.issued', { paper: paperName(paper) });
};

/** Ends the action where the Doc cannot be opened: it is another account's (drive.file), or it is gone. */
export const outOfReach = (paper: PaperRow): Error =>
  paper.madeBy !== null && paper.madeBy !== whoami()
    ? userError('paper.otherAccount', { paper: paperName(paper), owner: paper.madeBy })
    : userError('paper.documentGone', { paper: paperName(paper) });

/**
 * Writes what has become of a paper, and one entry in the log. The entry is keyed by the paper's own count of entries,
 * so that a stop between the two leaves neither a step without an entry nor an entry twice.
 */
export const writeStep = (
  paper: PaperRow,
  action: string,
  changed: Partial<PaperRow> & Pick<PaperRow, 'state'>,
  detail = '',
): void => {
  const { kind, period, version } = paper;
  const entries = (paper.entries ?? 0) + 1;
  const name = paperName(paper);
  writeRows(changeLog, [
    {
      entry: `${name}, lần ${entries}: ${action}`,
      at: now(),
      by: whoami(),
      action,
      sheet: papers.title,
      rowKey: name,
      column: papers.columns.state.header,
      before: paper.state,
      after: joinFilled([changed.state ?? '', detail], '; '),
    },
  ]);
  writeRows(papers, [{ ...changed, kind, period, version, entries }]);
};
