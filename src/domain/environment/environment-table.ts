/** The tab `Kiểm tra môi trường`: one line a question, what the program counts on, what it got, and where that was seen. */
import { choice, integer, text, time } from '../columns';
import { table, type Row } from '../table';

/** 'Chưa hỏi' until the line is answered. */
const AGREES = ['Có', 'Không', 'Chưa hỏi'] as const;
/** An answer of the local workspace proves the question, not Google. */
const SEEN = ['Google thật', 'Giả lập'] as const;

export const environment = table({
  name: 'environment',
  title: 'Kiểm tra môi trường',
  key: ['probe'],
  visibility: 'shown',
  columns: {
    probe: text('Mã', { required: true, machine: true, width: 150 }),
    question: text('Câu hỏi', { width: 360 }),
    expected: text('Mong đợi', { width: 180 }),
    got: text('Thực tế', { width: 220 }),
    agrees: choice('Khớp', AGREES, { width: 80 }),
    seen: choice('Thấy ở', SEEN, { width: 100 }),
    at: time('Lúc', { width: 130 }),
    milliseconds: integer('Mili giây', { width: 80 }),
    source: text('Nguồn', { width: 320 }),
  },
});
export type EnvironmentRow = Row<typeof environment>;
