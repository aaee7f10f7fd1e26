/** Step 5: an answer without a code waits and is settled by a person, one is rejected by the review. */
import { responseHeads } from '../../../src/domain/collection/responses-table';
import { unmatched } from '../../../src/domain/collection/unmatched-table';
import { graduations } from '../../../src/domain/roster/graduations';
import { pasteRows, sheetNamed } from '../../act';
import { columnLetters } from '../../world/a1';
import { respond } from '../../respond';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { once, openedCollege, press } from '../stage';

const AT_WORK = {
  'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
  'Họ và tên': 'Lo Thi Hoa',
  'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
  'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
};

const answerWithoutCode = (more: Readonly<Record<string, string>>): Workspace => {
  const workspace = openedCollege();
  const [form] = Object.values(workspace.world.forms);
  if (!form) throw new Error('no form');
  const { refused } = respond(workspace, form.id, { answers: { ...AT_WORK, ...more } });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  return workspace;
};

/** Somebody called Lo Thi Hoa has answered by the class group's link; nothing is pulled yet. */
const answeredWithoutCode = once(() => answerWithoutCode({}));

export const waitingCollege = once(() => {
  const workspace = answeredWithoutCode();
  press(workspace, 'pullResponses');
  return workspace;
});

/** The answer gave an address that the roster learnt only afterwards. */
const correctedCollege = once(() => {
  const workspace = answerWithoutCode({ Email: 'hoa.moi@example.com' });
  press(workspace, 'pullResponses');
  const { world } = workspace;
  const sheet = sheetNamed(world.spreadsheet, graduations.title);
  const at = (sheet.rows[0]?.v ?? []).indexOf(graduations.columns.email.header);
  pasteRows(world, sheet, [['hoa.moi@example.com']], `${columnLetters(at + 1)}2`);
  return workspace;
});

const responseId = (): string =>
  tableRows(waitingCollege().world.spreadsheet, responseHeads)[0]?.row.responseId ?? '';
const keyOfHoa = (): string =>
  tableRows(waitingCollege().world.spreadsheet, graduations)[0]?.row.graduationKey ?? '';

const expectState =
  (state: string) =>
  ({ world }: Workspace): string[] => {
    const rows = tableRows(world.spreadsheet, unmatched);
    return rows.length === 1 && rows[0]?.row.state === state
      ? []
      : [`${rows.length} in the queue, not one ${state}`];
  };

export const matchingScenarios: readonly Scenario[] = [
  {
    name: 'pullResponses, an answer without a code',
    covers: ['pullResponses'],
    stage: answeredWithoutCode,
    press: { method: 'pullResponses' },
    faults: expectState('Chờ'),
  },
  {
    name: 'settleUnmatched',
    covers: ['settleUnmatched'],
    stage: waitingCollege,
    press: {
      method: 'settleUnmatched',
      get input() {
        return { responseId: responseId(), graduationKey: keyOfHoa() };
      },
    },
    faults: expectState('Đã khớp'),
  },
  {
    name: 'matchAgain',
    covers: ['matchAgain'],
    stage: correctedCollege,
    press: { method: 'matchAgain' },
    faults: expectState('Máy khớp'),
  },
  {
    name: 'reviewAnswer',
    covers: ['reviewAnswer'],
    stage: waitingCollege,
    press: {
      method: 'reviewAnswer',
      get input() {
        return { responseId: responseId(), accepted: false };
      },
    },
  },
];
