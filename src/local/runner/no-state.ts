/** A state that nobody keeps: it lives as long as the runtime. */
import type { Platform } from '../apps-script/base/platform';

/** Where a runtime keeps its state. */
export interface StateKeeper {
  /** True after a save in which forms changed. */
  savedForms: boolean;
  save(platform: Platform, runs: readonly unknown[], lastRun: number): void;
  close(): void;
}

export class NoState implements StateKeeper {
  savedForms = false;

  /** Forgets what was to be written. */
  save({ workbook, forms, mailbox, properties, triggers }: Platform): void {
    this.savedForms = forms.dirty.size > 0 || forms.removed.size > 0;
    for (const sheet of workbook.sheets) {
      sheet.grid.dirtyRows.clear();
      sheet.grid.dirtyFrom = Number.POSITIVE_INFINITY;
      sheet.grid.isTailDirty = false;
      sheet.arePropertiesDirty = false;
    }
    workbook.removedSheets.clear();
    workbook.arePropertiesDirty = false;
    forms.dirty.clear();
    forms.removed.clear();
    forms.newResponses.clear();
    mailbox.dirty.clear();
    for (const store of Object.values(properties)) store.dirty.clear();
    triggers.isDirty = false;
  }

  close(): void {
    this.savedForms = false;
  }
}
