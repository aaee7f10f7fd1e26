/** The sharing panel: each faculty's copy, what was shared last, and the requests that wait (S2.46, S2.47). */
import { formatTime } from '../../../domain/dates';
import { unitsRegister, units, type UnitRow } from '../../../domain/network/registers/units';
import { unitKey } from '../../../domain/network/reports/count-figures';
import { copyHeaders, parseExtras } from '../../../domain/network/sharing/copy';
import { CORRECTABLE, guessCorrection, headerOf } from '../../../domain/network/sharing/requests';
import { changeRequests, facultyCopies, type FacultyCopyRow } from '../../../domain/network/sharing/tables';
import { graduations } from '../../../domain/roster/graduations';
import { readUsable } from '../../../google/read-table';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

/** Requests shown at a time. */
const PAGE = 20;

export interface SharingView {
  readonly columns: readonly string[];
  readonly faculties: {
    readonly unit: string;
    readonly name: string;
    readonly note: string;
    readonly url: string;
    readonly shared: boolean;
    /** Something is to be done about it. */
    readonly warns: boolean;
  }[];
  readonly waitingTotal: number;
  readonly waiting: {
    readonly request: string;
    readonly unit: string;
    readonly name: string;
    readonly className: string;
    readonly words: string;
    readonly column: string;
    readonly value: string;
    /** What `Danh sách` holds now, by column. */
    readonly now: Readonly<Record<string, string>>;
  }[];
  /** What may be corrected: code and header. */
  readonly correctable: { readonly column: string; readonly header: string }[];
}

export const readSharing = (): SharingView => {
  const context = readContext();
  requireOn(unitsRegister, context);
  const waiting = readUsable(changeRequests).filter(({ state }) => state === 'Chờ');
  return {
    columns: copyHeaders(parseExtras(context.settings.facultyColumns)),
    faculties: readFaculties(),
    waitingTotal: waiting.length,
    waiting: readWaiting(waiting.slice(0, PAGE)),
    correctable: CORRECTABLE.map((column) => ({ column, header: headerOf(column) })),
  };
};

const readFaculties = (): SharingView['faculties'] => {
  const copies = new Map(readUsable(facultyCopies).map((row) => [row.unitKey, row]));
  return readUsable(units)
    .filter(({ kind }) => kind === 'Khoa')
    .map((faculty) => {
      const unit = unitKey(faculty);
      const copy = copies.get(unit);
      const shared = copy?.email != null && copy.updatedAt !== null;
      const named = { unit, name: faculty.name, url: copy?.url ?? '', shared };
      return { ...named, ...standingOf(faculty, copy) };
    });
};

/** A copy whose reader is no longer the head, or that nobody reads any more, waits for the office. */
const standingOf = (
  { email }: Pick<UnitRow, 'email'>,
  copy: FacultyCopyRow | undefined,
): { readonly note: string; readonly warns: boolean } => {
  if (copy?.email != null && copy.email.toLowerCase() !== email?.toLowerCase())
    return {
      note: `còn chia sẻ với ${copy.email}, không còn là email trưởng khoa: máy thu hồi`,
      warns: true,
    };
  if (email === null) return { note: 'chưa có email trưởng khoa', warns: copy !== undefined };
  if (copy === undefined) return { note: 'chưa chia sẻ', warns: false };
  return copy.email === null || copy.updatedAt === null
    ? { note: `đã thu hồi, cần chia sẻ lại với ${email}`, warns: true }
    : { note: `${copy.people ?? 0} người, ${email}, ${formatTime(copy.updatedAt)}`, warns: false };
};

const readWaiting = (
  rows: ReturnType<typeof readUsable<typeof changeRequests.columns>>,
): SharingView['waiting'] => {
  if (rows.length === 0) return [];
  const roster = new Map(readUsable(graduations).map((row) => [row.graduationKey, row]));
  return rows.map(({ request, unit, name, className, words, graduationKey }) => {
    const person = roster.get(graduationKey);
    return {
      request,
      unit,
      name: name ?? '',
      className: className ?? '',
      words: words ?? '',
      ...guessCorrection(words ?? ''),
      now: Object.fromEntries(CORRECTABLE.map((column) => [column, person?.[column] ?? ''])),
    };
  });
};
