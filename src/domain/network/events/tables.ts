/** Tab of the Sheets by which helpers check guests in on their phones: one an event. */
import { text, time, verbatim } from '../../columns';
import { table } from '../../table';

const own = { machine: true } as const;

export const doorSheets = table({
  name: 'doorSheets',
  title: 'Sổ điểm danh',
  key: ['eventKey'],
  visibility: 'hidden',
  columns: {
    eventKey: verbatim('Mã dòng sự kiện', { ...own, required: true, width: 120 }),
    title: text('Sự kiện', { ...own, width: 220 }),
    fileId: text('Mã tệp', { ...own, width: 120 }),
    url: text('Mở sổ điểm danh', { ...own, width: 220 }),
    /** Drive's modifiedTime of the state that was read. */
    seen: verbatim('Bản đã đọc', { ...own, width: 130 }),
    readAt: time('Đọc lúc', { ...own, width: 130 }),
  },
});
