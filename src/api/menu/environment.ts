/** Menu: Quản trị › Kiểm tra môi trường: the program's questions first, then those that a person answers. */
import { startBudget } from '../../google/clock';
import { askYesNo, confirm, tell } from '../../google/ui';
import type { Answer, Input, Method, Output } from '../contract';
import { answerCall } from '../rpc';

const TITLE = 'Kiểm tra môi trường';

const ask = <M extends Method>(method: M, input: Input<M>): Output<M> | null => {
  // The one door gives JSON text of this shape.
  const answer = JSON.parse(answerCall(method, JSON.stringify(input))) as Answer<Output<M>>;
  if (answer.ok) return answer.value;
  tell(TITLE, answer.problem.message);
  return null;
};

/** As many presses of the sidebar's length as this execution has time for. */
const goOn = (again: boolean): Output<'checkEnvironment'> | null => {
  const budget = startBudget();
  let view = ask('checkEnvironment', { again });
  while (view?.state === 'running' && budget.hasTime()) view = ask('checkEnvironment', {});
  return view;
};

/** Asks what only a person can see. What is left open stays 'Chưa hỏi' and can be typed into the tab. */
const askPerson = (questions: Output<'checkEnvironment'>['person']): void => {
  const now = `Còn ${questions.length} câu cần người xem tận mắt. Trả lời bây giờ? (Gõ vào cột Khớp của tab cũng được.)`;
  if (questions.length === 0 || !confirm(TITLE, now)) return;
  for (const { probe, question } of questions) {
    const yes = askYesNo(TITLE, `${question}\n\nChưa thử thì bấm Hủy.`);
    if (yes !== null && ask('recordEnvironment', { probe, yes }) === null) return;
  }
};

/** Goes on with the round under way; asks before it begins a new one. */
export const pressEnvironment = (): void => {
  let view = goOn(false);
  if (view && view.done === view.total && confirm(TITLE, 'Đã hỏi đủ mọi câu. Hỏi lại từ đầu?'))
    view = goOn(true);
  if (!view) return;
  const { state, done, total, differ } = view;
  if (state === 'running')
    return tell(TITLE, `Đã hỏi ${done}/${total} câu. Bấm Kiểm tra môi trường lần nữa để hỏi tiếp.`);
  const result =
    differ.length === 0 ? 'Không câu nào khác mong đợi.' : `Khác mong đợi: ${differ.join(', ')}.`;
  tell(TITLE, `${result} Xem từng câu ở tab Kiểm tra môi trường.`);
  askPerson(view.person);
};
