/** What a faculty typed into its copy becomes requests; nothing in `Danh sách` changes (S2.47). */
import { isUntold, planRequests, type Asked } from '../../../domain/network/sharing/requests';
import { changeRequests } from '../../../domain/network/sharing/tables';
import { classLabel } from '../../../domain/roster/class-names';
import { graduations } from '../../../domain/roster/graduations';
import { fullName } from '../../../domain/roster/names';
import { fitCell } from '../../../domain/text';
import { now } from '../../../google/clock';
import { sha256 } from '../../../google/documents/snapshots';
import { ensureTab } from '../../../google/ensure-tab';
import { readCopyFile } from '../../../google/faculty-copies';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';

export interface CopyOf {
  readonly unitKey: string;
  readonly unit: string;
  readonly fileId: string;
}

/** How many are new; a person who is no longer in the roster is left out. */
export const takeRequests = ({ unitKey, unit, fileId }: CopyOf): number => {
  const copy = readCopyFile(fileId);
  if (copy === null) return 0;
  const roster = new Map(readUsable(graduations).map((row) => [row.graduationKey, row]));
  const asked = [...copy.asked].flatMap(([graduationKey, words]): Asked[] => {
    const row = roster.get(graduationKey);
    if (row === undefined) return [];
    const request = sha256(`${unitKey}\n${graduationKey}\n${words}`).slice(0, 20);
    const person = { graduationKey, name: fullName(row), className: classLabel(row) };
    return [{ request, unitKey, unit, ...person, words: fitCell(words) }];
  });
  const known = readUsable(changeRequests);
  const rows = planRequests(asked, known, unitKey, now());
  if (rows.length === 0) return 0;
  ensureTab(changeRequests);
  writeRows(changeRequests, rows);
  return rows.filter(({ state }) => state === 'Chờ').length;
};

/** The faculty's copy shows what became of its requests. */
export const noteTold = (unitKey: string): void => {
  const told = readUsable(changeRequests).filter((row) => row.unitKey === unitKey && isUntold(row));
  if (told.length === 0) return;
  ensureTab(changeRequests);
  writeRows(
    changeRequests,
    told.map(({ request }) => ({ request, toldAt: now() })),
  );
};
