/** The hidden tab in which an action says what it is about to write. */
import { decodeIntention, encodeIntention, partsOf, type Intention } from '../../register/intention';
import { intentionTab } from '../../wording/labels/tab-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Actions that can wait at the same time for what stands in their way (a column that was deleted, say). */
const SLOTS = 6;

export class IntentionTab {
  private sheet?: Sheet;
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  /** Intentions that a broken run has left, the oldest first; `unreadable` counts those that cannot be understood. */
  pending(): {
    readonly intentions: readonly { readonly slot: number; readonly intention: Intention }[];
    readonly unreadable: readonly number[];
  } {
    const sheet = this.find();
    if (sheet === null) return { intentions: [], unreadable: [] };
    const heads = sheet
      .getRange(2, 1, SLOTS, 1)
      .getValues()
      .map(([head]) => String(head));
    const found = heads.flatMap((head, index) =>
      head === '' ? [] : [{ slot: index, intention: this.read(sheet, index, head) }],
    );
    const intentions = found
      .flatMap(({ slot, intention }) => (intention === undefined ? [] : [{ slot, intention }]))
      .sort((a, b) => (a.intention.at < b.intention.at ? -1 : 1));
    return { intentions, unreadable: found.flatMap(({ slot, intention }) => (intention === undefined ? [slot] : [])) };
  }

  /** Writes the intention in one call; gives its slot. Throws when all are taken. */
  keep(intention: Intention, taken: readonly number[]): number {
    const sheet = this.find() ?? this.create();
    const slot = Array.from({ length: SLOTS }, (_, index) => index).find((index) => !taken.includes(index));
    if (slot === undefined) throw new Error('intentions-full');
    const texts = encodeIntention(intention);
    const lacking = texts.length - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    sheet.getRange(slot + 2, 1, 1, texts.length).setValues([texts]);
    return slot;
  }

  /** Nothing of it stays: it holds what the register holds, persons included. */
  forget(slot: number): void {
    const sheet = this.find();
    sheet?.getRange(slot + 2, 1, 1, sheet.getMaxColumns()).clearContent();
  }

  private read(sheet: Sheet, slot: number, head: string): Intention | undefined {
    const parts = Math.min(partsOf(head), sheet.getMaxColumns() - 1);
    return parts === 0
      ? undefined
      : decodeIntention(
          sheet
            .getRange(slot + 2, 1, 1, parts + 1)
            .getValues()[0]!
            .map(String),
        );
  }

  private find(): Sheet | null {
    this.sheet ??= this.spreadsheet.getSheetByName(intentionTab.sheetName) ?? undefined;
    return this.sheet ?? null;
  }

  /** Made by the installation; here only when somebody has deleted it since. */
  private create(): Sheet {
    const active = this.spreadsheet.getActiveSheet();
    const sheet = this.spreadsheet.insertSheet(intentionTab.sheetName, this.spreadsheet.getSheets().length);
    sheet.getRange(1, 1, 1, 2).setValues([[intentionTab.title, intentionTab.help]]);
    sheet.hideSheet();
    this.spreadsheet.setActiveSheet(active);
    this.sheet = sheet;
    return sheet;
  }
}
