/** What the pages ask for by POST: calls of the sidebar, menu items, the clock, who one is, answers to a form. */
import { AnswerRefused } from '../respond/submit-answers';
import type { AnswerValue, ItemAnswer } from '../world/forms';
import type { Fired } from '../tick';
import type { MenuEntry, World } from '../world/world';
import { parseActInput } from './act-input';
import type { Desk } from './desk';
import { findForm } from './form-view';
import { actInGrid } from './grid-acts';
import { HttpProblem, json, type Reply, type Request } from './http';
import { accessTo, peopleOf, requireEditor } from './seats';
import type { ClockReply, FiredView, Submitted } from './views';

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

/** The add-on exists only for those who may edit the workbook. */
const requireAddOn = (desk: Desk, seat: Seat): void =>
  requireEditor(desk.world(), desk.world().spreadsheet, seat.as);

/** One call of the sidebar's API, as google.script.run makes it: the script's own JSON text, or the failure's text. */
export const callScript = (desk: Desk, seat: Seat, request: Request): Reply => {
  const fields = fieldsOf(request);
  requireAddOn(desk, seat);
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
  requireAddOn(desk, seat);
  if (!handlersOf(desk.world().ui.menus).includes(handler))
    throw new HttpProblem(404, 'Không có mục này trong menu.');
  desk.world().ui.sidebar = null;
  const ran = desk.run(seat.as, handler, []);
  const opened = desk.world().ui.sidebar !== null;
  return json(ran.ok ? { ok: true, sidebar: opened } : { ok: false, message: ran.message });
};

const steps = { hour: 3_600_000, day: 86_400_000 } as const;

/** The dispatcher runs hundreds of times a day: its runs are told together. */
const firedViews = (fired: readonly Fired[]): FiredView[] => {
  const views = new Map<string, FiredView>();
  for (const { handler, as, at, error } of fired) {
    const key = `${handler} ${as}`;
    const before = views.get(key) ?? { handler, as, runs: 0, first: at, last: at, errors: [] };
    const errors = error === null ? before.errors : [...before.errors, error];
    views.set(key, { ...before, runs: before.runs + 1, last: at, errors });
  }
  return [...views.values()];
};

export const moveClock = (desk: Desk, request: Request): Reply => {
  const by = textIn(fieldsOf(request), 'by');
  if (by !== 'hour' && by !== 'day') throw new HttpProblem(400, 'Chỉ có giờ sau và ngày sau.');
  const before = desk.world().outbox.length;
  const fired = desk.tick(new Date(Date.parse(desk.world().clock) + steps[by]).toISOString());
  const reply: ClockReply = {
    ok: true,
    fired: firedViews(fired),
    mails: desk.world().outbox.length - before,
  };
  return json(reply);
};

/** What the person does in the grid of the workbook, or of another Sheet. */
export const actAsPerson = (desk: Desk, seat: Seat, request: Request): Reply => {
  const act = parseActInput(fieldsOf(request));
  return json(desk.change((world) => actInGrid(world, seat.as, act)));
};

/** The dialog closes by its cross, by Esc, or because its script said so. */
export const closeDialog = (desk: Desk, seat: Seat): Reply => {
  requireAddOn(desk, seat);
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
  seat.as = email;
  openWorkbook(desk, seat);
  return json({ ok: true });
};

/** Opening the workbook makes the menu; people who may only view it get none. */
export const openWorkbook = (desk: Desk, seat: Seat): void => {
  const world: World = desk.world();
  world.ui.menus = [];
  world.ui.dialog = null;
  if (accessTo(world, world.spreadsheet, seat.as) === 'edit') desk.run(seat.as, 'onOpen', []);
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
