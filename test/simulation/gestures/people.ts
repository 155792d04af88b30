/** The people of every history, and what they write. */
import { mailOf, offerAnswers, requestAnswers } from '../../support/hub';
import type { Texts } from '../world';

export const ANIMATORS = ['L’animatrice', 'Son collègue'] as const;
export const HOSTS = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'] as const;
const PUPILS = ['A. A.', 'B. B.', 'C. C.', 'D. D.', 'E. E.', 'F. F.', 'G. G.', 'H. H.'] as const;
export const MOST_REQUESTS = 6;
export const MOST_OFFERS = 7;

/** Stages of the year: some overlap, some touch, one is soon over. */
export const STAGES = [
  ['2027-02-01', '2027-02-26'],
  ['2027-02-15', '2027-03-12'],
  ['2027-03-15', '2027-04-02'],
  ['2027-01-11', '2027-01-22'],
  ['2027-02-26', '2027-03-05'],
] as const;

export const teacherOf = (number: number): string => `prof${number % 3}@lycee.example`;

/** A teacher's request for the n-th pupil; every sixth lacks something. */
export function requestFor(count: number, stage: number, flaw: number): Texts {
  const [from, to] = STAGES[stage % STAGES.length]!;
  const isReversed = flaw % 6 === 1;
  return requestAnswers({
    'Initiales de l’élève': PUPILS[count % PUPILS.length],
    'Votre courriel professionnel': teacherOf(count),
    'Premier jour': isReversed ? to : from,
    'Dernier jour': isReversed ? from : to,
    ...(flaw % 6 === 2 ? { 'Votre téléphone': '0465710012' } : {}),
  });
}

/** When a host offers: mostly all year, or in February and March; for one stage alone, or with its days the wrong way round. */
export function daysOffered(when: number): readonly [from: string, to: string] | undefined {
  if (when % 4 === 3) return ['2027-02-01', '2027-03-12'];
  if (when % 8 === 5) return ['2027-03-12', '2027-02-01'];
  return when % 4 === 2 ? STAGES[(when >> 2) % STAGES.length] : undefined;
}

/** Who offers one stage takes one pupil: such an offer is soon full. */
export const placesOffered = (places: number, when: number): number => (when % 4 === 2 ? 1 : 1 + (places % 3));

/** A host's offer: the same host may offer twice, for a part of the year or for several pupils. */
export function offerOf(host: number, places: number, when: number): Texts {
  const [from, to] = daysOffered(when) ?? [];
  return offerAnswers(HOSTS[host % HOSTS.length]!, {
    'Nombre d’élèves en même temps': String(placesOffered(places, when)),
    ...(from === undefined
      ? {}
      : {
          'Quand pouvez-vous accueillir ?': 'Entre deux dates',
          'Premier jour d’accueil': from,
          'Dernier jour d’accueil': to,
        }),
  });
}

export const addressOf = (host: number): string => mailOf(HOSTS[host % HOSTS.length]!);

/** Who contributes to the network; two of them share a mailbox. */
export interface Member {
  readonly name: string;
  readonly email: string;
  readonly school?: string;
}
export const SCHOOLS = ['Lycée professionnel Exemple – Montbrison', 'Lycée Fictif – Roanne'] as const;
export const MEMBERS: readonly [Member, ...Member[]] = [
  { name: 'Nour Fictive', email: 'nour@lycee.example', school: SCHOOLS[1] },
  { name: 'Sacha Fictif', email: 'sacha@lycee.example', school: SCHOOLS[0] },
  { name: 'Dany Fictif', email: 'sacha@lycee.example', school: SCHOOLS[0] },
  { name: 'Alix Fictive', email: 'alix@lycee.example', school: SCHOOLS[1] },
  { name: 'Alex Alpha', email: 'contact@alpha.example' },
];
