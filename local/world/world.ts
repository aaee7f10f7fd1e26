/** Everything that exists in a local workspace, as plain JSON: the truth behind every emulated service. */
import type { DriveFile } from './drive';
import type { FormState } from './forms';
import type { Mail } from './mail';
import type { SpreadsheetState } from './sheet-state';

export type Role = 'office' | 'colleague' | 'viewer' | 'principal' | 'teacher';

export interface Person {
  email: string;
  name: string;
  role: Role;
  /** Scopes the person has granted the script; null is all that the manifest asks for. */
  grants: string[] | null;
}

export interface TriggerState {
  id: string;
  /** The function it calls. */
  handler: string;
  /** Installable triggers run as the person who made them. */
  creator: string;
  /** Minutes between two runs; absent when it runs once. */
  everyMinutes?: number;
  /** When it is due next, an ISO instant; null after the one run of a trigger that runs once (it stays until deleted). */
  next: string | null;
}

export interface CacheEntry {
  value: string;
  /** ISO instant. */
  expires: string;
}

export type QuotaKind = 'mail' | 'urlFetch' | 'documents' | 'triggerMinutes';

export interface Quotas {
  /** A day and user; the defaults are those of Google Workspace. */
  limits: Record<QuotaKind, number>;
  /** What each person has used since `since` (ISO instant); counted over 24 hours. Mail counts recipients. */
  used: Record<string, { since: string; counts: Partial<Record<QuotaKind, number>> }>;
}

export type MenuEntry =
  | { kind: 'item'; caption: string; handler: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] };

export interface PanelState {
  title: string;
  html: string;
  width: number | null;
  height: number | null;
}

export interface UiState {
  menus: Extract<MenuEntry, { kind: 'menu' }>[];
  sidebar: PanelState | null;
  dialog: (PanelState & { modal: boolean }) | null;
  alerts: { title: string; prompt: string; buttons: string; answer: string }[];
  toasts: { title: string; message: string }[];
  /** How the next alerts are answered ('OK', 'YES', 'NO', 'CANCEL', 'CLOSE'); when empty, by their first button. */
  answers: string[];
  /** The cell the person stands in, in A1 notation, on the active sheet. */
  activeCell: string;
}

export interface CallCount {
  service: string;
  member: string;
  count: number;
}

export interface ExecutionRecord {
  functionName: string;
  as: string;
  started: string;
  ok: boolean;
  error: string | null;
  stopped: boolean;
  calls: CallCount[];
  totalCalls: number;
  /** How long Google would have taken, by the latency model. */
  modelledMs: number;
}

export interface World {
  version: 1;
  /** ISO instant, UTC. */
  clock: string;
  /** State of the generator that ids and getUuid draw from. */
  random: number;
  people: Person[];
  officeAccount: string;
  /** The spreadsheet that the script is bound to. */
  spreadsheet: SpreadsheetState;
  /** Other Sheets that the program made (call books), by file id. */
  otherSpreadsheets: Record<string, SpreadsheetState>;
  forms: Record<string, FormState>;
  files: Record<string, DriveFile>;
  outbox: Mail[];
  triggers: TriggerState[];
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    /** By the person's address. */
    user: Record<string, Record<string, string>>;
  };
  /** Keys are 'script:…', 'document:…' or 'user:ADDRESS:…'. */
  cache: Record<string, CacheEntry>;
  /** Locks held by somebody else's execution, by 'script', 'document' or 'user:ADDRESS', until an ISO instant. */
  locks: Record<string, { holder: string; until: string }>;
  quotas: Quotas;
  ui: UiState;
  lastExecution: ExecutionRecord | null;
}
