/** The queue's rows in `Hàng chờ`, and what the program notes of them where nobody types (document properties). */
import { formatNotes, parseNotes, sealedText, type QueueNotes } from '../domain/queue/queue-entries';
import { queue, type QueueRow } from '../domain/queue/queue-table';
import { readUsable } from './read-table';
import { readProperty, writeProperty } from './workbook';

const NOTES = 'queue';
const ENDED = 'queueEnded';

export const readQueueRows = (): QueueRow[] => readUsable(queue);

export const readNotes = (): QueueNotes => parseNotes(readProperty(NOTES));
export const writeNotes = (notes: QueueNotes): void => writeProperty(NOTES, formatNotes(notes));

/** The mark of a row as it stands: 128 bits of the SHA-256 of what it asks for. */
export const markOf = (row: Parameters<typeof sealedText>[0]): string =>
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
