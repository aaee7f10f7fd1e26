/** The queue's rows in `Hàng chờ`, and what the program notes of them where nobody types (document properties). */
import { formatNotes, parseNotes, sealedText, type QueueNotes } from '../domain/queue/queue-entries';
import { queue, type QueueRow } from '../domain/queue/queue-table';
import { readUsable } from './read-table';
import { readProperty, writeProperty } from './workbook';

const NOTES = 'queue';
const ENDED = 'queueEnded';
const BEGUN = 'queueBegun';

export const readQueueRows = (): QueueRow[] => readUsable(queue);

export const readNotes = (): QueueNotes => parseNotes(readProperty(NOTES));
export const writeNotes = (notes: QueueNotes): void => writeProperty(NOTES, formatNotes(notes));

/** The mark of a row as it stands: 128 bits of the SHA-256 of what it asks for. */
export const queueMarkOf = (row: Parameters<typeof sealedText>[0]): string =>
  Utilities.base64EncodeWebSafe(
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, sealedText(row), Utilities.Charset.UTF_8),
  ).slice(0, 22);

export type EndedRow = Pick<QueueRow, 'number' | 'outcome' | 'result'> & {
  readonly state: 'Xong' | 'Không làm được';
};

/** Notes in one call how an action ended, before its row tells it: a stop in between never does it again. */
export const noteEnded = (ended: EndedRow): void => writeProperty(ENDED, JSON.stringify(ended));

/** The note that a stop left behind, or null. */
export const readEnded = (): EndedRow | null => {
  const text = readProperty(ENDED);
  // The program alone writes this property.
  return text === null || text === '' ? null : (JSON.parse(text) as EndedRow);
};

export const clearEnded = (): void => writeProperty(ENDED, '');

/** How often the action was begun since it last told how far it is; the dispatcher alone counts, one action at a time. */
export const readBegun = (number: number): number => {
  const [of, times] = (readProperty(BEGUN) ?? '').split(' ').map(Number);
  return of === number ? (times ?? 0) : 0;
};

export const writeBegun = (number: number, times: number): void => writeProperty(BEGUN, `${number} ${times}`);
