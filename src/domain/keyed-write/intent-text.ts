/** An intent as rows of `Việc dở`: JSON text in pieces that fit into a cell. */
import type { Cell } from '../table';
import type { KeyIntent } from '../roster/plan-keys';
import type { Intent } from './intent';

/** A cell holds 50,000 characters; some room is left. */
const CELL_LENGTH = 45_000;

/** The rows [intent, part, parts, content] of one intent. A piece never looks like a formula or a number: it starts with '|'. */
export const splitIntent = (id: string, intent: Intent | KeyIntent): readonly (readonly Cell[])[] => {
  const content = JSON.stringify(intent);
  const parts = Math.ceil(content.length / CELL_LENGTH);
  return Array.from({ length: parts }, (_, at) => [
    id,
    at + 1,
    parts,
    `|${content.slice(at * CELL_LENGTH, (at + 1) * CELL_LENGTH)}`,
  ]);
};

interface IntentRow {
  readonly intent: string;
  readonly part: number;
  readonly parts: number;
  readonly content: string;
}

/** The intents whose every part was noted; one that was cut short while being noted had not begun to write. */
export const joinIntents = (rows: readonly IntentRow[]): (Intent | KeyIntent)[] => {
  const byId = new Map<string, IntentRow[]>();
  for (const row of rows) byId.set(row.intent, [...(byId.get(row.intent) ?? []), row]);
  return [...byId.values()].flatMap((parts) => {
    if (parts.length !== parts[0]?.parts) return [];
    const content = [...parts]
      .sort((a, b) => a.part - b.part)
      .map((part) => part.content.slice(1))
      .join('');
    // Written by splitIntent and by nobody else: the tab is the machine's.
    return [JSON.parse(content) as Intent | KeyIntent];
  });
};
