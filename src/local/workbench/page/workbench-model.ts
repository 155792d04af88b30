// Everything the page shows, kept in one place and refreshed when the runtime says that it changed.
import type { FormView, GestureResult, RunView, SheetView, UiEvent } from '../../contract';
import type { MailSummary, WorkbenchState } from '../host/host-methods';
import { applyChanges } from '../host/sheet-changes';
import type { FeedEvent, Life } from '../server/change-feed';
import { callRuntime, CallRefused } from './call-runtime';
import type { DialogEvent, Passage, Question, SidebarEvent, ViewName, WindowSheet } from './page-state';
import { withToast, type Toast } from './parts/toast-list';
import { areaName } from './sheet/a1';
import { selectedArea } from './sheet/selection';

const SELECT_AFTER_MS = 150;

/** The buttons of a question, the one that changes nothing first. */
const ANSWERS = {
  OK: [{ code: 'OK', label: 'OK' }],
  OK_CANCEL: [
    { code: 'CANCEL', label: 'Annuler' },
    { code: 'OK', label: 'OK' },
  ],
  YES_NO: [
    { code: 'NO', label: 'Non' },
    { code: 'YES', label: 'Oui' },
  ],
  YES_NO_CANCEL: [
    { code: 'CANCEL', label: 'Annuler' },
    { code: 'NO', label: 'Non' },
    { code: 'YES', label: 'Oui' },
  ],
} as const;

export class WorkbenchModel {
  life: Life = { state: 'starting', done: 0, total: 0, label: '' };
  state: WorkbenchState | undefined;
  readonly sheets = new Map<number, SheetView>();
  readonly windowSheets = new Map<number, WindowSheet>();
  activeSheetId = 0;
  activeA1 = 'A1';
  view: ViewName = 'sheet';
  forms: readonly FormView[] | undefined;
  mails: readonly MailSummary[] | undefined;
  runs: readonly RunView[] | undefined;
  sidebar: (SidebarEvent & { readonly key: number }) | undefined;
  dialogs: readonly (DialogEvent & { readonly key: number })[] = [];
  questions: readonly Question[] = [];
  toasts: readonly Toast[] = [];
  passage: Passage | undefined;
  /** Label of the gesture under way. */
  busy: string | undefined;
  tourStep: number | undefined;
  /** Functions of the script that the last gesture ran. */
  ran: readonly string[] = [];
  /** The server has not been heard for a while, or no longer knows this window. */
  offline: 'silent' | 'refused' | undefined;
  /** Grows when the grid must take the keyboard, or go to the active cell. */
  focusRequests = 0;
  goToRequests = 0;

  private readonly listeners = new Set<() => void>();
  private readonly fetching = new Map<string, Promise<void>>();
  private readonly stale = new Set<string>();
  private lastKey = 0;
  private lastShown = 0;
  private selecting: Promise<unknown> = Promise.resolve();
  private selectTimer = 0;
  private toldPlace = '';

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes fields and shows them. */
  set(change: Partial<WorkbenchModel>): void {
    Object.assign(this, change);
    for (const listener of this.listeners) listener();
  }

  get sheet(): SheetView | undefined {
    return this.sheets.get(this.activeSheetId);
  }

  get timeZone(): string {
    return this.state?.spreadsheet.timeZone ?? 'Europe/Paris';
  }

  // -- what the feed tells

  hear(event: FeedEvent): void {
    switch (event.kind) {
      case 'life':
        this.set({ life: event.life, offline: undefined, ...(event.life.state === 'ready' ? {} : { state: undefined }) });
        if (event.life.state === 'ready') void (this.state ? this.takeUpAgain() : this.openSpreadsheet());
        break;
      case 'sheet':
        void this.refresh('state');
        if (this.sheets.has(event.sheetId)) void this.refresh(`sheet ${event.sheetId}`);
        break;
      case 'mail':
        void this.refresh('state');
        if (this.mails) void this.refresh('mails');
        break;
      case 'forms':
        if (this.forms) void this.refresh('forms');
        break;
      case 'run':
        if (this.runs) void this.refresh('runs');
        break;
      case 'spreadsheet':
      case 'saving':
      case 'clock':
        void this.refresh('state');
        break;
      case 'ui':
      case 'progress':
        break; // Shown by the window that made the gesture, or told as `life`.
    }
  }

  private async openSpreadsheet(): Promise<void> {
    this.sheets.clear();
    this.windowSheets.clear();
    this.activeSheetId = 0;
    this.set({ forms: undefined, mails: undefined, runs: undefined, sidebar: undefined, dialogs: [], passage: undefined });
    await this.gesture('Ouverture du classeur', () => callRuntime('open'));
    await this.refresh('state');
    const { spreadsheet } = this.state ?? {};
    const { view } = this;
    if (spreadsheet && !(await this.follow(location.hash)))
      await this.showSheet(spreadsheet.activeSheetId, spreadsheet.activeRange.split('!').pop() || 'A1');
    if (view !== 'sheet') await this.showView(view);
  }

  /** The connection is back: what is open stays, what it shows is fetched again. */
  private async takeUpAgain(): Promise<void> {
    await this.gesture('Reprise', () => callRuntime('open'));
    const shown = [this.forms && 'forms', this.mails && 'mails', this.runs && 'runs'].filter((what) => what !== undefined);
    await Promise.all(
      ['state', ...shown, ...[...this.sheets.keys()].map((id) => `sheet ${id}`)].map((what) => this.refresh(what)),
    );
  }

  /** Fetches again; calls that come while one is under way are joined into one more. */
  refresh(what: string): Promise<void> {
    const under = this.fetching.get(what);
    if (under) {
      this.stale.add(what);
      return under;
    }
    const fetched = (async () => {
      do {
        this.stale.delete(what);
        await this.fetch(what);
      } while (this.stale.has(what));
    })()
      .catch((error: unknown) => this.complain(error))
      .finally(() => this.fetching.delete(what));
    this.fetching.set(what, fetched);
    return fetched;
  }

  private async fetch(what: string): Promise<void> {
    const [kind, id] = what.split(' ');
    if (kind === 'state') {
      const state = await callRuntime('state');
      this.set({ state });
      const shown = state.spreadsheet.sheets;
      if (this.activeSheetId && !shown.some((sheet) => sheet.id === this.activeSheetId)) {
        const next = shown.find((sheet) => !sheet.hidden);
        if (next) void this.showSheet(next.id, 'A1');
      }
    } else if (kind === 'sheet') {
      const held = this.sheets.get(Number(id));
      const changes = await callRuntime('sheet', Number(id), held?.version ?? -1);
      if (!changes) return;
      if (changes.kind === 'whole') this.sheets.set(Number(id), changes.sheet);
      else if (held) this.sheets.set(Number(id), applyChanges(held, changes));
      this.set({});
    } else if (kind === 'forms') this.set({ forms: await callRuntime('forms') });
    else if (kind === 'mails') this.set({ mails: await callRuntime('mails') });
    else this.set({ runs: await callRuntime('runs', 200) });
  }

  // -- moving about

  async showView(view: ViewName): Promise<void> {
    this.set({ view });
    if (view === 'forms') await this.refresh('forms');
    if (view === 'mailbox') await this.refresh('mails');
    if (view === 'runs') await this.refresh('runs');
  }

  /** Shows a tab, with its cells once they are here; of several asked for at once, the last one. */
  async showSheet(sheetId: number, a1 = 'A1'): Promise<void> {
    const turn = ++this.lastShown;
    const known = this.state?.spreadsheet.sheets.find((sheet) => sheet.id === sheetId);
    const held = this.sheets.get(sheetId);
    if (!held || held.version !== known?.version) await this.refresh(`sheet ${sheetId}`);
    if (turn !== this.lastShown) return;
    this.set({ activeSheetId: sheetId, activeA1: a1, view: 'sheet', goToRequests: this.goToRequests + 1 });
    this.select(a1);
  }

  /** Stays on the open tab: one that was asked for before and is not here yet is given up. */
  stayHere(): void {
    this.lastShown += 1;
  }

  /** What was selected in a tab when this window left it. */
  lastPlace(sheetId: number): string {
    const kept = this.windowSheets.get(sheetId);
    return kept ? areaName(selectedArea(kept.selection)) : 'A1';
  }

  /** Goes where the end of an address says, as `#gid=12&range=A2`; false when it says nothing known. */
  async follow(hash: string): Promise<boolean> {
    const asked = new URLSearchParams(hash.slice(1));
    const sheet = this.state?.spreadsheet.sheets.find(({ id }) => String(id) === asked.get('gid'));
    if (sheet) await this.showSheet(sheet.id, asked.get('range') ?? 'A1');
    return sheet !== undefined;
  }

  /**
   * Tells the runtime what is selected, a moment later so that arrows held down cost nothing; gestures do not wait for the
   * moment.
   */
  select(a1: string): void {
    this.activeA1 = a1;
    clearTimeout(this.selectTimer);
    this.selectTimer = window.setTimeout(() => void this.tellSelection(), SELECT_AFTER_MS);
  }

  private tellSelection(): Promise<unknown> {
    clearTimeout(this.selectTimer);
    const { activeSheetId, activeA1 } = this;
    const place = `${activeSheetId} ${activeA1}`;
    if (place !== this.toldPlace && activeSheetId !== 0) {
      this.toldPlace = place;
      this.selecting = callRuntime('select', activeSheetId, activeA1).catch(() => undefined);
    }
    return this.selecting;
  }

  focusGrid(): void {
    this.set({ view: 'sheet', focusRequests: this.focusRequests + 1 });
  }

  // -- gestures

  /** Runs a gesture after the selection is known, shows what the script asked for, and says what failed. */
  async gesture<R extends Partial<GestureResult>>(label: string, run: () => Promise<R>): Promise<R | undefined> {
    this.set({ busy: label });
    try {
      await this.tellSelection();
      const result = await run();
      this.apply(result);
      return result;
    } catch (error) {
      this.complain(error);
      return undefined;
    } finally {
      this.set({ busy: undefined });
    }
  }

  /** Clicks a menu item of the script; each question that it asks is answered by the person before the script goes on. */
  async clickMenu(label: string, functionName: string, answers: readonly string[] = []): Promise<void> {
    const result = await this.gesture(label, () => callRuntime('clickMenu', functionName, [...answers]));
    const open = result?.ui.find((event) => event.kind === 'alert' && event.isOpen === true);
    if (open?.kind !== 'alert') return;
    const buttons = ANSWERS[open.buttons].map(({ code, label: shown }) => ({
      label: shown,
      isMain: code === 'OK' || code === 'YES',
      press: (typed: string) =>
        void this.clickMenu(label, functionName, [...answers, open.isPrompt === true && code === 'OK' ? typed : code]),
    }));
    this.ask({ title: open.title, message: open.message, asksText: open.isPrompt === true, buttons });
  }

  /** Calls the script for a page of its own (sidebar, dialog). */
  async callFromPage(
    functionName: string,
    args: readonly unknown[],
  ): Promise<{ ok: true; value: unknown } | { ok: false; message: string }> {
    await this.tellSelection();
    try {
      const result = await callRuntime('callFromPage', functionName, [...args]);
      this.apply(result);
      return result.ok ? { ok: true, value: result.value } : { ok: false, message: result.message };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  private apply({ ui = [], runs = [] }: Partial<GestureResult>): void {
    // The script will go on from its beginning once the person has answered: until then it has shown nothing but its question.
    if (ui.some((event) => event.kind === 'alert' && event.isOpen === true)) return;
    // Of the tabs that the script brought to the front only the last is there: another may be gone again.
    const inFront = ui.map(({ kind }) => kind).lastIndexOf('activate');
    ui.forEach((event, at) => {
      if (event.kind !== 'activate' || at === inFront) this.show(event);
    });
    if (runs.length > 0) this.set({ ran: runs.map(({ functionName }) => functionName) });
    for (const run of runs) {
      if (run.error && (run.kind === 'menu' || run.kind === 'open'))
        this.toast(`Le script a échoué : ${run.functionName}`, run.error.message, true);
    }
  }

  private show(event: UiEvent): void {
    switch (event.kind) {
      case 'sidebar':
        return this.set({ sidebar: { ...event, key: ++this.lastKey } });
      case 'dialog':
        return this.set({ dialogs: [...this.dialogs, { ...event, key: ++this.lastKey }] });
      case 'toast':
        return this.addToast({ title: event.title, message: event.message, isError: false, isOfScript: true }, event.seconds);
      case 'alert':
        // A question was answered before the script went on.
        if (event.buttons !== 'OK' || event.isPrompt === true) return undefined;
        return this.ask({
          title: event.title,
          message: event.message,
          buttons: [{ label: 'OK', isMain: true, press: () => undefined }],
        });
      case 'activate':
        return void this.showSheet(event.sheetId, event.a1);
    }
  }

  // -- messages

  ask(question: Question): void {
    this.set({ questions: [...this.questions, question] });
  }

  /** Asks for a yes; resolves to false when refused. */
  confirm(title: string, message: string, yes: string): Promise<boolean> {
    return new Promise((resolve) =>
      this.ask({
        title,
        message,
        buttons: [
          { label: 'Annuler', press: () => resolve(false) },
          { label: yes, isMain: true, press: () => resolve(true) },
        ],
      }),
    );
  }

  toast(title: string, message: string, isError = false): void {
    this.addToast({ title, message, isError, isOfScript: false }, isError ? 15 : 5);
  }

  /** @param shownFor seconds; until it is closed when not above 0 */
  private addToast(toast: Omit<Toast, 'id'>, shownFor: number): void {
    const id = ++this.lastKey;
    this.set({ toasts: withToast(this.toasts, { ...toast, id }) });
    if (shownFor > 0) setTimeout(() => this.dismiss(id), shownFor * 1000);
  }

  dismiss(id: number): void {
    this.set({ toasts: this.toasts.filter((toast) => toast.id !== id) });
  }

  complain(error: unknown): void {
    this.toast(
      'Cela n’a pas marché',
      error instanceof CallRefused ? error.message : `Erreur inattendue : ${String(error)}`,
      true,
    );
  }
}
