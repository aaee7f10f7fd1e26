/** A new world: one spreadsheet with one empty tab, the people of a made-up college, a fixed clock and seed. */
import { newSheetState } from '../world/grid';
import { WORKSPACE_LIMITS } from '../world/quotas';
import { randomText } from '../world/random';
import type { SpreadsheetState } from '../world/sheet-state';
import type { Person, World } from '../world/world';

export const OFFICE_ACCOUNT = 'van.phong@cdhoaban.example.edu.vn';
export const COLLEAGUE = 'quang.van.tien@cdhoaban.example.edu.vn';
export const VIEWER = 'khach@cdhoaban.example.edu.vn';
export const PRINCIPAL = 'hieu.truong@cdhoaban.example.edu.vn';
const DEFAULT_CLOCK = '2026-01-12T01:00:00.000Z';

const PEOPLE: readonly Person[] = [
  { email: OFFICE_ACCOUNT, name: 'Nguyễn Thị Lan', role: 'office', grants: null },
  { email: COLLEAGUE, name: 'Quàng Văn Tiến', role: 'colleague', grants: null },
  { email: VIEWER, name: 'Lò Văn Nam', role: 'viewer', grants: null },
  { email: PRINCIPAL, name: 'Giàng A Páo', role: 'principal', grants: null },
];

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A spreadsheet as a Vietnamese Google account makes one. */
export const newSpreadsheet = (id: string, name: string): SpreadsheetState => ({
  id,
  name,
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  owner: OFFICE_ACCOUNT,
  editors: [COLLEAGUE],
  viewers: [VIEWER],
  sheets: [newSheetState(0, 'Trang tính1')],
  activeSheetId: 0,
  metadata: [],
  nextMetadataId: 1,
});

export interface WorldOptions {
  /** ISO instant. */
  readonly clock?: string;
  readonly seed?: number;
}

const emptyUi = (): World['ui'] => ({
  menus: [],
  sidebar: null,
  dialog: null,
  alerts: [],
  toasts: [],
  answers: [],
  activeCell: 'A1',
});

export const newWorld = ({ clock = DEFAULT_CLOCK, seed = 1 }: WorldOptions = {}): World => {
  const random = { random: seed >>> 0 };
  const id = `1${randomText(random, 43, ID_LETTERS)}`;
  return {
    version: 1,
    clock: new Date(clock).toISOString(),
    random: random.random,
    people: PEOPLE.map((person) => ({ ...person })),
    officeAccount: OFFICE_ACCOUNT,
    spreadsheet: newSpreadsheet(id, 'Kết nối cựu HSSV'),
    otherSpreadsheets: {},
    forms: {},
    files: {},
    outbox: [],
    triggers: [],
    properties: { document: {}, script: {}, user: {} },
    cache: {},
    locks: {},
    quotas: { limits: { ...WORKSPACE_LIMITS }, used: {} },
    ui: emptyUi(),
    lastExecution: null,
  };
};
