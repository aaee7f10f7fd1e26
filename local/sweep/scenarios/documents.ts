/** The papers around plan and report, the templates, the solutions. */
import { openDocx } from '../../docx/docx-parts';
import type { Workspace } from '../../workspace/workspace';
import type { Scenario } from '../scenario';
import { once, plannedCollege, press, pulledCollege } from '../stage';

const SOLUTION = {
  content: 'Rà soát thời lượng thực tập ngành Kế toán',
  area: 'Đào tạo',
  unit: 'Khoa Kinh tế',
  due: '2026-09-30',
};

/** One solution stands in its tab. */
export const solvedCollege = once(() => {
  const workspace = pulledCollege();
  press(workspace, 'addSolution', SOLUTION);
  return workspace;
});

/** Somebody changed the report's template in Word; the plan's is still the default. */
const editedCollege = once((): Workspace => {
  const workspace = plannedCollege();
  const file = Object.values(workspace.world.files).find(({ name }) => name === 'Mẫu báo cáo.docx');
  if (!file) throw new Error('no template');
  const docx = openDocx(workspace.objects.get(file.content ?? ''));
  const body = docx.file('word/document.xml')?.asText() ?? '';
  docx.file('word/document.xml', body.replace('{mo_dau}', '{modau}'));
  file.content = workspace.objects.put(docx.generate({ type: 'uint8array' }));
  return workspace;
});

export const documentScenarios: readonly Scenario[] = [
  {
    name: 'createDocument',
    covers: ['createDocument'],
    stage: plannedCollege,
    press: { method: 'createDocument', input: { kind: 'planSubmission' } },
  },
  {
    name: 'createDocument, questionnaire',
    covers: [],
    stage: plannedCollege,
    press: { method: 'createDocument', input: { kind: 'questionnaire' } },
  },
  {
    name: 'checkTemplates',
    covers: ['checkTemplates'],
    stage: editedCollege,
    press: { method: 'checkTemplates' },
  },
  {
    name: 'addSolution',
    covers: ['addSolution'],
    stage: pulledCollege,
    press: { method: 'addSolution', input: SOLUTION },
  },
  {
    name: 'setSolutionState',
    covers: ['setSolutionState'],
    stage: solvedCollege,
    press: { method: 'setSolutionState', input: { content: SOLUTION.content, state: 'Đã xong' } },
  },
];
