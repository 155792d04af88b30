/** What a form could not show of an answer stays when the answer is corrected. */
import { fold } from '../text/fold';

/** The boxes ticked, and the person's own words of before, which no box shows. */
export function withHidden(ticked: readonly string[], before: readonly string[], boxes: readonly string[]): string[] {
  const shown = new Set(boxes.map((box) => fold(box)));
  return [...new Set([...ticked, ...before.filter((text) => !shown.has(fold(text)))])];
}

/**
 * An answer that begins with the mark goes on from what was there; any other takes its place.
 * @param mark stands for an answer that the form did not repeat
 */
export function withAdded(before: string | undefined, answered: string | undefined, mark: string): string | undefined {
  if (answered === undefined || !answered.trim().startsWith(mark)) return answered;
  const more = answered.trim().slice(mark.length).trim();
  if (more === '' || before === undefined) return before ?? (more || undefined);
  return fold(before).includes(fold(more)) ? before : `${before}\n${more}`;
}
