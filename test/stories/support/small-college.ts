/** A small college with the people whom every example knows: set up through the bundle, two classes, five graduates. */
import { readFileSync } from 'node:fs';
import { Workspace } from '../../../local/workspace/workspace';
import { preparedOnce } from '../../support/prepared-once';
import { press, pressOn } from './desk';
import { typeTable } from './tabs';

const CLASSES = `
Lớp | Khóa | Trình độ | Ngành, nghề | Khoa | GVCN | Thầy/cô | Email GVCN
KT2 | K59 | Cao đẳng | Kế toán | Kinh tế | Nguyễn Thị Lan | cô | lan@cdhoaban.example.edu.vn
OT1 | K59 | Trung cấp | Công nghệ ô tô | Kỹ thuật | Quàng Văn Tiến | thầy | tien@cdhoaban.example.edu.vn
`;

export const ROSTER = `
Họ và | Tên | Ngày sinh | Giới tính | Ngày tốt nghiệp | Số điện thoại | Lớp | Khóa | Mã HSSV | Email
Lò Thị | Hoa | 02/03/2003 | Nữ | 30/06/2025 | 0912345678 | KT2 | K59 | CD22KT0001 | hoa@example.com
Lò Văn | Nam | 15/08/2003 | Nam | 30/06/2025 | 0983456789 | KT2 | K59 | CD22KT0002 | nam@example.com
Giàng A | Páo | 01/01/2004 | Nam | 30/06/2025 | 0374567890 | OT1 | K59 | TC23OT0001 | pao@example.com
Vàng Thị | Mai | 20/11/2004 | Nữ | 30/06/2025 | 0365678901 | OT1 | K59 | TC23OT0002 | mai@example.com
Cầm Bá | Thức | 09/09/2003 | Nam | 30/06/2025 | | OT1 | K59 | TC23OT0003 |
`;

const setUp = (): Workspace => {
  const workspace = Workspace.create({ seed: 7 });
  press(workspace, 'setUp', { school: 'Trường Cao đẳng Hoa Ban', office: 'Phòng CT HSSV' });
  typeTable(workspace, 'Lớp', CLASSES);
  return workspace;
};

const checked = (roster: string): Workspace => {
  const workspace = setUp();
  typeTable(workspace, 'Danh sách', roster);
  press(workspace, 'checkRoster', {});
  return workspace;
};

const opened = (roster: string): Workspace => {
  const workspace = checked(roster);
  pressOn(workspace, 'openSurvey');
  return workspace;
};

const mailing = (): Workspace => {
  const workspace = opened(ROSTER);
  const { limits } = workspace.world.quotas;
  const { mail } = limits;
  limits.mail = 0;
  pressOn(workspace, 'sendInvitations');
  limits.mail = mail;
  return workspace;
};

/** What this file says is part of the name: another text makes other stages. */
const prepared = (name: string, make: () => Workspace): Workspace =>
  preparedOnce([name, readFileSync(__filename, 'utf8')], make);

/** Set up, classes typed in, the roster empty. */
export const setUpCollege = (): Workspace => prepared('set up', setUp);

/** With the five graduates, checked. */
export const smallCollege = (roster = ROSTER): Workspace =>
  prepared(`roster ${roster}`, () => checked(roster));

/** With the form open. */
export const openCollege = (roster = ROSTER): Workspace => prepared(`open ${roster}`, () => opened(roster));

/** With the form behind the way out of the mails as well: a press with no quota left builds it and sends nothing. */
export const mailingCollege = (): Workspace => prepared('mailing', mailing);

/** The first call makes, every call copies. */
export const once = (make: () => Workspace): (() => Workspace) => {
  let made: Workspace | null = null;
  return () => (made ??= make()).clone();
};
