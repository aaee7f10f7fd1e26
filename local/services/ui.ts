/** The emulated Ui: menus, sidebar, dialogs, and alerts that the workspace answers at once. */
import type { MenuEntry, PanelState } from '../world/world';
import { exception, world } from './core';
import { emulate, reveal } from './emulate';
import { enumName, enumOf } from './enum-values';
import { HtmlOutputPart } from './html-service';
import { enumMember } from './spreadsheet-enums';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Buttons = GoogleAppsScript.Base.ButtonSet;
type Button = GoogleAppsScript.Base.Button;
type Html = GoogleAppsScript.HTML.HtmlOutput;

const BUTTONS = enumOf<typeof GoogleAppsScript.Base.Button>(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SETS = enumOf<typeof GoogleAppsScript.Base.ButtonSet>([
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

class MenuPart implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly entries: MenuEntry[] = [];
  constructor(private readonly caption: string) {}
  private add(entry: MenuEntry): Menu {
    this.entries.push(entry);
    return emulate<Menu>('Menu', this);
  }
  addItem(caption: string, handler: string): Menu {
    return this.add({ kind: 'item', caption, handler });
  }
  addSeparator(): Menu {
    return this.add({ kind: 'separator' });
  }
  addSubMenu(menu: Menu): Menu {
    const part = reveal(menu, MenuPart);
    if (!part) throw exception('The sub-menu is not a Menu.');
    return this.add({ kind: 'menu', caption: part.caption, entries: part.entries });
  }
  /** Replaces the menu of the same caption, as reopening the spreadsheet does. */
  addToUi(): void {
    const { ui } = world();
    const menu = { kind: 'menu' as const, caption: this.caption, entries: this.entries };
    ui.menus = [...ui.menus.filter(({ caption }) => caption !== this.caption), menu];
  }
}

const panel = (html: Html | string, title: string | null): PanelState => {
  const part = reveal(html, HtmlOutputPart);
  if (!part) throw exception('The user interface is not an HtmlOutput.');
  return {
    title: title ?? part.getTitle(),
    html: part.getContent(),
    width: part.getWidth(),
    height: part.getHeight(),
  };
};

/** The next answer that was prepared, or the first button of the set. */
const answer = (buttons: string): string => {
  const prepared = world().ui.answers.shift();
  if (prepared !== undefined) return prepared;
  return buttons.startsWith('YES') ? 'YES' : 'OK';
};

const alert = (...args: [string, (string | Buttons)?, Buttons?]): Button => {
  const [first, second, third] = args;
  const titled = typeof second === 'string';
  const buttons = enumName((titled ? third : second) ?? 'OK');
  const given = answer(buttons);
  world().ui.alerts.push({
    title: titled ? first : '',
    prompt: titled ? second : first,
    buttons,
    answer: given,
  });
  return enumMember(BUTTONS, given);
};

/** Answered by the next prepared text, 'CANCEL' for closing it; by an empty text when none is prepared. */
const prompt = (...args: [string, (string | Buttons)?, Buttons?]): GoogleAppsScript.Base.PromptResponse => {
  const [first, second, third] = args;
  const titled = typeof second === 'string';
  const given = world().ui.answers.shift() ?? '';
  world().ui.alerts.push({
    title: titled ? first : '',
    prompt: titled ? second : first,
    buttons: enumName((titled ? third : second) ?? 'OK'),
    answer: given,
  });
  return emulate<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
    getResponseText: () => (given === 'CANCEL' ? '' : given),
    getSelectedButton: () => enumMember(BUTTONS, given === 'CANCEL' ? 'CANCEL' : 'OK'),
  } satisfies GoogleAppsScript.Base.PromptResponse);
};

export const createUi = (): Ui =>
  emulate<Ui>('Ui', {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    alert,
    prompt,
    createMenu: (caption: string) => emulate<Menu>('Menu', new MenuPart(caption)),
    createAddonMenu: () => emulate<Menu>('Menu', new MenuPart(world().spreadsheet.name)),
    showSidebar: (html: Html) => {
      world().ui.sidebar = panel(html, null);
    },
    showModalDialog: (html: Html, title: string) => {
      world().ui.dialog = { ...panel(html, title), modal: true };
    },
    showModelessDialog: (html: Html, title: string) => {
      world().ui.dialog = { ...panel(html, title), modal: false };
    },
  } satisfies Partial<Ui>);
