/** A person says whose an answer of `Chờ khớp` is, or that it is nobody's; written through the log, so that it can be undone (P14). */
import { responseContacts, responsesTable, type MatchState } from '../../domain/collection/responses-table';
import { unmatched, type UnmatchedRow } from '../../domain/collection/unmatched-table';
import { userError } from '../../domain/problem';
import { fullName } from '../../domain/roster/names';
import { changeRows, type AskedChanges } from '../../domain/undo/ask-changes';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeLogged } from '../../google/logged-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign, readTargets } from '../shared/read-campaign';
import { readSurvey } from '../shared/read-survey';

export interface Settled {
  /** '' where it is from nobody of the campaign. */
  readonly name: string;
  /** The action's number in the log, for *Hoàn tác*; 0 where it stood so already. */
  readonly action: number;
  readonly left: number;
}

interface Decision {
  readonly responseId: string;
  readonly graduationKey: string | null;
}

/** Settles one answer; pressed again with the same words it changes nothing. */
export const settleUnmatched = (decision: Decision): Settled =>
  underLock('khớp phản hồi', () => {
    finishUnfinished();
    const name = readName(decision.graduationKey);
    const queue = readUsable(unmatched);
    const row = queue.find(({ responseId }) => responseId === decision.responseId);
    const left = queue.filter(({ campaign, state }) => campaign === row?.campaign && state === 'Chờ').length;
    if (row && stands(row, decision)) return { name, action: 0, left };
    if (row?.state !== 'Chờ') throw userError('match.settled', { who: row?.decidedBy ?? '' });
    const { survey } = readSurvey();
    const responses = responsesTable(survey);
    ensureTab(responses);
    const { action } = writeLogged({ name: 'Khớp phản hồi', source: decision.responseId }, [
      ...answerChanges(responses, decision),
      changeRows(unmatched, [
        {
          responseId: decision.responseId,
          graduationKey: decision.graduationKey,
          state: decision.graduationKey === null ? 'Không phải ai' : 'Đã khớp',
          decidedBy: whoami(),
          decidedAt: now(),
        },
      ]),
    ]);
    return { name, action: action ?? 0, left: left - 1 };
  });

const stands = ({ state, graduationKey }: UnmatchedRow, decision: Decision): boolean =>
  decision.graduationKey === null
    ? state === 'Không phải ai'
    : state === 'Đã khớp' && graduationKey === decision.graduationKey;

/** Of whom the campaign is about. Throws where nobody has that key. */
const readName = (graduationKey: string | null): string => {
  if (graduationKey === null) return '';
  const campaign = readCampaign();
  const row = campaign && readTargets(campaign).find((target) => target.graduationKey === graduationKey);
  if (!row) throw userError('match.noPerson', {});
  return fullName(row);
};

/** An answer or a contact that is gone meanwhile is not made anew. */
const answerChanges = (
  responses: ReturnType<typeof responsesTable>,
  { responseId, graduationKey }: Decision,
): AskedChanges[] => {
  const matchState: MatchState = graduationKey === null ? 'Không khớp' : 'Đã khớp';
  const matchedBy = graduationKey === null ? null : 'Phòng khớp';
  const seen = [{ responseId }];
  return [
    changeRows(responses, [{ responseId, graduationKey, matchState, matchedBy }], { seen }),
    changeRows(responseContacts, [{ responseId, graduationKey }], { seen }),
  ];
};
