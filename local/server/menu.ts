/** Pressing an item of the script's menu; where the script asks something, the press waits for its person's answer. */
import { buttonsOf, type Answered } from '../world/questions';
import type { MenuEntry } from '../world/world';
import type { Desk, Waiting } from './desk';
import { fieldsOf, textIn } from './fields';
import { HttpProblem, json, type Reply, type Request } from './http';
import { requireAddOn, type Seat } from './seats';
import type { MenuReply } from './views';

const handlersOf = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'item' ? [entry.handler] : entry.kind === 'menu' ? handlersOf(entry.entries) : [],
  );

let questions = 0;

/** Runs the item with the answers given so far; a question that is still open is kept for its person. */
const carryOn = (desk: Desk, as: string, handler: string, answers: readonly Answered[]): MenuReply => {
  desk.waiting.delete(as);
  desk.world().ui.sidebar = null;
  const ran = desk.ask(as, handler, answers);
  if ('asked' in ran) {
    questions += 1;
    desk.waiting.set(as, { handler, answers, asked: ran.asked, number: questions });
    return { ok: true, sidebar: false };
  }
  return ran.ok
    ? { ok: true, sidebar: desk.world().ui.sidebar !== null }
    : { ok: false, message: ran.message };
};

/** Only what stands in the person's menu can be pressed. */
export const pressMenu = (desk: Desk, seat: Seat, request: Request): Reply => {
  const handler = textIn(fieldsOf(request), 'handler');
  requireAddOn(desk.world(), seat);
  if (!handlersOf(desk.world().ui.menus).includes(handler))
    throw new HttpProblem(404, 'Không có mục này trong menu.');
  return json(carryOn(desk, seat.as, handler, []));
};

const waitingFor = (desk: Desk, seat: Seat, number: unknown): Waiting => {
  const waiting = desk.waiting.get(seat.as);
  if (waiting?.number !== number || waiting === undefined)
    throw new HttpProblem(409, 'Câu hỏi này đã được trả lời hoặc đã bỏ.');
  return waiting;
};

/** The answer to the script's question, by one of its buttons or by closing it. */
export const answerQuestion = (desk: Desk, seat: Seat, request: Request): Reply => {
  const fields = fieldsOf(request);
  requireAddOn(desk.world(), seat);
  const { handler, answers, asked } = waitingFor(desk, seat, fields['number']);
  const button = textIn(fields, 'button');
  if (button !== 'CLOSE' && !buttonsOf(asked).includes(button))
    throw new HttpProblem(400, 'Không có nút này.');
  const text = asked.kind === 'prompt' ? textIn(fields, 'text').slice(0, 10_000) : '';
  return json(carryOn(desk, seat.as, handler, [...answers, { question: asked, button, text }]));
};
