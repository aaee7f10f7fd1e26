/** Steps 4 and 5: the form, the invitations, the answers. */
import type { Scenario } from '../scenario';
import { pasteRows, sheetNamed } from '../../act';
import { campaigns } from '../../../src/domain/collection/collection-tables';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import { answeredCollege, checkedCollege, once, openedCollege, press } from '../stage';

const closedCollege = once(() => {
  const workspace = openedCollege();
  press(workspace, 'closeSurvey');
  return workspace;
});

/** Both have answered; then two questions were reworded in tab Câu hỏi. */
export const rewordedCollege = once(() => {
  const workspace = answeredCollege();
  const sheet = sheetNamed(workspace.world.spreadsheet, 'Câu hỏi');
  const rowOf = (code: string): number => sheet.rows.findIndex(({ v }) => v[0] === code) + 1;
  pasteRows(workspace.world, sheet, [['Thu nhập hằng tháng khoảng bao nhiêu?']], `C${rowOf('income')}`);
  pasteRows(workspace.world, sheet, [['Nơi làm việc tên là gì?']], `C${rowOf('employer')}`);
  return workspace;
});

/** The form does what the campaign says of it. */
export const expectState =
  (state: string) =>
  ({ world }: Workspace): string[] => {
    const [campaign] = tableRows(world.spreadsheet, campaigns);
    const takes = world.forms[campaign?.row.formId ?? '']?.acceptingResponses;
    return campaign?.row.state === state && takes === (state === 'Đang mở')
      ? []
      : [`the form takes answers: ${String(takes)}, the campaign says ${String(campaign?.row.state)}`];
  };

export const surveyScenarios: readonly Scenario[] = [
  { name: 'openSurvey', covers: ['openSurvey'], stage: checkedCollege, press: { method: 'openSurvey' } },
  {
    name: 'updateForm',
    covers: ['updateForm'],
    stage: rewordedCollege,
    press: { method: 'updateForm' },
  },
  {
    name: 'closeSurvey',
    covers: ['closeSurvey'],
    stage: openedCollege,
    press: { method: 'closeSurvey' },
    faults: expectState('Đã đóng'),
  },
  {
    name: 'reopenSurvey',
    covers: ['reopenSurvey'],
    stage: closedCollege,
    press: { method: 'reopenSurvey', input: { closes: '2026-03-31' } },
    faults: expectState('Đang mở'),
    mayAnswer: ['campaign.stillOpen'],
  },
  {
    name: 'setSurveyDays',
    covers: ['setSurveyDays'],
    stage: openedCollege,
    press: {
      method: 'setSurveyDays',
      input: { closes: '2026-03-31', reminder1: '2026-01-26', reminder2: '2026-02-09' },
    },
  },
  {
    name: 'sendInvitations',
    covers: ['sendInvitations'],
    stage: openedCollege,
    press: { method: 'sendInvitations' },
  },
  {
    name: 'pauseInvitations',
    covers: ['pauseInvitations'],
    stage: openedCollege,
    press: { method: 'pauseInvitations' },
  },
  {
    name: 'pullResponses',
    covers: ['pullResponses'],
    stage: answeredCollege,
    press: { method: 'pullResponses' },
  },
];
