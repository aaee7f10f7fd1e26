/** What tab `Phản hồi` and the indicators say of the answers that came in. */
import type { Workspace } from '../../../local/workspace/workspace';
import { press } from './desk';
import { answerUnknown, ASKED, type Answers } from './respondents';
import { headersOf, rowsOf, type TabRow } from './tabs';

export const responses = (workspace: Workspace): TabRow['cells'][] =>
  rowsOf(workspace, 'Phản hồi').map(({ cells }) => cells);
export const pull = (
  workspace: Workspace,
): { pulled: number; matched: number; unmatched: number; refused: number } => {
  const { pulled, matched, unmatched, refused } = press(workspace, 'pullResponses', {});
  return { pulled, matched, unmatched, refused };
};
/** Numerator and denominator of the whole school. */
export const wholeSchool = (workspace: Workspace, indicator: string): string => {
  const count = press(workspace, 'readIndicators', {}).groups[0]?.counts[indicator];
  return `${count?.numerator ?? '?'}/${count?.denominator ?? '?'}`;
};
/** The header above a question's words. */
export const wordsOf = (workspace: Workspace, question: string): string =>
  headersOf(workspace, 'Phản hồi').find((header) => header.startsWith(`${question}: `)) ?? '';

/** By the person's link with the caller's number behind the code. */
export const answerByPhone = (workspace: Workspace, studentCode: string, answers: Answers): string => {
  const code = codeOf(workspace, studentCode);
  return answerUnknown(workspace, { ...answers, [ASKED.code]: `${code}-P12` });
};
/** The personal code of a graduate. */
export const codeOf = (workspace: Workspace, studentCode: string): string => {
  const key = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Mã HSSV'] === studentCode)?.cells[
    'Khóa dòng'
  ];
  const invitation = rowsOf(workspace, 'Phiếu mời').find(({ cells }) => cells['Khóa dòng'] === key);
  return String(invitation?.cells['Mã phiếu']);
};
