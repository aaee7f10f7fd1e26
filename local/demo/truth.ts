/** The same indicators from the hidden truth of those who answered, to hold beside what the program found. */
import { calculateIndicators, type GroupResult } from '../../src/domain/indicators/calculate';
import type { GraduateRecord } from '../../src/domain/indicators/records';
import { graduations } from '../../src/domain/roster/graduations';
import { byStudentCode, type Truth } from '../college/truth-file';
import type { Graduate } from '../college/truth';
import type { Workspace } from '../workspace/workspace';
import { tableRows } from '../world/table-cells';

const codesOf = ({ answers }: Graduate): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => [
      code,
      typeof answer === 'string' ? answer : answer.join(';'),
    ]),
  );

/** True indicators of the campaign's graduations; only those in `answered` (graduation keys) count as having answered, and those in `updated` as brought up to date. */
export const trueIndicators = (
  workspace: Workspace,
  truth: Truth,
  answered: ReadonlySet<string>,
  targets: ReadonlySet<string>,
  updated: ReadonlySet<string>,
): GroupResult[] => {
  const known = byStudentCode(truth);
  const records = tableRows(workspace.world.spreadsheet, graduations).flatMap(({ row }): GraduateRecord[] => {
    const graduate = known.get(row.studentCode ?? '');
    const key = row.graduationKey;
    if (!graduate || key === null || !targets.has(key)) return [];
    return [
      {
        graduationKey: key,
        className: `${graduate.className} ${graduate.cohort}`,
        major: graduate.major,
        faculty: graduate.faculty,
        level: graduate.level,
        cohort: graduate.cohort,
        sex: graduate.sex,
        // Everybody of the demo graduated in its latest year.
        updated: updated.has(key),
        answer: answered.has(key) ? codesOf(graduate) : null,
      },
    ];
  });
  return calculateIndicators(records);
};
