/** Whose an answer is: what a person decided, else the code, else what it says of the person; the doubtful go to `Chờ khớp` (P13, P14). */
import { classLabel } from '../roster/class-names';
import { formatDate, parseDate } from '../dates';
import { fingerprint } from '../keyed-write/fingerprint';
import { fullName } from '../roster/names';
import { parseCode } from '../survey/response-code';
import { foldMarks } from '../text';
import type { CandidateIndex } from './matching/candidates';
import { matchByCode, matchByIdentity, type MatchCandidate, type MatchDecision } from './matching/decide';
import { matchReasons } from './matching/reasons';
import type { ReceivedResponse } from './parse-response';
import type { MatchedBy, MatchState } from './responses-table';
import type { UnmatchedRow } from './unmatched-table';

export interface Matching {
  readonly campaign: string;
  /** Graduation keys by code, of the campaign. */
  readonly owners: ReadonlyMap<string, string>;
  /** The campaign's graduates. */
  readonly index: CandidateIndex;
  /** `Chờ khớp` as it stands, by response. */
  readonly queue: ReadonlyMap<string, UnmatchedRow>;
}

export type QueueUpsert = Partial<UnmatchedRow> & Pick<UnmatchedRow, 'responseId'>;

export interface AnswerMatch {
  readonly state: MatchState;
  readonly graduationKey: string | null;
  readonly by: MatchedBy | null;
  /** What `Chờ khớp` is to hold of it; null where it never had anything to do with the queue. */
  readonly queued: QueueUpsert | null;
}

/** The same for one name however it is spelt; '' for none. */
const markOfName = (name: string): string => {
  const bare = foldMarks(name);
  return bare === '' ? '' : fingerprint(bare);
};

/** The graduation key of the code that was typed, if it is one of the campaign's. */
export const ownerOf = (typed: string, owners: ReadonlyMap<string, string>): string | null =>
  owners.get(parseCode(typed)?.code ?? '') ?? null;

const isByPerson = ({ state }: UnmatchedRow): boolean => state === 'Đã khớp' || state === 'Không phải ai';

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

const NOTHING_SAID = { fullName: null, className: null, birthDate: null, responseCode: null } as const;
const NO_CANDIDATES = { candidateA: null, candidateB: null, candidateC: null } as const;

/** What the answer says of the person; of a refusal nothing is kept but that it came (B9). */
const said = ({ id, submittedAt, words, completeness }: ReceivedResponse): QueueUpsert => {
  if (completeness === 'refused') return { responseId: id, submittedAt, ...NOTHING_SAID, ...NO_CANDIDATES };
  const born = parseDate(words.birthDate ?? '');
  return {
    responseId: id,
    submittedAt,
    fullName: orNull(words.fullName),
    className: orNull(words.className),
    birthDate: born === null ? orNull(words.birthDate) : formatDate(born),
    responseCode: orNull(words.code),
  };
};

const matched = ({ completeness }: ReceivedResponse): 'Từ chối' | 'Đã khớp' =>
  completeness === 'refused' ? 'Từ chối' : 'Đã khớp';

/** What a person decided stands, also when the answer was edited since; another name is another question. */
const asDecided = (received: ReceivedResponse, row: UnmatchedRow): AnswerMatch => {
  const { graduationKey } = row;
  const nobody = received.completeness === 'refused' ? 'Từ chối' : 'Không khớp';
  return {
    state: graduationKey === null ? nobody : matched(received),
    graduationKey,
    by: graduationKey === null ? null : 'Phòng khớp',
    queued: said(received),
  };
};

/** 'Lò Thị Hoa, KT2 K59, 02/03/2003: giống tên, lớp; khác SĐT'. */
const candidateText = (index: CandidateIndex, { graduationKey, agreement }: MatchCandidate): string => {
  const row = index.byKey(graduationKey)?.row;
  if (row === undefined) return '';
  const born = row.birthDate === null ? [] : [formatDate(row.birthDate)];
  const who = [fullName(row), classLabel(row), ...born].join(', ');
  return `${who}: ${matchReasons(agreement)}`;
};

const decisionOf = (
  { words }: Pick<ReceivedResponse, 'words'>,
  { owners, index }: Pick<Matching, 'owners' | 'index'>,
): { readonly decision: MatchDecision; readonly by: MatchedBy } => {
  const owner = ownerOf(words.code ?? '', owners);
  const decision = owner === null ? matchByIdentity(words, index) : matchByCode(words, owner, index);
  const byCode = owner !== null && decision.state === 'certain';
  return { decision, by: byCode ? 'Mã phiếu' : 'Danh tính' };
};

const UNDECIDED = { decidedBy: null, decidedAt: null } as const;

/** Once in the queue the answer stays there with what became of it. */
const certain = (
  received: ReceivedResponse,
  matching: Matching,
  graduationKey: string,
  by: MatchedBy,
): AnswerMatch => {
  const state = matched(received);
  const queued = matching.queue.has(received.id)
    ? {
        ...said(received),
        ...UNDECIDED,
        graduationKey,
        state: state === 'Từ chối' ? state : ('Máy khớp' as const),
      }
    : null;
  return { state, graduationKey, by, queued };
};

const doubtful = (
  received: ReceivedResponse,
  { campaign, index, queue }: Matching,
  candidates: readonly MatchCandidate[],
): AnswerMatch => {
  const { id, words, completeness } = received;
  const undecided = { ...said(received), ...UNDECIDED, graduationKey: null };
  // A refusal keeps no name, so nobody could ever settle it: it counts as a refusal of somebody unknown, not as work.
  if (completeness === 'refused') {
    const queued = queue.has(id) ? { ...undecided, state: 'Từ chối' as const } : null;
    return { state: 'Từ chối', graduationKey: null, by: null, queued };
  }
  const [candidateA = null, candidateB = null, candidateC = null] = candidates.map((one) =>
    candidateText(index, one),
  );
  const nameMark = orNull(markOfName(words.fullName ?? ''));
  const shown = { candidateA, candidateB, candidateC };
  return {
    state: 'Chờ khớp',
    graduationKey: null,
    by: null,
    queued: { ...undecided, ...shown, campaign, nameMark, state: 'Chờ' },
  };
};

/**
 * Matches one answer. A good code says who it is unless the name contradicts it; without one, name and something more do
 * (matching/decide.ts); what is not certain waits in `Chờ khớp`, and a person's decision there outlives every later reading
 * of the same answer until its name is changed.
 */
export const matchAnswer = (received: ReceivedResponse, matching: Matching): AnswerMatch => {
  const row = matching.queue.get(received.id);
  const mark = markOfName(received.words.fullName ?? '');
  if (row && isByPerson(row) && (row.nameMark ?? '') === mark) return asDecided(received, row);
  const { decision, by } = decisionOf(received, matching);
  return decision.state === 'certain'
    ? certain(received, matching, decision.graduationKey, by)
    : doubtful(received, matching, decision.candidates);
};
