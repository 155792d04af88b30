/** Themes: what several members ask for in much the same words, until a meeting or a resource is there. */
import { alikeNeeds } from './alike-needs';
import { isOpenNeed, isPressing } from './need';
import type { Meeting, Need, Resource } from './network';
import { asPublished } from './fitting-resources';
import { isToCome } from './sign-up';
import type { IsoDate } from '../calendar/iso-date';

export interface Theme {
  /** Of the need that came first: it names the theme. */
  readonly subject: string;
  /** In the order of the list; one at least. */
  readonly needs: readonly Need[];
}

/** A theme becomes one or the other. */
export type ThemeKind = 'meeting' | 'resource';

/**
 * Needs that wait, those alike together, as are those that were put to one meeting or resource. What presses during a stage is
 * nobody's theme: it is answered by itself.
 */
export function themesOf(needs: readonly Need[]): readonly Theme[] {
  const waiting = needs.filter((need) => isOpenNeed(need) && !isPressing(need));
  const left = new Map(waiting.map((need) => [need.reference, need]));
  const themes: Theme[] = [];
  for (const first of waiting) {
    if (!left.delete(first.reference)) continue;
    const found = [first];
    for (const need of found)
      for (const near of nearTo(need, [...left.values()])) {
        left.delete(near.reference);
        found.push(near);
      }
    const names = new Set(found.map(({ reference }) => reference));
    themes.push({ subject: first.subject, needs: waiting.filter(({ reference }) => names.has(reference)) });
  }
  return themes;
}

function nearTo(need: Need, others: readonly Need[]): readonly Need[] {
  const alike = new Set(alikeNeeds(need, others));
  return others.filter((other) => alike.has(other) || (need.linkedTo !== undefined && need.linkedTo === other.linkedTo));
}

/** Several ask for it, or one asks for what the network could write or hold. */
export const isWanted = ({ needs }: Theme): boolean =>
  needs.length > 1 || needs.some(({ kind, linkedTo }) => kind === 'resource' || kind === 'training' || linkedTo !== undefined);

/** Is it still to come, so that whoever asks may be put to it? */
export const mayHold = (made: { readonly meeting?: Meeting; readonly resource?: Resource }, today: IsoDate): boolean =>
  made.resource !== undefined || (made.meeting !== undefined && isToCome(made.meeting, today));

/** Is it there for whoever asked: a meeting that takes sign-ups for its day, a resource that may be passed on? */
export const isThere = (
  { meeting, resource }: { readonly meeting?: Meeting; readonly resource?: Resource },
  today: IsoDate,
): boolean =>
  (resource !== undefined && asPublished(resource) !== undefined) ||
  (meeting !== undefined && meeting.on !== undefined && isToCome(meeting, today) && meeting.state !== 'planned');
