/** Ui: menus, sidebar, dialogs, alerts and prompts of the editor. */
import type { RunContext } from '../base/run-context';
import type { EnumValue } from '../base/enum-value';
import type { MenuModel } from '../base/platform';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import type { HtmlOutput } from '../html/html-output';
import { BUTTON, BUTTON_SET } from '../spreadsheet/enumerations';

export class Ui {
  constructor(readonly ctx: RunContext) {}
}

export class Menu {
  readonly model: MenuModel;
  constructor(
    readonly ctx: RunContext,
    title: string,
  ) {
    this.model = { title, items: [] };
  }
}

export class PromptResponse {
  constructor(
    readonly button: EnumValue,
    readonly text: string,
  ) {}
}

type Buttons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
const FIRST_BUTTON: Readonly<Record<Buttons, string>> = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' };

/** Title, message and buttons of the three overloads. */
function request(args: readonly unknown[]): { title: string; message: string; buttons: Buttons } {
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const set = args[args.length - 1];
  const buttons = (typeof set === 'object' && set !== null ? (set as EnumValue).label : 'OK') as Buttons;
  return texts.length > 1 ? { title: texts[0]!, message: texts[1]!, buttons } : { title: '', message: texts[0] ?? '', buttons };
}

/** The answer given in advance, or the first button. */
function ask(ui: Ui, args: readonly unknown[], isPrompt = false): { readonly button: EnumValue; readonly text: string } {
  const { title, message, buttons } = request(args);
  const answer = ui.ctx.nextAnswer();
  const isOpen = ui.ctx.waits && answer === undefined && (buttons !== 'OK' || isPrompt);
  ui.ctx.show({ kind: 'alert', title, message, buttons, ...(isPrompt ? { isPrompt } : {}), ...(isOpen ? { isOpen } : {}) });
  if (isOpen) ui.ctx.waitForAnswer();
  const button = answer !== undefined && answer in BUTTON.values ? answer : FIRST_BUTTON[buttons];
  return { button: BUTTON.of(button), text: answer === undefined || answer in BUTTON.values ? '' : answer };
}

/** Shows a page in a dialog; without a size of its own it gets the platform's. */
export function showDialog(ctx: RunContext, html: HtmlOutput, title: string, modal: boolean): void {
  const { content, width, height } = html;
  ctx.show({ kind: 'dialog', title, html: content, width: width ?? 600, height: height ?? 400, modal, runId: ctx.id });
}
const dialog =
  (modal: boolean) =>
  ({ ctx }: Ui, html: HtmlOutput, title: string): void =>
    showDialog(ctx, html, title, modal);

describe(Ui, {
  name: 'Ui',
  path: 'Ui',
  scopes: SCOPES.none,
  enumerations: { Button: BUTTON, ButtonSet: BUTTON_SET },
  methods: {
    createMenu: ['s', 'local', (ui, title) => new Menu(ui.ctx, title)],
    createAddonMenu: ['', 'local', (ui) => new Menu(ui.ctx, ui.ctx.workbook.properties.name)],
    alert: ['s | s ButtonSet | s s ButtonSet', 'ui', (ui, ...args) => ask(ui, args).button],
    prompt: [
      's | s ButtonSet | s s ButtonSet',
      'ui',
      (ui, ...args) => {
        const given = ask(ui, args, true);
        return new PromptResponse(given.button, given.text);
      },
    ],
    showSidebar: [
      'HtmlOutput',
      'ui',
      (ui, html) => {
        ui.ctx.show({ kind: 'sidebar', title: (html as HtmlOutput).title, html: (html as HtmlOutput).content, runId: ui.ctx.id });
      },
      SCOPES.ui,
    ],
    showModalDialog: ['HtmlOutput s', 'ui', dialog(true), SCOPES.ui],
    // The old name of a dialog that leaves the spreadsheet usable; its title is the page's own.
    showDialog: ['HtmlOutput', 'ui', (ui, html: HtmlOutput) => dialog(false)(ui, html, html.title), SCOPES.ui],
    showModelessDialog: ['HtmlOutput s', 'ui', dialog(false), SCOPES.ui],
  },
});

describe(Menu, {
  name: 'Menu',
  path: 'Menu',
  scopes: SCOPES.none,
  methods: {
    addItem: [
      's s',
      'local',
      (menu, label, functionName) => {
        menu.model.items.push({ kind: 'item', label, functionName });
        return menu;
      },
    ],
    addSeparator: [
      '',
      'local',
      (menu) => {
        menu.model.items.push({ kind: 'separator' });
        return menu;
      },
    ],
    addSubMenu: [
      'Menu',
      'local',
      (menu, sub) => {
        menu.model.items.push({ kind: 'menu', menu: (sub as Menu).model });
        return menu;
      },
    ],
    addToUi: [
      '',
      'ui',
      (menu) => {
        const { menus } = menu.ctx.platform;
        const place = menus.findIndex((other) => other.title === menu.model.title);
        menus.splice(place < 0 ? menus.length : place, place < 0 ? 0 : 1, menu.model);
      },
    ],
  },
});

describe(PromptResponse, {
  name: 'PromptResponse',
  path: 'PromptResponse',
  scopes: SCOPES.none,
  methods: {
    getSelectedButton: ['', 'local', (response) => response.button],
    getResponseText: ['', 'local', (response) => response.text],
  },
});
