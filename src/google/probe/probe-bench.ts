/** Where the probes work: one tab and one form of their own, taken away at the end, or at the beginning of the next check. */
import { probeWords } from '../../wording/probe/probe-texts';
import { Accounts } from '../properties/accounts';

/** Id of the form, which no script without Drive can delete: the next check takes it again. */
const FORM_KEY = 'probe-form';
/** The account that made it, by the name that says nothing of its person. */
const MAKER_KEY = 'probe-form-by';

export class ProbeBench {
  private tab: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  private made: GoogleAppsScript.Forms.Form | undefined;
  /** Form by the address that a tab shows: to open one takes about a second. */
  private readonly idAt = new Map<string, string | undefined>();
  /** What the platform said of the form of the last check, where that was another account's and it refused to open it. */
  refusedForm: string | undefined;
  /** Facts that one probe leaves for a later one. */
  wasBornPublished: boolean | undefined;

  constructor(
    readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly properties: GoogleAppsScript.Properties.Properties,
    private readonly say: (sentence: string) => void,
  ) {}

  /** Waits, in milliseconds, for what comes by itself; tells the person that it is the `look`-th time, 1-based. */
  wait(ms: number, look: number): void {
    this.say(probeWords.waiting(look));
    Utilities.sleep(ms);
  }

  /** An empty tab of its own, made when it is first asked for. */
  get sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    if (this.tab !== undefined) return this.tab;
    const selected = this.spreadsheet.getActiveRange();
    this.tab = this.spreadsheet.insertSheet(probeWords.sheetName, this.spreadsheet.getNumSheets());
    // A tab that is made comes to the front: the person stays where they were.
    selected?.activate();
    return this.tab;
  }

  /** The form, made new or the one of the last check, without its questions. */
  get form(): GoogleAppsScript.Forms.Form {
    if (this.made !== undefined) return this.made;
    const form = this.known() ?? FormApp.create(probeWords.formName);
    this.made = form;
    this.note(form);
    form.setTitle(probeWords.formName);
    for (const item of form.getItems()) form.deleteItem(item);
    return form;
  }

  /** Whether a form made now would be born published: only a new one tells. */
  newForm(): boolean {
    const { wasBornPublished } = this;
    if (wasBornPublished !== undefined || this.known() !== undefined) return wasBornPublished ?? false;
    const form = FormApp.create(probeWords.formName);
    this.note(form);
    return (this.wasBornPublished = form.isPublished());
  }

  /** The form of the last check, when its owner has not deleted it and the account at work is that one. */
  private known(): GoogleAppsScript.Forms.Form | undefined {
    const id = this.properties.getProperty(FORM_KEY);
    if (id === null) return undefined;
    try {
      return FormApp.openById(id);
    } catch (error) {
      const maker = this.properties.getProperty(MAKER_KEY);
      // One's own was deleted.
      if (maker !== null && maker !== this.own()) this.refusedForm = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }

  private note(form: GoogleAppsScript.Forms.Form): void {
    this.properties.setProperty(FORM_KEY, form.getId());
    this.properties.setProperty(MAKER_KEY, this.own());
  }

  private own(): string {
    return new Accounts(this.properties).own();
  }

  /** The tab that receives the answers of the form; throws when there is none. */
  answerTab(): GoogleAppsScript.Spreadsheet.Sheet {
    const id = this.form.getId();
    const tab = this.spreadsheet.getSheets().find((sheet) => this.isTabOf(sheet, id));
    if (tab === undefined) throw new Error('no tab of answers leads to the form');
    return tab;
  }

  /** Takes the tab of answers and the tab away, closes the form. @returns what could not be taken away */
  clear(): readonly ('form' | 'tab')[] {
    this.say(probeWords.clearing);
    const left: ('form' | 'tab')[] = [];
    const form = this.made ?? this.known();
    if (form !== undefined) {
      left.push('form');
      if (!this.closeForm(form)) left.push('tab');
    }
    try {
      const tab = this.spreadsheet.getSheetByName(probeWords.sheetName);
      if (tab !== null) this.spreadsheet.deleteSheet(tab);
    } catch {
      left.push('tab');
    }
    return left;
  }

  private closeForm(form: GoogleAppsScript.Forms.Form): boolean {
    try {
      const id = form.getId();
      const tabs = this.spreadsheet.getSheets().filter((sheet) => this.isTabOf(sheet, id));
      if (tabs.length > 0) form.removeDestination();
      for (const tab of tabs) this.spreadsheet.deleteSheet(tab);
      form.deleteAllResponses();
      form.setPublished(false);
      return true;
    } catch {
      return false;
    }
  }

  private isTabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, id: string): boolean {
    const url = sheet.getFormUrl();
    if (url === null || url === '') return false;
    if (!this.idAt.has(url)) {
      this.say(probeWords.lookingForTab);
      this.idAt.set(url, idAt(url));
    }
    return this.idAt.get(url) === id;
  }
}

/** A form that a person deleted cannot be opened: it is not the one of the check. */
function idAt(url: string): string | undefined {
  try {
    return FormApp.openByUrl(url).getId();
  } catch {
    return undefined;
  }
}
