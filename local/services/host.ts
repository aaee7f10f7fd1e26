/**
 * What the machine outside the context lends to the emulated services inside it. Only texts, numbers, bytes
 * and the world's plain state cross; a service never hands anything of the outer realm on to the script.
 */
import type { World } from '../world/world';
import type { Asked, PersonAnswer } from '../world/questions';
import type { CloudHost } from './cloud-host';

/** What the host wants done at a call: go on (null), fail as Google would, answer a fetch with a status, or end the execution. */
export type Directive =
  | { readonly fail: string }
  | { readonly status: number }
  | { readonly stop: string }
  | null;

/** The id of the workbook's tab that a call is about; 'elsewhere' in another spreadsheet, null where it may be about any tab or none. */
export type TouchedTab = number | 'elsewhere' | null;

export interface Host extends CloudHost {
  /** The state of everything; services read and change it in place. */
  readonly world: World;
  /** Address of the person the execution runs as. */
  readonly user: string;
  /** True in a trigger's run: no user interface there. */
  readonly headless: boolean;
  /**
   * The person's answer to the script's next question; 'unasked' where nobody sits before it and the workspace
   * answers, 'stop' where the person has yet to answer and the execution ends.
   */
  ask(question: Asked): PersonAnswer | 'unasked' | 'stop';
  before(service: string, member: string, tab: TouchedTab): Directive;
  /** `size` is the number of cells or items moved, for the latency model. */
  after(service: string, member: string, size: number): Directive;
  /** Milliseconds since 1970 on the virtual clock. */
  now(): number;
  /** Moves the virtual clock on. */
  sleep(milliseconds: number): void;
  /** Keeps bytes under their SHA-256 (hex), which is returned. */
  putObject(bytes: Uint8Array): string;
  /** The bytes kept under a hash, an array of the OUTER realm: copy before handing on. Throws when there are none. */
  getObject(hash: string): Uint8Array;
  /** Digest of bytes: 'md5', 'sha1', 'sha256', 'sha512'. */
  digest(algorithm: string, bytes: Uint8Array): Uint8Array;
  /** Arrays of the OUTER realm, as with getObject. */
  encodeUtf8(text: string): Uint8Array;
  decodeUtf8(bytes: Uint8Array): string;
  encodeBase64(bytes: Uint8Array): string;
  /** Of either alphabet. */
  decodeBase64(text: string): Uint8Array;
  hmac(algorithm: string, key: Uint8Array, bytes: Uint8Array): Uint8Array;
  /** The text of an HTML file of the project by its name without ending ('sidebar'); null when there is none. */
  htmlFile(name: string): string | null;
  /** The scopes of the manifest. */
  readonly scopes: readonly string[];
  log(level: string, text: string): void;
}
