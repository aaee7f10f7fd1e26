/** People's rights to their data: a request noted and answered, a person erased from tabs and form. */
import { sheetNamed } from '../../act';
import type { Workspace } from '../../workspace/workspace';
import type { Scenario } from '../scenario';
import { once, press, pulledCollege } from '../stage';
import { keyOfHoa } from './contacts';

/** Hoa has asked to be erased; her address is marked as broken. */
export const requestedCollege = once(() => {
  const workspace = pulledCollege();
  press(workspace, 'markAddresses', { text: 'hoa@example.com', broken: true });
  press(workspace, 'recordDataRequest', { graduationKey: keyOfHoa(), kind: 'Xóa', note: '0912345678' });
  return workspace;
});

const contactsLeft = ({ world }: Workspace): string[] => {
  const cells = world.spreadsheet.sheets.flatMap(({ name }) =>
    sheetNamed(world.spreadsheet, name).rows.flatMap(({ v }) =>
      v
        .filter((cell) => /0912345678|hoa@example/.test(String(cell)))
        .map((cell) => `${name}: ${String(cell)}`),
    ),
  );
  const submitted = Object.values(world.forms).reduce((sum, { responses }) => sum + responses.length, 0);
  return submitted === 1 ? cells : [...cells, `${submitted} submissions, not 1`];
};

export const dataRequestScenarios: readonly Scenario[] = [
  {
    name: 'recordDataRequest',
    covers: ['recordDataRequest'],
    stage: pulledCollege,
    press: {
      method: 'recordDataRequest',
      get input() {
        return { graduationKey: keyOfHoa(), kind: 'Sửa', note: 'Đổi số điện thoại' };
      },
    },
  },
  {
    name: 'closeDataRequest',
    covers: ['closeDataRequest'],
    stage: requestedCollege,
    press: { method: 'closeDataRequest', input: { number: 1, outcome: 'answered' } },
  },
  {
    name: 'erasePerson',
    covers: ['erasePerson'],
    stage: requestedCollege,
    press: {
      method: 'erasePerson',
      get input() {
        return { graduationKey: keyOfHoa() };
      },
    },
    faults: contactsLeft,
  },
];
