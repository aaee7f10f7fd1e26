/** Tab `Sao lưu`: every file of every backup, noted when it is in Drive; a backup is finished when its list has a hash. */
import { flag, integer, text, verbatim } from '../columns';
import { table, type Row } from '../table';

export const backups = table({
  name: 'backups',
  title: 'Sao lưu',
  key: ['backup', 'file'],
  visibility: 'hidden',
  columns: {
    backup: verbatim('Bản sao lưu', { required: true, machine: true, width: 150 }),
    file: text('Tệp', { required: true, machine: true, width: 260 }),
    kind: text('Loại', { machine: true, width: 80 }),
    of: verbatim('Của', { machine: true, width: 120 }),
    rows: integer('Số dòng', { machine: true, width: 70 }),
    sha256: verbatim('SHA-256', { machine: true, width: 160 }),
    fileId: verbatim('Mã tệp', { machine: true, width: 160 }),
    /** The last file of its part: a tab, a form. */
    last: flag('Hết phần', { machine: true, width: 70 }),
    /** Of a file with answers: the time of the newest one in it. */
    until: verbatim('Đến lúc', { machine: true, width: 140 }),
    press: verbatim('Lần bấm', { machine: true, width: 70 }),
    folderUrl: text('Thư mục', { machine: true, width: 220 }),
  },
});
export type BackupRow = Row<typeof backups>;
