/** Sổ điểm danh in Drive: an event's small Sheet found or made, laid out, and when each was last changed (advanced Sheets service). */
import { planDoorSheet } from '../domain/network/events/door-sheet';
import type { Seat } from '../domain/network/events/seats';
import { applyToBook, readBookCells } from './call-books';
import { readChangeTimes } from './documents/find-files';
import { saveOnce } from './documents/save-files';

const SHEET = 'application/vnd.google-apps.spreadsheet';
const KIND = { door: 'điểm danh' };

/** The event's file, made empty where it has none. */
export const ensureDoorFile = (
  name: string,
  folderId: string,
  doorSheet: string,
): { readonly id: string; readonly url: string } =>
  saveOnce({ name, mimeType: SHEET, folderId, properties: { ...KIND, doorSheet } });

/** One in which anything stands is never laid out again: a helper may have tapped. */
export const layOutDoorSheet = (fileId: string, guests: readonly Seat[]): void => {
  const cells = readBookCells(fileId) ?? [];
  if (cells.every((row) => row.every(({ text }) => text === ''))) applyToBook(fileId, planDoorSheet(guests));
};

/** When each sheet was last changed, by file id. */
export const readDoorTimes = (): ReadonlyMap<string, string> => readChangeTimes(KIND);
