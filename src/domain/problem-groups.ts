/** Problems gathered by kind, counted, in the words of the step page. */
import type { Problem, ProblemCode } from './problem';

export interface ProblemGroup {
  readonly label: string;
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** Names of kinds that many rows can share; the others go by their column. */
const LABELS: Partial<Record<ProblemCode, string>> = {
  'cell.required': 'Ô còn trống',
  'cell.formulaError': 'Công thức báo lỗi',
  'roster.double': 'Nghi trùng',
  'roster.unknownClass': 'Lớp chưa có trong tab Lớp',
  'roster.tooYoung': 'Ngày sinh, ngày tốt nghiệp lệch nhau',
  'roster.tooOld': 'Ngày sinh, ngày tốt nghiệp lệch nhau',
  'roster.futureGraduation': 'Ngày tốt nghiệp chưa tới',
  'roster.sharedCode': 'Mã HSSV dùng hai lần',
};

/** The largest group first; within a group the order stays. */
export const groupProblems = (problems: readonly Problem[]): ProblemGroup[] => {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const label = LABELS[problem.code] ?? problem.place?.column ?? problem.place?.sheet ?? 'Khác';
    const group = groups.get(label);
    if (group) group.push(problem);
    else groups.set(label, [problem]);
  }
  return [...groups]
    .map(([label, grouped]) => ({ label, count: grouped.length, problems: grouped }))
    .sort((a, b) => b.count - a.count);
};
