/** A small college whose list has doubtful cells and look-alike rows. */
import { press } from './desk';
import { once, setUpCollege } from './small-college';
import { typeTable } from './tabs';

/** Two numbers in a cell, a Lao number, a day in words, an address with a slip; a person with two graduations; a row twice. */
const DOUBTFUL = `
Họ và | Tên | Ngày sinh | Giới tính | Dân tộc | Ngày tốt nghiệp | Số điện thoại | Lớp | Khóa | Mã HSSV | Email
Lò Thị | Hoa | 02/03/2003 | Nữ | Thái | 30/06/2025 | 0912345678 / 0983456789 | KT2 | K59 | CD22KT0001 | hoa@example.com
Lò Văn | Nam | 15/08/2003 | nam | Thái | 30/06/2025 | 0983456780 (mẹ) | kt-2 | 59 | CD22KT0002 | nam@gmail.con
Giàng A | Páo | 01/01/2004 | Nam | H'Mông | 30/06/2025 | 0374567890 | OT1 | K59 | TC23OT0001 | pao@example.com
Giàng A | Páo | 01/01/2004 | Nam | Mông | 30/06/2023 | | KT2 | K59 | |
Vàng Thị | Mai | 20/11/2004 | Nữ | Mông | 30/06/2025 | 0365678901 | OT1 | K59 | TC23OT0002 | mai@example.com
Vàng Thị | Mai | 20/11/2004 | Nữ | Mông | 30/06/2025 | | OT1 | K59 | | mai.vang@example.com
`;

export const doubtfulCollege = once(() => {
  const workspace = setUpCollege();
  typeTable(workspace, 'Danh sách', DOUBTFUL);
  press(workspace, 'checkRoster', {});
  return workspace;
});
