/** Step 7: the list of units, the issued report sent to them, a receipt noted. */
import type { Scenario } from '../scenario';
import { once, press, pulledCollege } from '../stage';

const UNIT = {
  unit: 'Khoa Kinh tế',
  email: 'kinhte@cdhoaban.example.edu.vn',
  purpose: 'Thực hiện',
  copy: 'Đầy đủ',
};

const issuedCollege = once(() => {
  const workspace = pulledCollege();
  press(workspace, 'createReport');
  press(workspace, 'issuePaper', { kind: 'report', number: 40, date: '2026-04-20', anyway: true });
  press(workspace, 'addRecipient', UNIT);
  press(workspace, 'addRecipient', {
    ...UNIT,
    unit: 'Phòng Đào tạo',
    email: 'daotao@cdhoaban.example.edu.vn',
  });
  return workspace;
});
export const publishedCollege = once(() => {
  const workspace = issuedCollege();
  press(workspace, 'publishReport');
  return workspace;
});

export const publicationScenarios: readonly Scenario[] = [
  {
    name: 'addRecipient',
    covers: ['addRecipient'],
    stage: issuedCollege,
    press: {
      method: 'addRecipient',
      input: { ...UNIT, unit: 'Đoàn TN', email: 'doantn@cdhoaban.example.edu.vn' },
    },
  },
  {
    name: 'publishReport',
    covers: ['publishReport'],
    stage: issuedCollege,
    press: { method: 'publishReport' },
  },
  {
    name: 'acknowledgeCopy',
    covers: ['acknowledgeCopy'],
    stage: publishedCollege,
    press: { method: 'acknowledgeCopy', input: { email: UNIT.email, acknowledged: true } },
  },
];
