/** The state around the grid, as the page shows it. */
import { createHash } from 'node:crypto';
import type { UiState, World } from '../world/world';
import { buttonsOf } from '../world/questions';
import type { Waiting } from './desk';
import { accessTo, peopleOf } from './seats';
import type { DeskView, DialogView, QuestionView, SaidView } from './views';

const SAID_SHOWN = 5;

/** Alerts have even numbers, toasts odd ones: each its own. */
const saidIn = ({ alerts, toasts }: UiState): SaidView[] => {
  const asked = alerts.map(({ title, prompt: text, answer }, index) => ({
    number: index * 2,
    kind: 'alert' as const,
    title,
    text,
    answer,
  }));
  const told = toasts.map(({ title, message: text }, index) => ({
    number: index * 2 + 1,
    kind: 'toast' as const,
    title,
    text,
    answer: '',
  }));
  return [...asked.slice(-SAID_SHOWN), ...told.slice(-SAID_SHOWN)];
};

const dialogOf = ({ dialog }: UiState): DialogView | null =>
  dialog && {
    title: dialog.title,
    width: dialog.width,
    height: dialog.height,
    modal: dialog.modal,
    key: createHash('sha256').update(dialog.html).digest('hex').slice(0, 16),
  };

const questionOf = ({ asked, number }: Waiting): QuestionView => ({
  number,
  kind: asked.kind,
  title: asked.title,
  text: asked.text,
  buttons: buttonsOf(asked),
});

/** `waiting` is the question that waits for this person. */
export const deskView = (world: World, as: string, waiting?: Waiting): DeskView => {
  const { spreadsheet, ui } = world;
  const access = accessTo(world, spreadsheet, as);
  const edits = access === 'edit';
  return {
    workbook: spreadsheet.name,
    clock: world.clock,
    timeZone: spreadsheet.timeZone,
    people: peopleOf(world),
    as,
    access,
    menus: edits ? ui.menus : [],
    tabs: access === 'none' ? [] : spreadsheet.sheets.map(({ id, name, hidden }) => ({ id, name, hidden })),
    activeSheetId: spreadsheet.activeSheetId,
    activeCell: ui.activeCell,
    mails: world.outbox.length,
    dialog: edits ? dialogOf(ui) : null,
    question: edits && waiting ? questionOf(waiting) : null,
    said: edits ? saidIn(ui) : [],
  };
};
