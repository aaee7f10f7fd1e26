/** The emulated Ui: menus, sidebar, dialogs; alerts that the person answers, or the workspace where nobody sits before it. */
import type { Asked, PersonAnswer } from '../world/questions';
import type { MenuEntry, PanelState } from '../world/world';
import { exception, host, world } from './core';
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

type Question = [string, (string | Buttons)?, Buttons?];
const questionOf = (kind: Asked['kind'], [first, second, third]: Question): Asked => {
  const titled = typeof second === 'string';
  return {
    kind,
    title: titled ? first : '',
    text: titled ? second : first,
    buttons: enumName((titled ? third : second) ?? 'OK'),
  };
};

/** The next answer that was prepared; otherwise the first button of the set, or an empty text. */
const preparedAnswer = ({ kind, title, text, buttons }: Asked): PersonAnswer => {
  const { ui } = world();
  const first = buttons.startsWith('YES') ? 'YES' : 'OK';
  const given = ui.answers.shift() ?? (kind === 'alert' ? first : '');
  ui.alerts.push({ title, prompt: text, buttons, answer: given });
  if (kind === 'alert') return { button: given, text: '' };
  return given === 'CANCEL' ? { button: given, text: '' } : { button: 'OK', text: given };
};

/** Asks the person. Where the answer is still to come the execution ends here and runs again with it. */
const answerTo = (question: Asked): PersonAnswer => {
  const said = host().ask(question);
  if (said === 'unasked') return preparedAnswer(question);
  if (said !== 'stop') return said;
  const stop = new Error('A person is asked');
  stop.name = 'Stop';
  throw stop;
};

const alert = (...args: Question): Button => enumMember(BUTTONS, answerTo(questionOf('alert', args)).button);

const prompt = (...args: Question): GoogleAppsScript.Base.PromptResponse => {
  const { button, text } = answerTo(questionOf('prompt', args));
  return emulate<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
    getResponseText: () => text,
    getSelectedButton: () => enumMember(BUTTONS, button),
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
