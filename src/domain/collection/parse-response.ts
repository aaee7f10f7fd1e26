/** One answer of the form as rows of `Phản hồi` and `Liên hệ phản hồi`, with whose it is (P13). */
import type { AnswerCompleteness } from '../survey/completeness';
import { parseCode } from '../survey/response-code';
import { questionsOf, type Survey } from '../survey/survey';
import type { MatchedBy, MatchState, ResponseContactRow, ResponseRow } from './responses-table';
import { CONTACT_QUESTIONS } from './responses-table';

export interface ReceivedResponse {
  readonly id: string;
  /** Local time. */
  readonly submittedAt: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly completeness: AnswerCompleteness;
}

/** A row to write; columns of questions that this answer left out are emptied, for an edited answer may have dropped them. */
export type ResponseUpsert = Partial<ResponseRow> & Pick<ResponseRow, 'responseId' | 'matchState'>;

/** Whose an answer is. */
interface Whose {
  readonly state: MatchState;
  readonly graduationKey: string | null;
  readonly by: MatchedBy | null;
}

const COMPLETENESS = { complete: 'Đủ', partial: 'Dở dang', refused: 'Từ chối' } as const;
const CHANNELS = {
  E: 'Email',
  Z: 'Zalo',
  F: 'Facebook',
  S: 'SMS',
  P: 'Điện thoại',
  G: 'Phiếu giấy',
} as const;

/** `match` says whose it is (match-answer.ts). */
export const parseResponse = (
  survey: Survey,
  campaign: string,
  received: ReceivedResponse,
  { state, graduationKey, by }: Whose,
): { readonly response: ResponseUpsert; readonly contact: ResponseContactRow | null } => {
  const typed = received.words.code ?? '';
  const parsed = parseCode(typed);
  const refused = received.completeness === 'refused';
  const response: ResponseUpsert = {
    responseId: received.id,
    campaign,
    submittedAt: received.submittedAt,
    completeness: COMPLETENESS[received.completeness],
    matchState: state,
    graduationKey,
    matchedBy: by,
    responseCode: parsed?.code ?? (typed === '' ? null : typed),
    channel: parsed?.channel ? CHANNELS[parsed.channel] : null,
    interviewer: parsed?.interviewer == null ? null : String(parsed.interviewer),
    ...answerColumns(survey, refused ? { codes: {}, words: {} } : received),
  };
  return { response, contact: contactOf(received, graduationKey) };
};

/** Of a refusal nothing is kept but that it came. */
const answerColumns = (
  survey: Survey,
  { codes, words }: Pick<ReceivedResponse, 'codes' | 'words'>,
): Partial<ResponseRow> =>
  Object.fromEntries(
    questionsOf(survey)
      .filter(({ code }) => code !== 'code' && !CONTACT_QUESTIONS.has(code))
      .flatMap(({ code, choices }) => {
        const columns: [string, string | null][] = [[`words:${code}`, words[code] ?? null]];
        if (choices.length > 0) columns.push([`code:${code}`, codes[code] ?? null]);
        return columns;
      }),
  );

const contactOf = (
  { id, words, completeness }: ReceivedResponse,
  graduationKey: string | null,
): ResponseContactRow | null => {
  const given = { phone: words.phone ?? null, email: words.email ?? null, social: words.social ?? null };
  return completeness === 'refused' || Object.values(given).every((value) => value === null)
    ? null
    : { responseId: id, graduationKey, ...given };
};
