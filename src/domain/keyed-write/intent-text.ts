/** An intent as rows of `Việc dở`: JSON text in pieces that fit into a cell. */
import type { Cell } from '../cell';
import type { MailPageIntent } from '../collection/mail-page';
import type { LoggedIntent } from '../undo/logged-action';
import type { KeyIntent } from '../roster/plan-keys';
import type { Intent } from './intent';
import type { RemovalIntent } from './removal';
import type { RowKeyIntent } from './row-keys';

/** Everything that can be noted as under way. */
export type AnyIntent = Intent | KeyIntent | RowKeyIntent | RemovalIntent | LoggedIntent | MailPageIntent;

/** A cell holds 50,000 characters; some room is left. */
const CELL_LENGTH = 45_000;

/** The rows [intent, part, parts, content] of one intent. A piece never looks like a formula or a number: it starts with '|'. */
export const splitIntent = (id: string, intent: AnyIntent): readonly (readonly Cell[])[] => {
  const pieces = inPieces(JSON.stringify(intent));
  return pieces.map((piece, at) => [id, at + 1, pieces.length, `|${piece}`]);
};

/** Pieces that fit into a cell; none ends within a character of two code units, which a cell would not keep. */
const inPieces = (content: string): string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < content.length; ) {
    const last = content.charCodeAt(from + CELL_LENGTH - 1);
    const to = from + CELL_LENGTH - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    pieces.push(content.slice(from, to));
    from = to;
  }
  return pieces;
};

interface IntentRow {
  readonly intent: string;
  readonly part: number;
  readonly parts: number;
  readonly content: string;
}

/** The intents whose every part was noted; one that was cut short while being noted had not begun to write. */
export const joinIntents = (rows: readonly IntentRow[]): AnyIntent[] => {
  const byId = new Map<string, IntentRow[]>();
  for (const row of rows) byId.set(row.intent, [...(byId.get(row.intent) ?? []), row]);
  return [...byId.values()].flatMap((parts) => {
    if (parts.length !== parts[0]?.parts) return [];
    const content = [...parts]
      .sort((a, b) => a.part - b.part)
      .map((part) => part.content.slice(1))
      .join('');
    // Written by splitIntent and by nobody else: the tab is the machine's.
    return [JSON.parse(content) as AnyIntent];
  });
};
