/** Tab `Hồ sơ lưu`: every file of a campaign's archive (step 8), noted when it lies in Drive, locked, with the hash of its bytes. */
import { flag, integer, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

export const archivedFiles = table({
  name: 'archivedFiles',
  title: 'Hồ sơ lưu',
  key: ['campaign', 'file', 'version'],
  visibility: 'on-first-row',
  columns: {
    campaign: text('Đợt', { required: true, machine: true, width: 70 }),
    /** 1 to 4 as the procedure has them, 5 the list of the file itself. */
    part: integer('Phần', { required: true, machine: true, width: 50 }),
    file: text('Tệp', { required: true, machine: true, width: 320 }),
    version: integer('Bản', { required: true, machine: true, width: 50 }),
    archivedAt: time('Lưu lúc', { machine: true, width: 130 }),
    archivedBy: text('Người lưu', { machine: true, width: 190 }),
    place: text('Nơi lưu bản giấy', { width: 180 }),
    note: text('Ghi chú', { width: 200 }),
    url: text('Mở tệp', { machine: true, width: 220 }),
    sha256: verbatim('SHA-256', { machine: true, width: 160 }),
    /** What it was made from: the id of a copied file, or the hash of its content. */
    source: verbatim('Từ', { machine: true, width: 110 }),
    fileId: verbatim('Mã tệp', { machine: true, width: 110 }),
    /** A newer version stands beside it. */
    replaced: flag('Đã có bản mới', { machine: true, width: 90 }),
  },
});
export type ArchivedRow = Row<typeof archivedFiles>;
