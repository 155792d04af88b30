/** Words of « Réseau »: what members give, ask and share. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const networkWords = {
  title: 'Réseau',
  meeting: 'Rencontre',
  toSee: (count: number): string => `Contributions à voir (${count})`,
  settle: 'Traitée',
  settleOf: (sentence: string): string => fr`Traitée : ${sentence}`,
  settled: fr`Contribution traitée.`,
  seeRequest: 'Voir la demande',
  seeCompany: fr`Voir l'entreprise`,
  needs: (count: number): string => `Besoins (${count})`,
  noNeeds: fr`Aucun besoin n'attend de réponse.`,
  pressing: 'Appui pendant un stage',
  taken: 'Pris en charge',
  take: 'Je m’en charge',
  takeOf: (sentence: string): string => fr`Je m'en charge : ${sentence}`,
  takenDone: fr`C'est noté : vous vous en chargez.`,
  answer: 'Répondre',
  answerOf: (sentence: string): string => fr`Répondre : ${sentence}`,
  answerLabel: 'Votre réponse',
  answerHelp: (email: string | undefined): string =>
    email === undefined
      ? fr`Personne ne sera prévenu : il n'y a pas d'adresse. La réponse reste notée.`
      : fr`Part telle quelle à ${email}, après le délai d'annulation.`,
  linkedTo: 'Rencontre ou ressource qui répond',
  noLink: 'Aucune',
  send: 'Répondre',
  drop: 'Sans suite',
  answered: fr`Réponse enregistrée.`,
  dropped: fr`Besoin laissé sans suite, la personne est prévenue.`,
  alike: (references: readonly string[]): string => fr`Besoins voisins : ${references.join(', ')}`,
  meetings: (count: number): string => `Rencontres à venir (${count})`,
  noMeetings: fr`Aucune rencontre prévue. Ajoutez une ligne dans l'onglet Rencontres : titre, date, places.`,
  full: 'Complète',
  calls: (count: number): string => `Appel au réseau (${count})`,
  noCalls: fr`Aucune demande n'est sans hôte depuis une semaine, ni urgente.`,
  members: (count: number): string =>
    count === 0
      ? fr`Aucun établissement ne reçoit l'appel : cochez « Appels du réseau » dans l'onglet Établissements.`
      : fr`${counted(count, 'établissement reçoit', 'établissements reçoivent')} l'appel, sans nom d'élève ni d'établissement.`,
  toRead: (count: number): string => `Ressources à relire (${count})`,
  toReadHelp: fr`Passez leur état à « Publiée » dans l'onglet Ressources : elles sont alors jointes aux messages.`,
  schools: 'Qui apporte, qui reçoit',
  noSchools: fr`Aucune entreprise, ressource ni piste apportée encore.`,
  schoolsHelp: fr`Par ordre alphabétique : pour remercier, pas pour classer.`,
  participants: (count: number): string => `Inscrits (${count})`,
  noParticipants: fr`Personne n'est inscrit encore.`,
  attendance: 'Présences',
  attendanceHelp: fr`Cochez qui est venu ; les autres sont notés absents.`,
  noteAttendance: 'Enregistrer les présences',
  attendanceNoted: fr`Présences enregistrées.`,
  invite: 'Inviter',
  inviteWho: fr`Qui inviter ?`,
  inviteSchools: 'Les établissements',
  inviteCompanies: 'Les entreprises',
  sector: 'Secteur',
  allSectors: 'Tous les secteurs',
  commune: 'Commune',
  communeHelp: fr`Laissez vide pour tout le territoire.`,
  preview: fr`Voir qui sera invité`,
  names: (names: readonly string[], more: number): string =>
    more > 0 ? fr`${names.join(', ')} et ${String(more)} de plus` : names.join(', '),
  sendInvitations: (count: number): string => fr`Envoyer ${counted(count, 'invitation')}`,
  cancel: 'Annuler',
} as const;
