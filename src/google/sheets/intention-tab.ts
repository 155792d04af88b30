/**
 * The hidden tab in which an action says what it is about to write. What a person did stays there for a while once it is done:
 * from it the action can be undone.
 */
import {
  decodeIntention,
  joined,
  doneHead,
  encodeIntention,
  readHead,
  type Intention,
  type IntentionHead,
} from '../../register/intention';
import { intentionTab } from '../../wording/labels/tab-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Actions that wait for what stands in their way, and the last ones that can be undone. */
const SLOTS = 60;
/** Actions that may wait at the same time (for a column that was deleted, say). */
const MOST_WAITING = 6;

export interface Remembered extends IntentionHead {
  readonly slot: number;
}

export class IntentionTab {
  private sheet?: Sheet;
  /** As last seen or written by this run. */
  private heads?: string[];
  /** @param named the tab of that name, as a run that has seen all tabs knows it */
  constructor(
    private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    private readonly named: (sheetName: string) => Sheet | null | undefined = (name) => spreadsheet.getSheetByName(name),
  ) {}

  /** Intentions that a broken run has left, the oldest first; `unreadable` counts those that cannot be understood. */
  pending(): {
    readonly intentions: readonly { readonly slot: number; readonly intention: Intention }[];
    readonly unreadable: readonly number[];
  } {
    const found = this.read().flatMap((head, slot) =>
      head === '' || readHead(head).isDone ? [] : [{ slot, intention: this.intention(slot) }],
    );
    const intentions = found
      .flatMap(({ slot, intention }) => (intention === undefined ? [] : [{ slot, intention }]))
      .sort((a, b) => (a.intention.at < b.intention.at ? -1 : 1));
    return { intentions, unreadable: found.flatMap(({ slot, intention }) => (intention === undefined ? [slot] : [])) };
  }

  /** What was carried out and can be undone, the last one first. */
  remembered(): readonly Remembered[] {
    return this.read()
      .map((head, slot) => ({ ...readHead(head), slot }))
      .filter(({ isDone, memo }) => isDone && memo !== undefined)
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Writes the intention in one call; gives its slot. Throws when too many wait. */
  keep(intention: Intention, taken: readonly number[]): number {
    const sheet = this.find() ?? this.create();
    const heads = this.read();
    const slot = taken.length >= MOST_WAITING ? undefined : freeSlot(heads, taken);
    if (slot === undefined) throw new Error('intentions-full');
    const texts = encodeIntention(intention);
    // What an older action had there goes.
    const width = Math.max(texts.length, readHead(heads[slot] ?? '').parts + 1);
    const lacking = width - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    const row = [...texts, ...new Array<string>(width - texts.length).fill('')];
    sheet.getRange(slot + 2, 1, 1, width).setValues([row]);
    heads[slot] = texts[0]!;
    return slot;
  }

  /** It was carried out: what can be undone is kept, of anything else nothing stays: it holds what the register holds. */
  carriedOut(slot: number): void {
    const heads = this.read();
    const head = heads[slot] ?? '';
    if (readHead(head).memo === undefined) {
      this.forget(slot);
      return;
    }
    heads[slot] = doneHead(head);
    this.find()
      ?.getRange(slot + 2, 1)
      .setValue(heads[slot]);
  }

  /** Nothing of it stays. */
  forget(slot: number): void {
    const sheet = this.find();
    sheet?.getRange(slot + 2, 1, 1, sheet.getMaxColumns()).clearContent();
    if (this.heads !== undefined) this.heads[slot] = '';
  }

  intention(slot: number): Intention | undefined {
    const sheet = this.find();
    const parts = sheet === null ? 0 : Math.min(readHead(this.read()[slot] ?? '').parts, sheet.getMaxColumns() - 1);
    return sheet === null || parts === 0
      ? undefined
      : decodeIntention(
          sheet
            .getRange(slot + 2, 1, 1, parts + 1)
            .getValues()[0]!
            .map(String),
        );
  }

  /** Everything that each slot holds, as one text. */
  texts(): { readonly slot: number; readonly isDone: boolean; readonly text: string }[] {
    const sheet = this.find();
    if (sheet === null) return [];
    const rows = sheet.getRange(2, 1, SLOTS, sheet.getMaxColumns()).getValues();
    return rows.flatMap(([head, ...parts], slot) =>
      head === '' ? [] : [{ slot, isDone: readHead(String(head)).isDone, text: [String(head), joined(parts)].join('\n') }],
    );
  }

  private read(): string[] {
    if (this.heads !== undefined) return this.heads;
    const sheet = this.find();
    if (sheet === null) return [];
    this.heads = sheet
      .getRange(2, 1, SLOTS, 1)
      .getValues()
      .map(([head]) => String(head));
    return this.heads;
  }

  private find(): Sheet | null {
    this.sheet ??= this.named(intentionTab.sheetName) ?? undefined;
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
    this.heads = new Array<string>(SLOTS).fill('');
    return sheet;
  }
}

/** An empty slot, else the one whose action was done longest ago. */
function freeSlot(heads: readonly string[], taken: readonly number[]): number | undefined {
  const slots = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => !taken.includes(slot));
  const empty = slots.find((slot) => (heads[slot] ?? '') === '');
  if (empty !== undefined) return empty;
  const done = slots.map((slot) => ({ slot, ...readHead(heads[slot]!) })).filter(({ isDone }) => isDone);
  return done.sort((a, b) => (a.at < b.at ? -1 : 1))[0]?.slot;
}
