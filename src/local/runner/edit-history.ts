/** What a person may undo and redo: the last changes made by hand, as pairs of actions. */

export interface EditStep {
  readonly undo: () => void;
  readonly redo: () => void;
}

const STEPS_KEPT = 100;

export class EditHistory {
  private done: EditStep[] = [];
  private undone: EditStep[] = [];

  /** Remembers a change that was just made; what had been undone can no longer be redone. */
  add(step: EditStep): void {
    this.done.push(step);
    if (this.done.length > STEPS_KEPT) this.done.shift();
    this.undone = [];
  }

  /** Takes back the last change; false when there is none. */
  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    step.undo();
    this.undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    step.redo();
    this.done.push(step);
    return true;
  }

  /** Forgets everything: rows or columns moved under the changes remembered. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }
}
