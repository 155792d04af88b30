/** What is said of themes: who asks, for whom, and how far the meeting or the resource has come. */
import type { Meeting, Resource } from '../../domain/network/network';
import type { Theme } from '../../domain/network/themes';
import type { Sector } from '../../domain/training/sector';
import { sectorLabels } from '../labels/lists';
import { meetingStateLabels, resourceStateLabels } from '../labels/network';
import { plainDate } from '../text/dates';
import { counted } from '../text/numbers';
import { enumeration, fr } from '../text/typography';

const NAMES_SHOWN = 4;
const named = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name): name is string => name !== undefined && name !== '')),
];

/** « 3 demandes : Menuiserie Exemple, Collège Fictif ». */
export function askersInWords({ needs }: Theme): string {
  const names = named(needs.map(({ from }) => from));
  const more = names.length > NAMES_SHOWN ? ['…'] : [];
  return names.length === 0
    ? counted(needs.length, 'demande')
    : fr`${counted(needs.length, 'demande')} : ${[...names.slice(0, NAMES_SHOWN), ...more].join(', ')}`;
}

/** « Un livret d'accueil (3 demandes) ». */
export const askedTimes = (subject: string, count: number): string => fr`${subject} (${counted(count, 'demande')})`;

/** « Rencontre REN-2026-0004 : prévue le 12 janvier 2027 »; « Ressource RES-2026-0007 : idée ». */
export function madeInWords({ meeting, resource }: { readonly meeting?: Meeting; readonly resource?: Resource }): string {
  if (meeting !== undefined)
    return meeting.on === undefined
      ? fr`Rencontre ${meeting.reference} : date à fixer`
      : fr`Rencontre ${meeting.reference} : ${meetingStateLabels[meeting.state ?? 'planned'].toLowerCase()}, le ${plainDate(meeting.on)}`;
  return resource === undefined
    ? ''
    : fr`Ressource ${resource.reference} : ${resourceStateLabels[resource.state ?? 'idea'].toLowerCase()}`;
}

/** For whom a meeting is, as its row says it; `undefined` when nobody is known. */
export function audienceInWords({
  sectors,
  trainings,
  isOfSchools,
}: {
  readonly sectors: readonly Sector[];
  readonly trainings: readonly string[];
  readonly isOfSchools: boolean;
}): string | undefined {
  const parts = [...(isOfSchools ? ['établissements'] : []), ...sectors.map((sector) => sectorLabels[sector]), ...trainings];
  return parts.length === 0 ? undefined : parts.join(fr` ; `);
}

/** The trainings of a resource, each of which its tab reads again. */
export const resourceTrainings = (trainings: readonly string[]): string | undefined =>
  trainings.length === 0 ? undefined : trainings.join(fr` ; `);

/** Those who asked are the first to be asked to write it. */
export const groupInWords = (names: readonly (string | undefined)[]): string | undefined => {
  const group = named(names);
  return group.length === 0 ? undefined : fr`À proposer à ${enumeration(group)}`;
};
