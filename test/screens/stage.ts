/** The stage of the screens: a workspace in memory, served as `npm start` serves it, and the lists typed into it. */
import { pasteRows, sheetNamed } from '../../local/act';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { serve, type Served } from '../../local/server/index';
import { Workspace } from '../../local/workspace/workspace';
import { lastColumnOf, valueAt } from '../../local/world/grid';

export const SCHOOL = 'Trường Cao đẳng Hòa Bản';

export interface Stage {
  readonly workspace: Workspace;
  readonly served: Served;
  readonly url: (path: string) => string;
  /** Windows opened from now on belong to this person. */
  readonly sitDown: (email: string) => Promise<void>;
}

/** Serves a workspace; one that is used again by other tests is handed over as a clone. */
export const openStage = async (workspace = Workspace.create()): Promise<Stage> => {
  const served = await serve(workspace, { port: 0 });
  const url = (path: string): string => `${served.url.replace(/\/$/, '')}${path}`;
  const sitDown = async (email: string): Promise<void> => {
    const body = JSON.stringify({ email });
    const headers = { 'Content-Type': 'application/json' };
    const { ok, status } = await fetch(url('/api/as'), { method: 'POST', headers, body });
    if (!ok) throw new Error(`${email} cannot sit down: ${status}`);
  };
  return { workspace, served, url, sitDown };
};

const isRunning = (answer: unknown): boolean =>
  /^\{"ok":true,"value":\{[^{]*"state":"running"/.test(String(answer));

/** An action of the sidebar's API that the walk does not look at, to its end. Throws with the problem's sentence. */
export const callNow = (workspace: Workspace, method: string, input: unknown): void => {
  let value: unknown;
  do {
    const result = workspace.run('rpc', [method, JSON.stringify(input)]);
    if (result.error) throw new Error(result.error.stack);
    value = result.value;
  } while (isRunning(value));
  if (!String(value).startsWith('{"ok":true')) throw new Error(String(value));
};

/** Types rows below the header of a tab, each value under the column of its header. */
export const typeRows = (
  workspace: Workspace,
  tab: string,
  rows: readonly Readonly<Record<string, string>>[],
): void => {
  const sheet = sheetNamed(workspace.world.spreadsheet, tab);
  const headers = Array.from({ length: lastColumnOf(sheet) }, (_, index) =>
    String(valueAt(sheet, 1, index + 1)),
  );
  const unknown = rows.flatMap((row) => Object.keys(row)).filter((header) => !headers.includes(header));
  if (unknown.length > 0) throw new Error(`${tab} has no column ${unknown.join(', ')}`);
  pasteRows(
    workspace.world,
    sheet,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
    'A2',
  );
};

export const CLASSES = [
  {
    Lớp: 'KT2',
    Khóa: '2023-2026',
    'Trình độ': 'Cao đẳng',
    'Ngành, nghề': 'Kế toán',
    Khoa: 'Kinh tế',
    GVCN: 'Nguyễn Thị Lan',
    'Thầy/cô': 'cô',
  },
] as const;

const person = (familyName: string, givenName: string, rest: Readonly<Record<string, string>>) => ({
  'Họ và': familyName,
  Tên: givenName,
  'Ngày sinh': '02/03/2003',
  'Giới tính': 'Nữ',
  'Ngày tốt nghiệp': '15/07/2025',
  Lớp: 'KT2',
  Khóa: '2023-2026',
  ...rest,
});

/** A college that was set up, without lists; made once for each test file, and cloned by its tests. */
export const collegeSetUp = (): Workspace => {
  const workspace = Workspace.create();
  callNow(workspace, 'setUp', { school: SCHOOL });
  return workspace;
};

/** A college with one class and its four people. */
export const collegeWithRoster = (
  classes: readonly Readonly<Record<string, string>>[] = CLASSES,
): Workspace => {
  const workspace = collegeSetUp();
  typeRows(workspace, 'Lớp', classes);
  typeRows(workspace, 'Danh sách', ROSTER);
  return workspace;
};

/** A college filled with clean lists, its survey open; no mail has gone yet. */
export const collegeWithSurvey = (graduates: number): Workspace => {
  const workspace = Workspace.create({ seed: 7 });
  fillWorkspace(workspace, { graduates, seed: 7, dirt: 'none' });
  callNow(workspace, 'checkRoster', {});
  callNow(workspace, 'openSurvey', {});
  return workspace;
};

/** Four people; one telephone number and one date are typed wrong. */
export const ROSTER = [
  person('Lò Thị', 'Hoa', { 'Số điện thoại': '0912345678', Email: 'lo.thi.hoa@example.com' }),
  person('Lò Văn', 'Nam', { 'Giới tính': 'Nam', 'Số điện thoại': '03791', Email: 'lo.van.nam@example.com' }),
  person('Giàng A', 'Páo', { 'Giới tính': 'Nam', 'Ngày sinh': '31/02/2003', 'Số điện thoại': '0982345678' }),
  person('Quàng Văn', 'Tiến', {
    'Giới tính': 'Nam',
    'Số điện thoại': '0972345678',
    Email: 'quang.van.tien@example.com',
  }),
];
