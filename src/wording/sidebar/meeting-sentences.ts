/** What is said of meetings: seats, invitations. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

/** « 12 places ; ensuite, liste d'attente. » */
export const seatsInWords = (places: number): string => fr`${counted(places, 'place')} ; ensuite, liste d'attente.`;

/** « 8 inscrits sur 12, 2 en attente ». */
export const registeredInWords = (registered: number, places: number | undefined, waiting: number): string =>
  [
    `${counted(registered, 'inscrit')}${places === undefined ? '' : ` sur ${places}`}`,
    waiting === 0 ? undefined : `${waiting} en attente`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** « 42 établissements seront invités. »; ahead of them those who asked for the meeting. */
export const invitationPreview = (count: number, to: 'schools' | 'companies', askers: number): string =>
  askers === 0
    ? guestsPreview(count, to)
    : fr`${counted(askers, 'personne l’a demandée', 'personnes l’ont demandée')} : le lien d'abord. ${count === 0 ? '' : guestsPreview(count, to)}`.trim();

const guestsPreview = (count: number, to: 'schools' | 'companies'): string => {
  const [one, many] = to === 'schools' ? ['établissement', 'établissements'] : ['entreprise', 'entreprises'];
  const ending = to === 'schools' ? 'invités' : 'invitées';
  if (count === 0) return fr`Personne de nouveau à inviter : chacun a reçu l'invitation, ou n'a pas d'adresse.`;
  return count === 1 ? fr`1 ${one} à inviter.` : fr`${count} ${many} seront ${ending}.`;
};

export const invitationDone = (queued: number, left: number): string =>
  left === 0
    ? fr`${counted(queued, 'invitation')} en file.`
    : fr`${counted(queued, 'invitation')} en file, encore ${left} à préparer.`;

/** « 3 courriels en file. 1 présent sans adresse. » */
export const afterMeetingDone = (queued: number, left: number, withoutAddress: number): string =>
  [
    queued === 0
      ? fr`Chacun l'a déjà reçu.`
      : fr`${counted(queued, 'courriel')} en file${left === 0 ? '' : `, encore ${left} à préparer`}.`,
    withoutAddress === 0 ? '' : fr`${counted(withoutAddress, 'présent')} sans adresse.`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** « Demandée par Menuiserie Exemple, Collège Fictif ». */
export const askedForBy = (names: readonly string[]): string => fr`Demandée par ${names.join(', ')}`;
