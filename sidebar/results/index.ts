/** What a finished action says of itself, in one line in its place. */
import { answersResults } from './answers';
import { archiveResults } from './archive';
import { dataRequestResults } from './data-requests';
import { networkNewsResults } from './network-news';
import { networkResults } from './network';
import { officeResults } from './office';
import { papersResults } from './papers';
import { reportResults } from './report';
import type { Result, Summaries } from './result';
import { rosterResults } from './roster';
import { surveyResults } from './survey';

export type { Result } from './result';

const summaries: Summaries = {
  ...rosterResults,
  ...surveyResults,
  ...answersResults,
  ...reportResults,
  ...archiveResults,
  ...papersResults,
  ...networkResults,
  ...networkNewsResults,
  ...officeResults,
  ...dataRequestResults,
};

/** The line for what `method` returned; a method without a line of its own says only that it is done. */
export const describeResult = (method: string, output: unknown): Result => {
  const known = Object.entries(summaries).find(([name]) => name === method)?.[1];
  // Found under its own method's name, and the script built the output from that method's type.
  const describe = known as ((output: unknown) => Result) | undefined;
  return describe?.(output) ?? { text: 'Xong.', problems: [] };
};
