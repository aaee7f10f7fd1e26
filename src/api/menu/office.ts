/** What the menu's items under *Quản trị* do: the same calls as the sidebar's, with a question before and the answer in a box. */
import { readOwner } from '../../google/account';
import { requireAllConsent } from '../../google/consent';
import { readHandOverTo } from '../../google/hand-over';
import { pressId } from '../../google/press';
import { whoami } from '../../google/session';
import { applySidebar, askText, confirm, tell } from '../../google/ui';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import type { Answer } from '../contract';
import { EVERY_CALL, requireNeeds } from '../needed-scopes';
import { answerCall } from '../rpc';

const HAND_OVER = 'Bàn giao';
const NEW_WORKBOOK = 'Đây là bảng tính mới';

/** Calls a method and tells what came of it. The press's name is kept until it is told: after a stop the next press goes on with it. */
const pressAndTell = (title: string, method: string, input: object, done: string): boolean => {
  const note = `press.${method}`;
  const press = readProperty(note) ?? pressId();
  writeProperty(note, press);
  // The one door gives JSON text of this shape.
  const answer = JSON.parse(answerCall(method, JSON.stringify(input), press)) as Answer<unknown>;
  tell(title, answer.ok ? done : answer.problem.message);
  forgetProperty(note);
  return answer.ok;
};

export const pressSetUp = (): void => {
  // The one door gives JSON text of this shape.
  const answer = JSON.parse(answerCall('setUp', '{}')) as Answer<unknown>;
  if (!answer.ok) tell('Thiết lập', answer.problem.message);
  applySidebar();
};

/** Google asks for what is missing in its own dialog and ends the execution; afterwards there is nothing more to ask. */
export const pressConsent = (): void => {
  requireAllConsent();
  tell('Cấp quyền', 'Chương trình đã có đủ quyền của tài khoản này.');
};

/** The one who takes over is asked to accept; everybody else, to whom it goes. */
export const pressHandOver = (): void => {
  // Whoever clicks must be known before anything is asked.
  requireNeeds(EVERY_CALL);
  if (readHandOverTo() === whoami()) return acceptIt();
  const to = askText(HAND_OVER, 'Gõ địa chỉ email của người nhận tài khoản của phòng:');
  if (to === null || to === '') return;
  pressAndTell(
    HAND_OVER,
    'handOver',
    { to },
    `Đã chia sẻ phiếu và tệp với ${to}. Nhờ người đó mở bảng tính này, menu Quản trị, bấm Bàn giao để nhận.`,
  );
};

const acceptIt = (): void => {
  const from = readOwner() ?? '';
  if (
    !confirm(
      HAND_OVER,
      `Nhận tài khoản của phòng từ ${from}? Từ nay phiếu, tệp, thư và lịch chạy do bạn giữ.`,
    )
  )
    return;
  pressAndTell(
    HAND_OVER,
    'acceptHandOver',
    {},
    'Đã nhận bàn giao. Mẫu văn bản được tạo lại từ mẫu gốc; hồ sơ cũ giữ nguyên đường dẫn để xem.',
  );
};

export const pressDeclareNew = (): void => {
  const question =
    'Nhận bảng này là bảng tính mới? Bảng sẽ có phiếu, thư mục và lịch chạy riêng; đợt khảo sát phải mở phiếu lại, thư mời gửi lại từ đầu. Danh sách và phản hồi giữ nguyên.';
  if (!confirm(NEW_WORKBOOK, question)) return;
  if (pressAndTell(NEW_WORKBOOK, 'declareNew', {}, 'Đã nhận là bảng tính mới.')) applySidebar();
};
