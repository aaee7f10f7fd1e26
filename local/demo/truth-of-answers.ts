/** Whose each answer was in truth, and whom the program gave it to. */
import {
  responseHeads,
  type MatchedBy,
  type ResponseHead,
} from '../../src/domain/collection/responses-table';
import { graduations } from '../../src/domain/roster/graduations';
import type { Workspace } from '../workspace/workspace';
import { tableRows } from '../world/table-cells';

/** Decisions held beside the hidden truth. */
export interface Verdict {
  readonly right: number;
  readonly wrong: number;
}

/** Student codes by graduation key, as the roster has them. */
export const studentCodes = ({ world }: Workspace): ReadonlyMap<string, string> =>
  new Map(
    tableRows(world.spreadsheet, graduations).flatMap(({ row }): [string, string][] =>
      row.graduationKey === null || row.studentCode === null ? [] : [[row.graduationKey, row.studentCode]],
    ),
  );

/** Student codes of those who really answered, by the answer's id. */
export const respondents = ({ world }: Workspace): ReadonlyMap<string, string> =>
  new Map(
    Object.values(world.forms).flatMap(({ responses }) =>
      responses.flatMap(({ id, respondent }): [string, string][] =>
        respondent === undefined ? [] : [[id, respondent]],
      ),
    ),
  );

export interface JudgedAnswer extends ResponseHead {
  /** Student code of who answered. */
  readonly respondent: string;
  /** Null where the program gave it to nobody. */
  readonly right: boolean | null;
}

/** Every answer that was taken in from somebody of the made-up college. */
export const judgedAnswers = (workspace: Workspace): JudgedAnswer[] => {
  const [codes, people] = [studentCodes(workspace), respondents(workspace)];
  return tableRows(workspace.world.spreadsheet, responseHeads).flatMap(({ row }): JudgedAnswer[] => {
    const respondent = people.get(row.responseId);
    if (respondent === undefined) return [];
    const right = row.graduationKey === null ? null : codes.get(row.graduationKey) === respondent;
    return [{ ...row, respondent, right }];
  });
};

export const verdictOf = (answers: readonly JudgedAnswer[]): Verdict => ({
  right: answers.filter(({ right }) => right === true).length,
  wrong: answers.filter(({ right }) => right === false).length,
});

/** By what told whose an answer is; `waiting` was not told by anything. */
export interface Matching {
  readonly byCode: Verdict;
  readonly byIdentity: Verdict;
  readonly byOffice: Verdict;
  readonly waiting: number;
  /** Refusals without a good code: of them nothing but that they came is kept. */
  readonly refusedUnknown: number;
}

export const matchingOf = (workspace: Workspace): Matching => {
  const answers = judgedAnswers(workspace);
  const by = (wanted: MatchedBy): Verdict =>
    verdictOf(answers.filter(({ matchedBy }) => matchedBy === wanted));
  const unknown = answers.filter(({ right }) => right === null);
  const count = (state: string): number => unknown.filter(({ matchState }) => matchState === state).length;
  return {
    byCode: by('Mã phiếu'),
    byIdentity: by('Danh tính'),
    byOffice: by('Phòng khớp'),
    waiting: count('Chờ khớp'),
    refusedUnknown: count('Từ chối'),
  };
};
