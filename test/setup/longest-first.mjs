// Order of the test files: a clean clone has no durations yet, and a long file that starts last keeps one processor waiting.
import Sequencer from '@jest/test-sequencer';

/** Files of many seconds, the longest first; a new one is named here when it is among them. */
const LONG = [
  'repo/style',
  'sweep',
  'budgets/budgets',
  'stories/independent-count',
  'stories/bad-input',
  'screens/document',
  'screens/workbench',
  'screens/workbench-editing',
  'stories/print',
  'screens/sidebar',
  'stories/backup',
  'stories/invitations',
  'stories/people-queue',
  'stories/rpc',
];

const rank = ({ path }) => {
  const at = LONG.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
};

export default class LongestFirst extends Sequencer {
  /** Among those that are not named jest decides: by the durations that it knows, else by size. */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
