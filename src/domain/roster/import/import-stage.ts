/** Tab `Nhập dở`: rows that the dialog has sent and that are not in `Danh sách` yet; emptied when the import ends. */
import { verbatim } from '../../columns';
import { table } from '../../table';

/** So many rows the dialog sends at a time. */
export const STAGE_PAGE = 500;

export const importStage = table({
  name: 'importStage',
  title: 'Nhập dở',
  key: ['line'],
  visibility: 'hidden',
  columns: {
    /** The import's number and the row's in it. */
    line: verbatim('Dòng', { required: true, machine: true, width: 120 }),
    /** A row of the file as JSON, or what came of the import. */
    content: verbatim('Nội dung', { required: true, machine: true, personal: true, width: 300 }),
  },
});
