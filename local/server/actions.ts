/** What the pages ask for by POST: calls of the sidebar, menu items, the clock, who one is, answers to a form. */
import { AnswerRefused } from '../respond/submit-answers';
import type { AnswerValue, ItemAnswer } from '../world/forms';
import type { MenuEntry, World } from '../world/world';
import type { Desk } from './desk';
import { findForm } from './form-view';
import { HttpProblem, json, type Reply, type Request } from './http';
import type { Submitted } from './views';

/** Who sits at the page; kept while the server runs. */
export interface Seat {
  as: string;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (request: Request): Fields => {
  try {
    const value: unknown = JSON.parse(request.body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below, together with JSON that is no object.
  }
  throw new HttpProblem(400, 'Dữ liệu không đọc được.');
};

const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (typeof value !== 'string') throw new HttpProblem(400, `Thiếu ${name}.`);
  return value;
};

const BUG = 'Chương trình có lỗi, dữ liệu không mất. Bấm lại; nếu còn, xem cửa sổ dòng lệnh.';

/** One call of the sidebar's API, as google.script.run makes it: the script's own JSON text, or the failure's text. */
export const callScript = (desk: Desk, seat: Seat, request: Request): Reply => {
  const fields = fieldsOf(request);
  const ran = desk.run(seat.as, 'rpc', [textIn(fields, 'method'), textIn(fields, 'input')]);
  return json(ran.ok ? { ok: true, text: ran.value } : { ok: false, message: ran.message });
};

const handlersOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'item' ? [entry.handler] : entry.kind === 'menu' ? handlersOf(entry.entries) : [],
  );

/** Only what stands in the person's menu can be pressed. */
export const pressMenu = (desk: Desk, seat: Seat, request: Request): Reply => {
  const handler = textIn(fieldsOf(request), 'handler');
  if (!handlersOf(desk.world().ui.menus).includes(handler))
    throw new HttpProblem(404, 'Không có mục này trong menu.');
  const ran = desk.run(seat.as, handler, []);
  return json(ran.ok ? { ok: true } : { ok: false, message: ran.message });
};

const steps = { hour: 3_600_000, day: 86_400_000 } as const;

export const moveClock = (desk: Desk, request: Request): Reply => {
  const by = textIn(fieldsOf(request), 'by');
  if (by !== 'hour' && by !== 'day') throw new HttpProblem(400, 'Chỉ có giờ sau và ngày sau.');
  desk.tick(new Date(Date.parse(desk.world().clock) + steps[by]).toISOString());
  return json({ ok: true });
};

/** Sits down as another person: the workbook opens for them, with or without a menu. */
export const changeSeat = (desk: Desk, seat: Seat, request: Request): Reply => {
  const email = textIn(fieldsOf(request), 'email');
  if (!desk.world().people.some((person) => person.email === email))
    throw new HttpProblem(404, 'Không có người này.');
  seat.as = email;
  openWorkbook(desk, seat);
  return json({ ok: true });
};

/** Opening the workbook makes the menu; people who may only view it get none. */
export const openWorkbook = (desk: Desk, seat: Seat): void => {
  const world: World = desk.world();
  world.ui.menus = [];
  const { owner, editors } = world.spreadsheet;
  if (owner === seat.as || editors.includes(seat.as)) desk.run(seat.as, 'onOpen', []);
};

export const showTab = (desk: Desk, request: Request): Reply => {
  const { sheet } = fieldsOf(request);
  const { spreadsheet } = desk.world();
  if (typeof sheet !== 'number' || !spreadsheet.sheets.some(({ id }) => id === sheet))
    throw new HttpProblem(404, 'Không có tab này.');
  spreadsheet.activeSheetId = sheet;
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
