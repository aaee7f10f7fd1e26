/** What a step puts onto its page besides owner, guide and actions (UX 4). */
import { formatTime } from '../../../domain/dates';
import { formatRateOf } from '../../../domain/number-format';
import type { StepAction } from '../../../domain/office/step-action';
import type { PanelLink } from '../../../domain/office/panels';
import type { ProblemGroup } from '../../../domain/problem-groups';
import type { Progress } from '../../shared/progress';
import type { OfficeFacts } from '../read-facts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface StepPart {
  readonly facts: Fact[];
  /** What can be pressed besides the step's own actions, depending on what stands in the tabs. */
  readonly actions?: StepAction[];
  readonly problems?: ProblemGroup[];
  readonly links?: { label: string; url: string }[];
  readonly panels?: PanelLink[];
  readonly running?: Progress | null;
}

/** '70,9%'; '0' where there is nothing to divide by. */
export const share = (count: number, total: number): string =>
  total === 0 ? '0' : formatRateOf(count, total);

type Papers = OfficeFacts['papers'];

/** The versions of a paper, a line each. */
export const versionFacts = (papers: Papers, label: string): Fact[] =>
  papers
    .filter(({ kind }) => kind === label)
    .map(({ version, madeAt, state }) => ({
      label: `Bản ${version}, ${state ?? ''}`,
      value: madeAt === null ? '' : formatTime(madeAt),
    }));

/** The ways to the versions of a paper. */
export const versionLinks = (papers: Papers, label: string): { label: string; url: string }[] =>
  papers.flatMap(({ kind, version, documentUrl }) =>
    kind === label && documentUrl !== null
      ? [{ label: `Mở ${label.toLowerCase()} bản ${version}`, url: documentUrl }]
      : [],
  );
