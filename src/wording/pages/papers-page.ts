/** The sheets to print: headings, and the sentences that they hold. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Tried } from '../emails/end-in-words';
import { plainDate } from '../text/dates';
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const papersWords = {
  title: 'Feuilles à imprimer',
  choice: 'Feuille',
  person: 'Personne',
  everybody: (count: number): string => fr`Toutes (${String(count)})`,
  print: 'Imprimer',
  printHelp: fr`La fenêtre d'impression permet aussi d'enregistrer en PDF.`,
  loading: 'Lecture du registre',
  catalogue: 'Ressources du réseau',
  attestations: 'Attestations de formation',
  schools: 'Feuilles des établissements',

  attestation: 'Attestation de formation',
  tutors: 'Formation de tuteurs',
  undersigned: (name: string, role: string, hub: string): string =>
    fr`${[name, role === '' ? hub : `${role}, ${hub}`].filter((part) => part !== '').join(', ')}, atteste que :`,
  purpose: fr`Attestation remise à la personne intéressée pour servir et valoir ce que de droit.`,
  madeOn: (day: string): string => fr`Fait le ${day}`,
  signature: 'Signature',
  nobody: fr`Personne n'a été noté présent à cette formation.`,

  catalogueIntro: fr`Écrites par les membres du réseau, pour tous. Un lien se recopie tel quel dans le navigateur.`,
  anyMoment: 'À tout moment',
  authors: (names: string): string => fr`Auteurs : ${names}`,
  noResources: fr`Aucune ressource n'est publiée encore.`,
  inProgress: fr`En cours d'écriture : rejoignez le groupe`,
  wanted: fr`Demandé, et pas encore écrit`,
  wantedIntro: fr`Vous en avez une, ou l'envie d'écrire à plusieurs ? Appelez le pôle, ou utilisez le formulaire « Contribution au réseau ».`,

  schoolSheet: fr`Feuille de l'établissement`,
  asOf: (day: string): string => fr`Au ${day}`,
  requests: 'Vos demandes',
  columns: { pupil: 'Élève', stage: 'Formation et dates', state: 'État', asked: 'Propositions', promised: 'Réponse promise le' },
  noRequests: fr`Aucune demande cette année.`,
  toDo: 'Ce que le pôle attend de vous',
  given: 'Ce que vous apportez au réseau',
  received: 'Ce que vous recevez du réseau',
  companies: 'Entreprises que vous avez apportées',
  nothingGiven: fr`Rien encore : une entreprise, une ressource, une piste suffisent pour commencer.`,
  nothingReceived: fr`Aucun stage encore chez une entreprise apportée par un autre établissement.`,
  sheetNote: fr`Ces lignes ne parlent que de votre établissement.`,
} as const;

/** « 3 contactés, 1 refus, 2 sans réponse »; « Aucune encore ». */
export const askedInNumbers = ({ asked, declined, silent }: Pick<Tried, 'asked' | 'declined' | 'silent'>): string =>
  asked === 0
    ? 'Aucune encore'
    : [
        counted(asked, 'contacté'),
        declined === 0 ? '' : counted(declined, 'refus', 'refus'),
        silent === 0 ? '' : fr`${counted(silent, fr`sans réponse`, fr`sans réponse`)}`,
      ]
        .filter((part) => part !== '')
        .join(', ');

/** « Garage Exemple, réservée à votre établissement jusqu'au 15 mars 2027 ». */
export const sharedAs = (name: string, isKept: boolean, until: IsoDate | undefined): string =>
  !isKept ? name : fr`${name}, réservée à votre établissement${until === undefined ? '' : fr` jusqu'au ${plainDate(until)}`}`;
