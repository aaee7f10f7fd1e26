/** The measured half-yearly reports and the sharing with faculties: two faculties written to, one report, one correction (S2.46–S2.55). */
import { applyAct, pasteRows, sheetNamed } from '../../local/act';
import { respond } from '../../local/respond';
import { tableRows } from '../../local/world/table-cells';
import { units } from '../../src/domain/network/registers/units';
import { changeRequests } from '../../src/domain/network/sharing/tables';
import type { Desk } from './desk';

/** Faculties with an address. */
const FACULTIES = 2;

const giveAddresses = ({ workspace: { world } }: Desk): string[] => {
  const sheet = sheetNamed(world.spreadsheet, units.title);
  const all = tableRows(world.spreadsheet, units).map(({ row }) => row);
  return all.flatMap(({ kind, name }, at) => {
    if (kind !== 'Khoa' || all.slice(0, at).filter((row) => row.kind === 'Khoa').length >= FACULTIES)
      return [];
    pasteRows(world, sheet, [[`khoa${at}@cdhoaban.example.edu.vn`]], `F${at + 2}`);
    return [name];
  });
};

const reports = (desk: Desk, faculty: string): void => {
  const { due = '' } = desk.ask('readUnitReports');
  const known = new Set(Object.keys(desk.workspace.world.forms));
  desk.press('openUnitReports', { due });
  const form = Object.keys(desk.workspace.world.forms).find((id) => !known.has(id)) ?? '';
  const answers = { 'Đơn vị': faculty, 'Sự kiện đã tổ chức': '2', 'Khó khăn': 'Thiếu kinh phí' };
  const { refused } = respond(desk.workspace, form, { answers });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  desk.press('pullUnitReports');
  desk.press('createUnitSummary');
};

const sharing = (desk: Desk): void => {
  const { world } = desk.workspace;
  desk.press('shareWithFaculties');
  const copy = Object.values(world.otherSpreadsheets).find(({ sheets }) => sheets[0]?.name === 'Cựu HSSV');
  if (!copy) throw new Error('no copy');
  const edit = { kind: 'edit', cell: 'F2', value: 'HTX Hoa Ban' } as const;
  applyAct(world, copy, sheetNamed(copy, 'Cựu HSSV'), edit);
  desk.press('readFacultyCopies');
  const [asked] = tableRows(world.spreadsheet, changeRequests);
  const accepted = { request: asked?.row.request ?? '', column: 'employer', value: 'HTX Hoa Ban' };
  desk.press('settleRequest', accepted);
};

export const reportsAndSharing = (desk: Desk): void => {
  const [faculty = ''] = giveAddresses(desk);
  reports(desk, faculty);
  sharing(desk);
};
