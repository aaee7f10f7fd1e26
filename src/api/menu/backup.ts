/** Menu: Quản trị › Sao lưu, Kiểm tra bản sao lưu, Khôi phục: the sidebar's calls, again while there is time, and what came of them. */
import { startBudget } from '../../google/clock';
import { pressId } from '../../google/press';
import { askText, confirm, tell } from '../../google/ui';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import type { Answer, Input, Reply } from '../contract';
import { answerCall } from '../rpc';

type Long = 'backUp' | 'checkBackup' | 'restore';

/** As many presses as this execution has time for; null where one was refused, which is told. */
const goOn = <M extends Long>(title: string, method: M, input: Input<M>, press?: string): Reply<M> | null => {
  const budget = startBudget();
  for (;;) {
    // The one door gives JSON text of this shape.
    const answer = JSON.parse(answerCall(method, JSON.stringify(input), press)) as Answer<Reply<M>>;
    if (!answer.ok) {
      tell(title, answer.problem.message);
      return null;
    }
    if (answer.value.state !== 'running' || !budget.hasTime()) return answer.value;
  }
};

const BACK_UP = 'Sao lưu';
const NOTE = 'press.backUp';

/** The press's name is kept until it is told what came of it: after a stop the next press makes no second backup. */
export const pressBackUp = (): void => {
  const press = readProperty(NOTE) ?? pressId();
  writeProperty(NOTE, press);
  const view = goOn(BACK_UP, 'backUp', {}, press);
  if (view) tell(BACK_UP, backedUp(view));
  forgetProperty(NOTE);
};

const backedUp = (view: Reply<'backUp'>): string => {
  if (view.state === 'queued') return view.message;
  const { state, done, total, files, folderUrl, missing } = view;
  if (state === 'running') return `Đã sao lưu ${done}/${total} phần. Bấm Sao lưu lần nữa để làm tiếp.`;
  const lacking = missing.length === 0 ? '' : `\nKhông mở được: ${missing.join(', ')}.`;
  return `Đã sao lưu ${files} tệp vào ${folderUrl}${lacking}\nCó dữ liệu cá nhân: chỉ người của phòng được mở.`;
};

const CHECK = 'Kiểm tra bản sao lưu';

export const pressCheckBackup = (): void => {
  const view = goOn(CHECK, 'checkBackup', {});
  if (view) tell(CHECK, checked(view));
};

const checked = (view: Reply<'checkBackup'>): string => {
  if (view.state === 'queued') return view.message;
  const { state, done, total, bad } = view;
  if (state === 'running') return `Đã kiểm tra ${done}/${total} tệp. Bấm lần nữa để kiểm tra tiếp.`;
  if (bad.length === 0) return `Bản gần nhất còn nguyên: ${total} tệp đúng với mục lục.`;
  return `Bản gần nhất có ${bad.length} tệp mất hoặc bị sửa: ${bad.slice(0, 20).join(', ')}. Sao lưu lại.`;
};

const RESTORE = 'Khôi phục';

export const pressRestore = (): void => {
  const folder = askText(RESTORE, 'Dán đường dẫn thư mục của bản sao lưu trong Drive:');
  if (folder === null || folder === '') return;
  const question =
    'Khôi phục bản sao lưu vào bảng tính này? Cài đặt và câu hỏi ở đây sẽ được thay bằng bản sao lưu.';
  if (!confirm(RESTORE, question)) return;
  const view = goOn(RESTORE, 'restore', { folder });
  if (!view) return;
  const { state, done, total, problems } = view;
  if (state === 'running')
    return tell(RESTORE, `Đã khôi phục ${done}/${total} tệp. Bấm Khôi phục lần nữa để làm tiếp.`);
  const text = 'Đã khôi phục: danh sách, mã phiếu, đường dẫn và phản hồi như trong bản sao lưu.';
  tell(RESTORE, [text, ...problems.map(({ message }) => message)].join('\n'));
};
