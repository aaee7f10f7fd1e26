/** The comments on a paper as the approval panel lists them: open ones by section, evidence apart (UX 5.4, S1.31). */
import type { LocalTime } from '../dates';
import { isAgreement } from './agreement';
import { sectionOf } from './sections';
import { compareText } from '../text';

/** A comment as Drive tells it; it names its author, never the address. */
export interface DocComment {
  readonly id: string;
  readonly author: string;
  /** Written by whoever reads now. */
  readonly mine: boolean;
  readonly text: string;
  readonly at: LocalTime;
  /** The passage it stands at, '' for the whole paper. */
  readonly quoted: string;
  readonly resolved: boolean;
  readonly replies: readonly { readonly author: string; readonly text: string; readonly at: LocalTime }[];
}

export interface OpenComment {
  readonly section: string;
  readonly author: string;
  readonly at: LocalTime;
  readonly text: string;
  /** Somebody other than its author has replied. */
  readonly answered: boolean;
  readonly url: string;
}

export interface ApprovalEvidence {
  readonly author: string;
  readonly at: LocalTime;
  /** A comment that says “Đồng ý”, or an approval in Drive's own dialog. */
  readonly how: 'comment' | 'drive';
}

export interface CommentReading {
  readonly open: readonly OpenComment[];
  readonly evidence: readonly ApprovalEvidence[];
  readonly closed: number;
}

/** Google's own link to a comment of a Doc. */
const commentUrl = (documentUrl: string, id: string): string =>
  `${documentUrl}${documentUrl.includes('?') ? '&' : '?'}disco=${encodeURIComponent(id)}`;

const ORDER = ['Toàn văn bản', 'Phần đầu', 'Mục I', 'Mục II', 'Mục III', 'Mục IV', 'Mục V', 'Mục VI'];
const rank = (section: string): number => {
  const at = ORDER.indexOf(section.split(',')[0] ?? '');
  return at < 0 ? ORDER.length : at;
};

/** `paragraphs` are those of the Doc as it is now. One's own "Đồng ý" is no evidence. */
export const planComments = (
  comments: readonly DocComment[],
  paragraphs: readonly string[],
  documentUrl: string,
): CommentReading => {
  const evidence = comments.filter(({ text, mine }) => !mine && isAgreement(text));
  const others = comments.filter(({ text }) => !isAgreement(text));
  const open = others
    .filter(({ resolved }) => !resolved)
    .map(({ id, author, at, text, quoted, replies }) => ({
      section: sectionOf(quoted, paragraphs),
      author,
      at,
      text,
      answered: replies.some((reply) => reply.author !== author),
      url: commentUrl(documentUrl, id),
    }));
  return {
    open: open.sort((one, other) => rank(one.section) - rank(other.section) || compareText(one.at, other.at)),
    evidence: evidence
      .map(({ author, at }): ApprovalEvidence => ({ author, at, how: 'comment' }))
      .sort((one, other) => compareText(one.at, other.at)),
    closed: others.filter(({ resolved }) => resolved).length,
  };
};
