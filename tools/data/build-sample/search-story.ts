/** What becomes of one request: hosts are asked, they answer or not, the pupil is placed or not. */
import type { FormAnswers } from 'apps-script-local';
import type { HostLine } from '../../../src/application/sidebar-views/ranking-view';
import type { Director } from './director';

const QUESTION = 'Pouvez-vous accueillir cet élève ?';
export const SAYS = {
  yes: { [QUESTION]: 'Oui, j’accueille cet élève' },
  noTutor: { [QUESTION]: 'Non', Motif: 'Pas de tuteur disponible' },
  full: { [QUESTION]: 'Non', Motif: 'Effectifs complets à ces dates' },
  otherDates: {
    [QUESTION]: 'Oui, mais à d’autres dates',
    'Premier jour possible': '2027-03-08',
    'Dernier jour possible': '2027-04-02',
  },
  otherPublic: { [QUESTION]: 'Oui, mais un autre public', 'Qui pourriez-vous accueillir ?': 'Un élève de terminale' },
  callBack: (day: string): FormAnswers => ({
    [QUESTION]: 'Rappelez-moi',
    Jour: day,
    'Moment et numéro': 'Après 15 h, au magasin',
  }),
} as const;

/** A host that was asked: its address, and its proposition. */
export interface Asked {
  readonly host: HostLine;
  readonly proposition: string;
}

/** Asks the best hosts of a request; gives none when too few can be asked. */
export function ask(director: Director, request: string, count: number, least = 1): readonly Asked[] {
  const hosts = director.hosts(request).slice(0, count);
  if (hosts.length < least) return [];
  director.call(`${request} proposée`, 'sendPropositions', {
    requestReference: request,
    choices: hosts.map(({ companyReference, offerReference }) => ({ companyReference, offerReference })),
  });
  const made = director.rows('Propositions').filter((row) => row['Demande'] === request);
  return hosts.flatMap((host) => {
    const row = made.filter((one) => one['Organisme d’accueil'] === host.companyName).at(-1);
    return row === undefined ? [] : [{ host, proposition: row['Référence']! }];
  });
}

export const answer = (director: Director, request: string, { host }: Asked, says: FormAnswers): void =>
  director.answer(`${host.companyName} répond`, host.email!, request, says);
