/** What the pages ask for by POST: calls of the sidebar, acts in the grid, who one is, answers to a form. */
import { AnswerRefused } from '../respond/submit-answers';
import type { AnswerValue, ItemAnswer } from '../world/forms';
import type { World } from '../world/world';
import { parseActInput } from './act-input';
import type { Desk } from './desk';
import { fieldsOf, textIn } from './fields';
import { findForm } from './form-view';
import { actInGrid } from './grid-acts';
import { HttpProblem, json, type Reply, type Request } from './http';
import { accessTo, peopleOf, requireAddOn, type Seat } from './seats';
import type { Submitted } from './views';

const BUG = 'Chương trình có lỗi, dữ liệu không mất. Bấm lại; nếu còn, xem cửa sổ dòng lệnh.';

/** One call of the sidebar's API, as google.script.run makes it: the script's own JSON text, or the failure's text. */
export const callScript = (desk: Desk, seat: Seat, request: Request): Reply => {
  const fields = fieldsOf(request);
  requireAddOn(desk.world(), seat);
  const ran = desk.run(seat.as, 'rpc', [
    textIn(fields, 'method'),
    textIn(fields, 'input'),
    // Absent where a page of an earlier build calls.
    typeof fields['press'] === 'string' ? fields['press'] : '',
  ]);
  return json(ran.ok ? { ok: true, text: ran.value } : { ok: false, message: ran.message });
};

/** What the person does in the grid of the workbook, or of another Sheet. */
export const actAsPerson = (desk: Desk, seat: Seat, request: Request): Reply => {
  const act = parseActInput(fieldsOf(request));
  return json(desk.change((world) => actInGrid(world, seat.as, act)));
};

/** The dialog closes by its cross, by Esc, or because its script said so. */
export const closeDialog = (desk: Desk, seat: Seat): Reply => {
  requireAddOn(desk.world(), seat);
  desk.change(({ ui }) => {
    ui.dialog = null;
  });
  return json({ ok: true });
};

/** Sits down as another person: the workbook opens for them, with or without a menu. */
export const changeSeat = (desk: Desk, seat: Seat, request: Request): Reply => {
  const email = textIn(fieldsOf(request), 'email');
  if (!peopleOf(desk.world()).some((person) => person.email === email))
    throw new HttpProblem(404, 'Không có người này.');
  seat.sitDown(email);
  openWorkbook(desk, email);
  return json({ ok: true });
};

/** Opening the workbook makes the menu; people who may only view it get none. */
export const openWorkbook = (desk: Desk, as: string): void => {
  const world: World = desk.world();
  world.ui.dialog = null;
  if (accessTo(world, world.spreadsheet, as) === 'edit') desk.run(as, 'onOpen', []);
};

export const showTab = (desk: Desk, request: Request): Reply => {
  const { sheet } = fieldsOf(request);
  const { spreadsheet } = desk.world();
  if (typeof sheet !== 'number' || !spreadsheet.sheets.some(({ id }) => id === sheet))
    throw new HttpProblem(404, 'Không có tab này.');
  spreadsheet.activeSheetId = sheet;
  desk.world().ui.activeCell = 'A1';
  return json({ ok: true });
};

const isPart = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isAnswerValue = (value: unknown): value is AnswerValue =>
  typeof value === 'string' || (Array.isArray(value) && value.every(isPart));

const answerOf = (value: unknown): ItemAnswer => {
  if (typeof value === 'object' && value !== null && 'item' in value && 'value' in value) {
    if (typeof value.item === 'number' && isAnswerValue(value.value))
      return { item: value.item, value: value.value };
  }
  throw new HttpProblem(400, 'Câu trả lời không đọc được.');
};

/** What the form says no to is told to the person, reason by reason. */
const refusedAsProblem = <T>(act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw error instanceof AnswerRefused ? new HttpProblem(422, error.message) : error;
  }
};

/** An answer as the public page of the form sends it; the form itself judges it. */
export const submitForm = (desk: Desk, id: string, request: Request): Reply => {
  const form = findForm(desk.world(), id);
  const { answers, editKey } = fieldsOf(request);
  if (!Array.isArray(answers)) throw new HttpProblem(400, 'Thiếu câu trả lời.');
  const key = typeof editKey === 'string' ? editKey : null;
  const filed = refusedAsProblem(() => desk.respond(form.id, answers.map(answerOf), key));
  const done: Submitted = {
    message: form.confirmationMessage,
    editUrl: form.allowResponseEdits
      ? `/forms/${form.publishedId}?edit2=${encodeURIComponent(filed.editKey)}`
      : '',
  };
  return json(done);
};

export const bugReply = (): Reply => json({ ok: false, message: BUG }, 500);
