/** What « Réseau » says of needs, of the call for help, of schools. */
import { daysBetween, type IsoDate } from '../../domain/calendar/iso-date';
import type { Contribution } from '../../domain/network/contribution';
import type { Need } from '../../domain/network/network';
import type { SchoolLedger } from '../../domain/network/school-ledger';
import type { Request } from '../../domain/request/request';
import { callRecall } from '../emails/reminders/lines';
import { counted, pluralised } from '../text/numbers';
import { fr } from '../text/typography';

/** « Menuiserie Exemple : un livret d'accueil ». */
export const needSentence = ({ from, subject }: Need): string => fr`${from ?? 'Sans nom'} : ${subject}`;

/** « Menuiserie Exemple demande un appui : le stagiaire ne vient plus ». */
export const supportAsked = ({ from, subject }: Need): string => fr`${from ?? 'Quelqu’un'} demande un appui : ${subject}`;

/** « Menuiserie Exemple a un besoin : un livret d'accueil ». */
export const needWaits = ({ from, subject }: Need): string => fr`${from ?? 'Quelqu’un'} a un besoin : ${subject}`;

/** « DEM-2026-0142 : CAP Cuisine, du 1er au 26 février, autour de Roanne, sans hôte depuis 9 jours ». */
export const callSentence = (request: Request, today: IsoDate): string =>
  fr`${request.reference} : ${callRecall(request)}, demandée il y a ${counted(Math.max(0, daysBetween(request.receivedOn, today)), 'jour')}`;

/** How thanks that are due are said. */
export const thanksWords = {
  leaves: fr`le courriel de merci part de lui-même`,
  switchedOff: fr`à remercier vous-même : le courriel de merci est coupé dans Paramètres`,
  noAddress: fr`à remercier vous-même : aucune adresse à qui écrire`,
} as const;

/** « 2 pistes : Lycée Fictif, Collège Exemple »; '' without any. */
export const callDetail = (helps: readonly Contribution[]): string =>
  helps.length === 0
    ? ''
    : fr`${counted(helps.length, 'piste')} : ${helps.map(({ organisation, name }) => organisation ?? name ?? '').join(', ')}`;

const PARTS: readonly (readonly [keyof SchoolLedger, string, string])[] = [
  ['companies', 'entreprise apportée', 'entreprises apportées'],
  ['resources', 'ressource', 'ressources'],
  ['helps', 'piste', 'pistes'],
  ['givenStages', 'stage offert à d’autres', 'stages offerts à d’autres'],
  ['receivedStages', 'stage reçu d’un autre', 'stages reçus d’autres'],
];
/** « 3 entreprises apportées, 1 stage offert à d'autres ». */
export const ledgerSentence = (ledger: SchoolLedger): string =>
  PARTS.filter(([what]) => ledger[what] > 0)
    .map(([what, one, many]) => counted(ledger[what], one, many))
    .join(', ');

/** « 4 demandes sans hôte ». */
export const demandsInWords = (count: number): string => fr`${counted(count, 'demande')} sans hôte`;

/** « 12 entreprises recevront ce message. » */
export const sectorPreview = (count: number): string =>
  count === 0
    ? fr`Aucune entreprise à prévenir : chacune a été sollicitée ou prévenue il y a moins d'un mois, ou n'a pas d'adresse.`
    : `${counted(count, 'entreprise recevra', 'entreprises recevront')} ce message.`;

/** « 42 établissements recevront la liste. » */
export const sharePreview = (count: number, to: 'schools' | 'companies'): string => {
  if (count === 0) return fr`Personne à qui l'envoyer : chacun a reçu cette liste, ou n'a pas d'adresse.`;
  const whom = to === 'schools' ? counted(count, 'établissement') : counted(count, 'entreprise');
  return `${whom} ${pluralised(count, 'recevra', 'recevront')} la liste.`;
};

/** What a round of messages came to. */
export const messagesQueued = (queued: number, left: number): string =>
  left === 0
    ? fr`${counted(queued, 'courriel')} en file.`
    : fr`${counted(queued, 'courriel')} en file, encore ${left} à préparer.`;
