/** Step 7: the list of units that get the report, who has it, and who said that it arrived. */
import { newestPaper, paperName } from '../../domain/papers/paper-kinds';
import { papers } from '../../domain/office/office-tables';
import {
  deliveries,
  recipients,
  type Copy,
  type RecipientRow,
} from '../../domain/publication/publication-tables';
import { planPublication } from '../../domain/publication/plan-publication';
import { userError } from '../../domain/problem';
import { changeRows } from '../../domain/undo/ask-changes';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { writeLogged } from '../../google/logged-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { findSheet } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';

export interface RecipientView {
  readonly unit: string;
  readonly email: string;
  readonly purpose: string;
  readonly copy: Copy;
  /** 'chờ gửi', 'đã gửi', 'chưa rõ', 'lỗi' or 'không gửi'. */
  readonly state: string;
  readonly acknowledged: boolean;
}

export interface Publication {
  /** 'Báo cáo 2026, bản 2', or '' before the first. */
  readonly paper: string;
  readonly issued: boolean;
  readonly waiting: number;
  readonly sent: number;
  readonly acknowledged: number;
  readonly recipients: RecipientView[];
}

const rowsOf = (): RecipientRow[] => (findSheet(recipients) === null ? [] : readUsable(recipients));

export const readPublication = (): Publication => {
  const paper = newestPaper(readUsable(papers), 'report');
  const name = paper === null ? '' : paperName(paper);
  const delivered =
    findSheet(deliveries) === null ? [] : readUsable(deliveries).filter((row) => row.paper === name);
  const states = new Map(delivered.map((row) => [row.email.toLowerCase(), row]));
  const plan = planPublication(rowsOf(), delivered);
  return {
    paper: name,
    issued: paper?.state === 'Đã ban hành',
    waiting: plan.waiting.length,
    sent: plan.sent,
    acknowledged: plan.acknowledged,
    recipients: rowsOf().map(({ unit, email, purpose, copy, off }) => {
      const known = states.get(email.toLowerCase());
      return {
        unit,
        email,
        purpose: purpose ?? 'Biết',
        copy: copy ?? 'Đầy đủ',
        state: known?.state ?? (off === true ? 'không gửi' : 'chờ gửi'),
        acknowledged: known?.acknowledged === true,
      };
    }),
  };
};

/** Units that the newest report was sent to. */
export const readSent = (): number => readPublication().sent;

export type NewRecipient = Pick<RecipientRow, 'unit' | 'email' | 'purpose' | 'copy'>;

/** Adds a unit to the list, or changes the one with that address; can be undone. */
export const addRecipient = (recipient: NewRecipient): Publication =>
  underLock('ghi nơi nhận', () => {
    ensureTab(recipients);
    finishUnfinished();
    const email = recipient.email.trim();
    const known = rowsOf().find((row) => row.email.toLowerCase() === email.toLowerCase());
    writeLogged({ name: 'Ghi nơi nhận', source: email }, [
      changeRows(recipients, [{ ...recipient, email: known?.email ?? email }]),
    ]);
    return readPublication();
  });

/** Notes that a unit has confirmed the receipt, or takes that back. */
export const acknowledgeCopy = (email: string, acknowledged: boolean): Publication =>
  underLock('ghi đã nhận', () => {
    finishUnfinished();
    const { paper } = readPublication();
    const row =
      findSheet(deliveries) === null
        ? undefined
        : readUsable(deliveries).find(
            (one) => one.paper === paper && one.email.toLowerCase() === email.toLowerCase(),
          );
    if (row === undefined) throw userError('publication.notSent', { email });
    if ((row.acknowledged === true) !== acknowledged)
      writeRows(deliveries, [
        { paper, email: row.email, acknowledged, acknowledgedAt: acknowledged ? now() : null },
      ]);
    return readPublication();
  });
