/** Where each object stood on a day, told from the journal alone. */
import type { IsoDate, IsoInstant } from '../calendar/iso-date';
import { inOrder, isStatusLine, type JournalEntry } from '../journal/journal-entry';

export interface StatusHistory {
  /** The statuses of the reference in the words of the journal, in order, each with the day from which it held. */
  of(reference: string): readonly { readonly on: IsoDate; readonly label: string }[];
  /** The words of the status that held at the end of the day; `undefined` when the journal knows none. */
  on(reference: string, day: IsoDate): string | undefined;
}

export function statusHistory(journal: readonly JournalEntry[], dayOf: (instant: IsoInstant) => IsoDate): StatusHistory {
  const steps = new Map<string, { readonly on: IsoDate; readonly label: string }[]>();
  for (const { reference, at, after } of inOrder(journal.filter(isStatusLine))) {
    const step = { on: dayOf(at), label: after! };
    const known = steps.get(reference);
    if (known === undefined) steps.set(reference, [step]);
    else known.push(step);
  }
  const of: StatusHistory['of'] = (reference) => steps.get(reference) ?? [];
  return {
    of,
    on: (reference, day) =>
      of(reference)
        .filter(({ on }) => on <= day)
        .pop()?.label,
  };
}
