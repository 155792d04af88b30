/** What people's last actions wrote, read from the hidden tab in which each was said first. */
import type { ActionMemory, RememberedBundle, RememberedWrites } from '../../application/ports';
import { IntentionTab, type Remembered } from './intention-tab';

export class ActionMemoryTab implements ActionMemory {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  bundles(): readonly RememberedBundle[] {
    const bundles = new Map<string, { id: string; at: string; label: string; steps: string[] }>();
    for (const { memo, at } of this.tab().remembered()) {
      if (memo === undefined) continue;
      const known = bundles.get(memo.bundle);
      if (known === undefined) bundles.set(memo.bundle, { id: memo.bundle, at, label: memo.label, steps: [memo.step] });
      else {
        // What was said first says what the action was.
        known.label = memo.label;
        if (!known.steps.includes(memo.step)) known.steps.push(memo.step);
      }
    }
    return [...bundles.values()];
  }

  writesOf(bundle: string, step: string): readonly RememberedWrites[] {
    const tab = this.tab();
    return [...of(tab, bundle, step)].reverse().flatMap(({ slot }) => tab.intention(slot)?.tables ?? []);
  }

  forget(bundle: string, step: string): void {
    const tab = this.tab();
    for (const { slot } of of(tab, bundle, step)) tab.forget(slot);
  }

  forgetBefore(instant: string): void {
    const tab = this.tab();
    for (const { slot } of tab.remembered().filter(({ at }) => at < instant)) tab.forget(slot);
  }

  countWhere(isIt: (text: string) => boolean): { readonly done: number; readonly waiting: number } {
    const found = this.tab()
      .texts()
      .filter(({ text }) => isIt(text));
    const done = found.filter(({ isDone }) => isDone).length;
    return { done, waiting: found.length - done };
  }

  forgetWhere(isIt: (text: string) => boolean): void {
    const tab = this.tab();
    for (const { slot, text, isDone } of tab.texts()) if (isDone && isIt(text)) tab.forget(slot);
  }

  /** Another unit of work may have written there since. */
  private tab(): IntentionTab {
    return new IntentionTab(this.spreadsheet);
  }
}

/** The slots of a step, the last one first. */
const of = (tab: IntentionTab, bundle: string, step: string): readonly Remembered[] =>
  tab.remembered().filter(({ memo }) => memo?.bundle === bundle && memo.step === step);
