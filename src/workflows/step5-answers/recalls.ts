/** Step 5: draws the random sample of teachers' entries that is called again, and enters what the second call brought (B10). */
import { recalls, type RecallItem } from '../../domain/collection/recall-sample';
import { userError } from '../../domain/problem';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { randomKeys } from '../../google/random';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readEvidenceFacts, samplesOf } from './read-evidence-facts';

/** Draws what the share still lacks; the first draw's seed is kept with the rows and used again. */
export const drawRecalls = (): { readonly drawn: number; readonly total: number } =>
  underLock('rút mẫu gọi lại', () => {
    finishUnfinished();
    const facts = readEvidenceFacts();
    const { campaign, answers, drawn } = facts;
    const seed = drawn[0]?.seed ?? randomKeys(1)[0] ?? '';
    const ids = samplesOf(facts, seed);
    if (ids.length > 0) ensureTab(recalls);
    const keys = new Map(answers.map(({ responseId, graduationKey }) => [responseId, graduationKey]));
    const drawnAt = now();
    const rows = ids.flatMap((responseId) => {
      const graduationKey = keys.get(responseId) ?? null;
      return graduationKey === null ? [] : [{ campaign, responseId, graduationKey, seed, drawnAt }];
    });
    writeRows(recalls, rows);
    return { drawn: rows.length, total: drawn.length + rows.length };
  });

export interface RecallEntry {
  readonly responseId: string;
  readonly reached: boolean;
  readonly codes: Readonly<Partial<Record<RecallItem, string | undefined>>>;
}

/** Enters what the second call brought; a later entry replaces it. */
export const enterRecall = ({ responseId, reached, codes }: RecallEntry): { readonly entered: number } =>
  underLock('ghi gọi lại', () => {
    finishUnfinished();
    if (!readUsable(recalls).some((row) => row.responseId === responseId)) throw userError('recall.gone', {});
    const said = (item: RecallItem): string | null => (reached ? (codes[item] ?? null) : null);
    writeRows(recalls, [
      {
        responseId,
        outcome: reached ? 'Đã hỏi lại' : 'Không gặp',
        status: said('status'),
        fieldMatch: said('fieldMatch'),
        income: said('income'),
        recalledAt: now(),
        by: whoami(),
      },
    ]);
    return { entered: 1 };
  });
