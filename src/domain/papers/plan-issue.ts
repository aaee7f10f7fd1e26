/** What issuing changes in the approved Doc, and whether its text lets it (decision 6: no edit of anybody is lost). */
import type { IsoDate } from '../dates';
import {
  BLANK,
  DRAFT_MARK,
  paperDate,
  paperNumber,
  type PaperKind,
  type Replacement,
} from '../documents/official-paper';
import type { DocxText } from './docx-text';

export interface Issue {
  readonly symbol: PaperKind;
  readonly schoolShort: string;
  /** null while it is to follow. */
  readonly number: number | null;
  readonly date: IsoDate | null;
}

export interface IssuePlan {
  readonly replacements: readonly Replacement[];
  /** What the Doc has neither blank nor filled in already; issuing would not take. */
  readonly missing: readonly string[];
}

const wordsOf = ({ body, around }: DocxText): string => [...around, ...body].join('\n');

/** The year printed in the draft's date, whose day and month are blank. */
const draftYear = (words: string): number | null => {
  const found = new RegExp(`ngày ${BLANK} tháng ${BLANK} năm (\\d{4})`).exec(words)?.[1];
  return found === undefined ? null : Number(found);
};

const numberChange = ({ symbol, schoolShort, number }: Issue): Replacement[] =>
  number === null
    ? []
    : [
        {
          find: paperNumber(null, symbol, schoolShort),
          replace: paperNumber(number, symbol, schoolShort),
        },
      ];

const dateChange = ({ date }: Issue, words: string): Replacement[] => {
  if (date === null) return [];
  const year = draftYear(words) ?? Number(date.slice(0, 4));
  return [{ find: paperDate(null, year), replace: paperDate(date, year) }];
};

/** Number and date come where the draft is blank; the draft mark goes. Planned again after a stop it changes nothing more. */
export const planIssue = (issue: Issue, text: DocxText): IssuePlan => {
  const words = wordsOf(text);
  const filled = [...numberChange(issue), ...dateChange(issue, words)];
  return {
    replacements: [...filled, { find: DRAFT_MARK, replace: '' }],
    missing: filled
      .filter(({ find, replace }) => !words.includes(find) && !words.includes(replace))
      .map(({ find }) => find),
  };
};

/** What did not take, read back after issuing; empty when all is as it should be. */
export const issueFaults = ({ replacements }: IssuePlan, text: DocxText): string[] => {
  const words = wordsOf(text);
  return replacements
    .filter(({ find, replace }) => words.includes(find) || !words.includes(replace))
    .map(({ find }) => find);
};
