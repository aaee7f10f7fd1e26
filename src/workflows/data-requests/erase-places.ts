/** Every place where a person's live contact stands; each counts what it holds and erases it, and may be run again. */
import { archivedFiles } from '../../domain/archive/archive-table';
import { BOOK_ERASED } from '../../domain/call-books/columns';
import { emptiedCells } from '../../domain/shared-sheets/plan-changes';
import { parseShown } from '../../domain/call-books/shown';
import { callBooks } from '../../domain/call-books/table';
import { formFile } from '../../domain/collection/campaign-forms';
import { inScope } from '../../domain/collection/campaign-scope';
import { campaigns } from '../../domain/collection/collection-tables';
import { responseHeads } from '../../domain/collection/responses-table';
import { cellPlaces, type CellPlace } from '../../domain/data-requests/cell-places';
import type { ErasedPerson } from '../../domain/data-requests/erased-person';
import { fedRegisters, sourcesOf } from '../../domain/network/forms/fed-tables';
import { registerForms } from '../../domain/network/forms/tables';
import { dayEntries, dayForms } from '../../domain/graduation-day/tables';
import { cellsToErase, heldLines, keysHeld } from '../../domain/data-requests/held-cells';
import { facultyCopies } from '../../domain/network/sharing/tables';
import { userError } from '../../domain/problem';
import { changeLog } from '../../domain/office/office-tables';
import { graduations } from '../../domain/roster/graduations';
import { planErasedLog, type ErasedRows } from '../../domain/undo/erase-log';
import { exactlySame } from '../../domain/undo/plan-changes';
import { isOwner } from '../../google/account';
import { eraseFromBook, readBookFile } from '../../google/call-books';
import { readSheetCells } from '../../google/shared-sheets';
import { holdsInCopy, eraseFromCopy } from '../../google/faculty-copies';
import { countResponses, deleteResponses } from '../../google/forms/delete-responses';
import { writeCells, writeRows } from '../../google/keyed-write';
import { readGrid, readUsable } from '../../google/read-table';
import { removeRows } from '../../google/remove-rows';
import { findSheet } from '../../google/workbook';
import { readSurveyOfAll } from '../shared/read-survey';
import { binPeopleTables, peopleTables } from '../step8-archive/people-tables';

export interface ErasePlace {
  readonly label: string;
  /** Rows, submissions or entries that still hold something. */
  readonly count: (person: ErasedPerson) => number;
  readonly erase: (person: ErasedPerson) => void;
}

const stands = ({ table }: CellPlace): boolean => {
  const sheet = findSheet(table);
  return sheet !== null && sheet.getLastRow() > 0;
};

const tabPlace = (place: CellPlace): ErasePlace => ({
  label: place.label,
  count: (person) => (stands(place) ? cellsToErase(place, readGrid(place.table), person).size : 0),
  erase: (person) => {
    if (!stands(place)) return;
    if (place.wholeRow === true) removeRows(place.table, keysHeld(place, readGrid(place.table), person));
    else writeCells(place.table, (grid) => cellsToErase(place, grid, person), exactlySame);
  },
});

/** The submissions in each form, campaigns', graduation days' and the network's: a pull would bring the contact back. */
const idsByForm = ({ responseIds, graduationKeys }: ErasedPerson): [string, string[]][] => {
  const rows = new Map(readUsable(campaigns).map((row) => [row.campaign, row]));
  const byForm = new Map<string, string[]>();
  for (const { responseId, campaign, form } of readUsable(responseHeads)) {
    const row = rows.get(campaign);
    const formId = row && formFile(row, form ?? 'Đầy đủ').formId;
    if (formId != null && responseIds.has(responseId))
      byForm.set(formId, [...(byForm.get(formId) ?? []), responseId]);
  }
  const days = new Map(readUsable(dayForms).map(({ year, formId }) => [year, formId]));
  for (const { responseId, year, graduationKey } of readUsable(dayEntries)) {
    const formId = days.get(year);
    if (formId != null && graduationKeys.has(graduationKey ?? ''))
      byForm.set(formId, [...(byForm.get(formId) ?? []), responseId]);
  }
  const forms = new Map(readUsable(registerForms).map(({ formKey, formId }) => [formKey, formId]));
  for (const { formKey, responseId } of submissionsOf(graduationKeys)) {
    const formId = forms.get(formKey);
    if (formId != null) byForm.set(formId, [...(byForm.get(formId) ?? []), responseId]);
  }
  return [...byForm].map(([formId, ids]) => [formId, [...new Set(ids)]]);
};

/** What the person sent through the forms of the network; one submission may stand in two registers. */
const submissionsOf = (
  graduationKeys: ReadonlySet<string>,
): { readonly formKey: string; readonly responseId: string }[] =>
  fedRegisters.flatMap(({ table }) => {
    const rows: readonly Readonly<Record<string, unknown>>[] = readUsable(table);
    return rows.flatMap((row) => {
      const { graduationKey } = row;
      const own = typeof graduationKey === 'string' && graduationKeys.has(graduationKey);
      return own ? sourcesOf(row) : [];
    });
  });

const formsPlace: ErasePlace = {
  label: 'Biểu mẫu: phiếu đã nộp',
  count: (person) =>
    idsByForm(person).reduce((sum, [formId, ids]) => sum + countResponses(formId, new Set(ids)), 0),
  erase: (person) => {
    for (const [formId, ids] of idsByForm(person)) deleteResponses(formId, ids);
  },
};

/** Live books of every campaign that show the person, whoever is the class's teacher. */
const booksOf = ({ graduationKeys }: ErasedPerson): string[] =>
  readUsable(callBooks).flatMap(({ fileId, shown }) => {
    const keys = parseShown(shown);
    return fileId !== null && [...graduationKeys].some((key) => keys.has(key)) ? [fileId] : [];
  });

/** A book out of reach of whoever looks still holds something, as far as they can tell; one that is gone holds nothing. */
const booksPlace: ErasePlace = {
  label: 'Sổ gọi: số điện thoại, tin nhắn, ghi chú',
  count: (person) =>
    booksOf(person).filter((fileId) => {
      const book = readBookFile(fileId);
      return book === null ? !isOwner() : emptiedCells(book, person.graduationKeys, BOOK_ERASED).length > 0;
    }).length,
  erase: (person) => {
    for (const fileId of booksOf(person)) {
      const isGone = readSheetCells(fileId) === null;
      if (!isGone && !eraseFromBook(fileId, person.graduationKeys)) throw userError('request.bookBusy', {});
    }
  },
};

const copiesOf = (): string[] =>
  readUsable(facultyCopies).flatMap(({ fileId }) => (fileId === null ? [] : [fileId]));

const copiesPlace: ErasePlace = {
  label: 'Bản chia sẻ cho khoa: nơi công tác, liên hệ, đề nghị sửa',
  count: ({ graduationKeys }) => copiesOf().filter((fileId) => holdsInCopy(fileId, graduationKeys)).length,
  erase: ({ graduationKeys }) => {
    for (const fileId of copiesOf())
      if (!eraseFromCopy(fileId, graduationKeys)) throw userError('request.bookBusy', {});
  },
};

/** Lists of people in the archives of the campaigns that the person belongs to; the next archiving makes them again (S1.36). */
const listsOf = ({ graduationKeys }: ErasedPerson): ReturnType<typeof peopleTables> => {
  if (findSheet(archivedFiles) === null) return [];
  const own = readUsable(graduations).filter((row) => graduationKeys.has(row.graduationKey ?? ''));
  const asked = readUsable(campaigns).filter((row) => own.some(inScope(row)));
  const names = new Set(asked.map(({ campaign }) => campaign));
  return peopleTables(readUsable(archivedFiles).filter(({ campaign }) => names.has(campaign)));
};

const archivePlace: ErasePlace = {
  label: 'Hồ sơ lưu: danh sách HSSV tốt nghiệp (lưu lại sau khi xóa)',
  count: (person) => listsOf(person).length,
  erase: (person) => binPeopleTables(listsOf(person)),
};

/** Old and new values in the log of changes, from which undo would give them back. */
const logPlace = (places: readonly CellPlace[]): ErasePlace => {
  const plan = (person: ErasedPerson): ReturnType<typeof planErasedLog> => {
    const rows = places.filter(stands).map(
      (place): ErasedRows => ({
        sheet: place.table.title,
        keys: keysHeld(place, readGrid(place.table), person),
      }),
    );
    return planErasedLog(readUsable(changeLog), rows);
  };
  return {
    label: 'Nhật ký và hoàn tác: giá trị cũ, mới',
    count: (person) => plan(person).length,
    erase: (person) => {
      writeRows(changeLog, plan(person));
    },
  };
};

/** The form first: what stands there would come back. The log and the archive before the tabs, for they are found by their rows. */
export const erasePlaces = (): readonly ErasePlace[] => {
  const places = cellPlaces(readSurveyOfAll());
  return [formsPlace, logPlace(places), archivePlace, ...places.map(tabPlace), booksPlace, copiesPlace];
};

/** What the tabs hold of a person, by tab, the roster first. */
export const readHeld = (person: ErasedPerson): { readonly tab: string; readonly rows: string[][] }[] =>
  [...cellPlaces(readSurveyOfAll())]
    .reverse()
    .filter(stands)
    .map((place) => ({
      tab: place.table.title,
      rows: heldLines(place, readGrid(place.table), person),
    }))
    .filter(({ rows }) => rows.length > 0);
