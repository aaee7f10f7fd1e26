/** Step 5, Nơi công tác: differently written employers are shown together and put under one name; new answers follow it. */
import { canonicalNames } from '../../domain/collection/employer-names';
import { employerNames } from '../../domain/collection/employer-tables';
import {
  countEmployers,
  planEmployerGroups,
  planMerge,
  type EmployerGroup,
  type Spelling,
} from '../../domain/collection/employers';
import { changeRows } from '../../domain/undo/ask-changes';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeLogged } from '../../google/logged-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readNewestAnswers } from '../shared/read-newest-answers';

/** More than anybody settles at a sitting. */
const MOST = 60;

const readWritten = (): string[] =>
  [...readNewestAnswers().values()].flatMap(({ words }) => words.employer ?? []);

export interface EmployersView {
  readonly groups: EmployerGroup[];
  readonly total: number;
  /** The largest employers by the chosen names. */
  readonly largest: Spelling[];
}

/** Groups to merge, and where most people work; changes nothing. */
export const readEmployers = (): EmployersView => {
  const [written, merged] = [readWritten(), readUsable(employerNames)];
  const groups = planEmployerGroups(written, merged);
  return {
    groups: groups.slice(0, MOST),
    total: groups.length,
    largest: countEmployers(written, canonicalNames(merged)).slice(0, 10),
  };
};

/** Groups of employers that wait to be merged. */
export const countEmployerGroups = (): number =>
  planEmployerGroups(readWritten(), readUsable(employerNames)).length;

export interface EmployerMerge {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** Puts the spellings of each group under its chosen name, as one action that can be undone. */
export const mergeEmployers = ({
  groups,
}: {
  readonly groups: readonly EmployerMerge[];
}): { readonly groups: number; readonly spellings: number } =>
  underLock('gộp nơi công tác', () => {
    finishUnfinished();
    ensureTab(employerNames);
    const known = new Map(readUsable(employerNames).map((row) => [row.spelling, row.name]));
    const stamp = { at: now(), by: whoami() };
    const rows = groups
      .flatMap(({ name, spellings }) => planMerge(name, spellings, stamp))
      .filter((row) => known.get(row.spelling) !== row.name);
    writeLogged({ name: 'Gộp nơi công tác', source: 'phòng chọn' }, [changeRows(employerNames, rows)]);
    return {
      groups: groups.length,
      spellings: groups.reduce((sum, { spellings }) => sum + spellings.length, 0),
    };
  });
