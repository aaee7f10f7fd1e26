/** A faculty's copy taken back: from a head who is one no more, from a faculty by a press, and by the account that hands over (S2.46). */
import { units } from '../../../domain/network/registers/units';
import { unitKey as keyOfUnit } from '../../../domain/network/reports/count-figures';
import { facultyCopies, shareLog, type FacultyCopyRow } from '../../../domain/network/sharing/tables';
import { userError } from '../../../domain/problem';
import { now } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { findCopyFile } from '../../../google/faculty-copies';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { underLock, whoami } from '../../../google/session';
import { withdrawSheet } from '../../../google/shared-sheets';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { takeRequests } from './take-requests';

type SharedCopy = FacultyCopyRow & { readonly fileId: string; readonly email: string };

const sharedCopies = (): SharedCopy[] =>
  readUsable(facultyCopies).flatMap(({ fileId, email, ...row }) =>
    fileId === null || email === null ? [] : [{ ...row, fileId, email }],
  );

/** What the faculty typed is taken in first; the entry names this sharing, so that a rerun writes it once. */
const withdraw = ({ unitKey, unit, fileId, email, updatedAt }: SharedCopy): void => {
  takeRequests({ unitKey, unit, fileId });
  withdrawSheet(fileId, email);
  ensureTab(shareLog);
  const entry = `thu hồi ${unitKey} ${email} ${updatedAt ?? ''}`;
  writeRows(shareLog, [{ entry, at: now(), act: 'Thu hồi', unit, email, by: whoami() }]);
  writeRows(facultyCopies, [{ unitKey, email: null }]);
};

/** Whose address no longer stands beside the faculty: its head has changed, or the unit is gone. Returns their faculties. */
export const withdrawFromFormer = (): string[] => {
  const heads = new Map(readUsable(units).map((unit) => [keyOfUnit(unit), unit.email?.toLowerCase()]));
  const former = sharedCopies().filter(({ unitKey, email }) => heads.get(unitKey) !== email.toLowerCase());
  former.forEach(withdraw);
  return former.map(({ unit }) => unit);
};

/** The faculty sees its copy no more until it is shared again. */
export const withdrawCopy = ({ unit }: { readonly unit: string }): { readonly unit: string } =>
  underLock('thu hồi bản chia sẻ', () => {
    finishUnfinished();
    const row = readUsable(facultyCopies).find(({ unitKey }) => unitKey === unit);
    if (row === undefined) throw userError('sharing.noCopy', {});
    sharedCopies()
      .filter(({ unitKey }) => unitKey === unit)
      .forEach(withdraw);
    return { unit: row.unit };
  });

/** After a hand-over, by the account that made the copies: what was typed is read a last time, then nobody opens them any more. */
export const retireCopies = (): number =>
  underLock('thu hồi bản chia sẻ cũ', () => {
    finishUnfinished();
    const log = readUsable(shareLog);
    let retired = 0;
    for (const { unitKey, unit, fileId } of readUsable(facultyCopies)) {
      const old = findCopyFile(unitKey);
      if (old === null || old === fileId) continue;
      takeRequests({ unitKey, unit, fileId: old });
      const heads = new Set(log.filter((row) => row.unit === unit).flatMap(({ email }) => email ?? []));
      if ([...heads].filter((email) => withdrawSheet(old, email)).length > 0) retired += 1;
    }
    return retired;
  });
