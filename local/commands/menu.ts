/** `menu`: one menu item. */
import type { MenuEntry, UiState } from '../world/world';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, type Command } from './command';
import { personNamed, runScript } from './run-script';

const handlersIn = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'menu') return handlersIn(entry.entries);
    return entry.kind === 'item' ? [entry.handler] : [];
  });

/** What the person sees that was not there before. */
const shown = (before: UiState, after: UiState): string[] => [
  ...(after.sidebar && after.sidebar !== before.sidebar ? [`sidebar: ${after.sidebar.title}`] : []),
  ...(after.dialog && after.dialog !== before.dialog ? [`dialog: ${after.dialog.title}`] : []),
  ...after.alerts
    .slice(before.alerts.length)
    .map(({ title, prompt, answer }) => `alert: ${title} ${prompt} → ${answer}`),
  ...after.toasts.slice(before.toasts.length).map(({ title, message }) => `toast: ${title} ${message}`),
];

export const menu: Command = {
  summary: 'choose one menu item',
  usage: 'DIR FUNCTION [--as EMAIL] [--answer TEXT …]',
  help: `FUNCTION is the name of the function behind the item. Prints what appears: sidebar, dialog, alerts, toasts.

  --as EMAIL      the person who chooses it (the office account)
  --answer TEXT   what the person answers to what the script asks, in order: YES, NO, OK, CANCEL or CLOSE to a question,
                  the text or CANCEL to a prompt (the first button, an empty text)`,
  run: (args) => {
    const options = { as: { type: 'string' }, answer: { type: 'string', multiple: true } } as const;
    const read = readArgs(args, options, [2, 2]);
    const [folder = '', name = ''] = read.positionals;
    const workspace = Workspace.open(folder);
    const { ui } = workspace.world;
    const known = ['onOpen', ...handlersIn(ui.menus)];
    if (!known.includes(name)) throw new Error(`No menu item calls ${name}. Functions: ${known.join(', ')}.`);
    ui.answers = read.texts('answer');
    const before = { ...ui, alerts: [...ui.alerts], toasts: [...ui.toasts] };
    const event = name === 'onOpen' ? 'open' : 'none';
    const result = runScript(workspace, name, [], { as: personNamed(workspace, read.text('as')), event });
    // An answer that nothing asked for is none to a later question.
    ui.answers = [];
    workspace.save();
    shown(before, ui).forEach(print);
    return result.ok ? 0 : 1;
  },
};
