/** Which questions are left, and the lines with which a round begins. */
import type { EnvironmentRow } from './environment-table';
import { agrees } from './probe';
import {
  allProbes,
  isPersonProbe,
  isScriptProbe,
  type PersonProbe,
  type ProbeCode,
  type ScriptProbe,
} from './probes';

// The keys of the record are its codes.
const codes = Object.keys(allProbes) as ProbeCode[];

/** A question not yet asked; its other cells are emptied. */
const unasked = (probe: ProbeCode): EnvironmentRow => {
  const { question, expected, source } = allProbes[probe];
  return {
    probe,
    question,
    expected,
    source,
    got: null,
    agrees: 'Chưa hỏi',
    seen: null,
    at: null,
    milliseconds: null,
  };
};

export interface CheckPlan {
  /** Lines to write before asking: those that are missing, or all of them for a new round. */
  readonly lines: readonly EnvironmentRow[];
  /** For the program to answer, in order. */
  readonly script: readonly ScriptProbe[];
  /** For a person to answer. */
  readonly person: readonly PersonProbe[];
}

/**
 * What is left of the round under way; `again` asks all anew once the program has answered its part. A line is left
 * as long as it says 'Chưa hỏi', so that a stop anywhere loses one answer at most.
 */
export const planCheck = (rows: readonly EnvironmentRow[], again: boolean): CheckPlan => {
  const known = new Map(rows.map((row) => [row.probe, row]));
  const isOpen = (code: ProbeCode): boolean => (known.get(code)?.agrees ?? 'Chưa hỏi') === 'Chưa hỏi';
  const isNew = again && !codes.some((code) => isScriptProbe(code) && isOpen(code));
  const open = isNew ? codes : codes.filter(isOpen);
  return {
    lines: codes.filter((code) => isNew || !known.has(code)).map(unasked),
    script: open.filter(isScriptProbe),
    person: open.filter(isPersonProbe),
  };
};

/** What an answer makes of its line; `at`, `seen` and the time it took come from the one who asked. */
export const answeredLine = (
  probe: ProbeCode,
  got: string,
  asked: Pick<EnvironmentRow, 'seen' | 'at' | 'milliseconds'>,
): Omit<EnvironmentRow, 'question' | 'expected' | 'source'> => ({
  probe,
  got,
  agrees: agrees(allProbes[probe], got) ? 'Có' : 'Không',
  ...asked,
});
