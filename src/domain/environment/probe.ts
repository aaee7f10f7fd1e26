/** A question to Google's own services whose answer the local workspace imitates. */

export interface Probe {
  readonly question: string;
  /** The answer that the program counts on and the local workspace gives. */
  readonly expected: string;
  /** Where that expectation comes from: an address, or that it was assumed. */
  readonly source: string;
  /** Answers that agree, where more than one does: figures differ from account to account. */
  readonly accepts?: RegExp;
}

export const agrees = ({ expected, accepts }: Probe, got: string): boolean =>
  accepts?.test(got) ?? got === expected;

const REFERENCE = 'https://developers.google.com/apps-script/reference/';
/** A page of the Apps Script reference. */
export const reference = (page: string): string => REFERENCE + page;
export const ASSUMED = 'giả định, chưa có nguồn';
