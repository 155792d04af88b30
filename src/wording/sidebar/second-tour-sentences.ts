/** What the second tour between hubs says: of requests without a host, of places offered, of what a file proves. */
import type { TourOffer, TourRequest } from '../../domain/second-tour/tour-file';
import { requestTypeLabels, sectorLabels } from '../labels/lists';
import { plainDate, weeksInWords } from '../text/dates';
import { counted } from '../text/numbers';
import { fr, inParts, quoted } from '../text/typography';

/** « CAP Cuisine, semaines S9 à S12 ». */
export const tourRequestSentence = ({ type, training, weeks }: TourRequest): string =>
  fr`${training ?? requestTypeLabels[type]}, ${weeks.length === 1 ? 'semaine' : 'semaines'} ${weeksInWords(weeks)}`;

/** « autour de 42300 Roanne · Hôtellerie, restauration ». */
export const tourRequestDetail = ({ commune, sectors }: TourRequest): string =>
  inParts([
    commune === undefined ? fr`commune non précisée` : fr`autour de ${commune}`,
    sectors.map((sector) => sectorLabels[sector]).join(', '),
  ]);

/** « Hôtellerie, restauration à Roanne, 6 km (OFF-2026-0012) ». */
export const tourOfferSentence = ({ offer, sector, commune, km }: TourOffer): string =>
  [
    `${sector === undefined ? 'Une place' : sectorLabels[sector]}${commune === undefined ? '' : fr` à ${commune}`}`,
    ...(km === undefined ? [] : [fr`${km} km`]),
  ].join(', ') + ` (${offer})`;

export const placesInWords = (count: number): string => counted(count, 'place offerte', 'places offertes');

/** Without accents or spaces: it goes by mail. */
export const tourFileName = (kind: 'requests' | 'answer', hub: string, today: string): string =>
  `${kind === 'requests' ? 'second-tour-demandes' : 'second-tour-reponse'}${hub === '' ? '' : `-${hub}`}-${today}.json`;

const named = (name: string): string => (name === '' ? 'un pôle sans nom' : quoted(name));

export const tourTitles = {
  requests: (name: string, on: string): string => fr`Demandes reçues de ${named(name)}, préparées le ${plainDate(on)}`,
  answer: (name: string, on: string): string => fr`Réponse de ${named(name)}, préparée le ${plainDate(on)}`,
} as const;

export const tourNotes = {
  requests: (late: number): string[] => [
    fr`Le fichier est entier. Rien ne prouve qui l’a écrit : en cas de doute, appelez ce pôle avant de répondre.`,
    ...(late === 0 ? [] : [fr`${counted(late, 'demande')} dont le stage a déjà commencé : laissées de côté.`]),
  ],
  answer: ({
    offers,
    settled,
    unknown,
  }: {
    readonly offers: number;
    readonly settled: number;
    readonly unknown: number;
  }): string[] => [
    fr`Cette réponse répond bien à un fichier de votre pôle. Rien ne prouve qui l’a écrite : appelez ce pôle avant de vous engager.`,
    ...(offers === 0 ? [fr`Aucune place n’y est offerte.`] : []),
    ...(settled === 0 ? [] : [fr`${counted(settled, 'place')} pour une demande qui n’est plus à placer.`]),
    ...(unknown === 0 ? [] : [fr`${counted(unknown, 'place')} pour une demande effacée depuis.`]),
  ],
  /** What the contribution says. */
  toDo: (place: string, contact: string): string =>
    fr`Second tour : ${place}. À voir avec ce pôle${contact === '' ? '' : fr` : ${contact}`}.`,
} as const;
