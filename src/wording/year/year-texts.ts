/** What is said of the closing of a school year. */
import { menuTexts } from '../labels/menu';
import type { YearIndicator } from '../../domain/year/year-row';
import { schoolYearInWords } from '../text/dates';
import { counted } from '../text/numbers';
import { enumeration, fr } from '../text/typography';

export const yearIndicatorLabels: Readonly<Record<YearIndicator, string>> = {
  requests: 'Demandes reçues',
  placed: 'Élèves placés',
  unplaced: 'Demandes sans solution',
  cancelled: 'Demandes annulées',
  propositions: 'Propositions envoyées',
  accepted: 'Propositions acceptées',
  hosts: 'Organismes ayant accueilli',
  offers: 'Offres reçues',
  reviews: 'Bilans reçus',
  closed: 'Année clôturée, demandes anonymisées',
};

/** What the closing will do, counted beforehand. */
export interface ClosingPlan {
  readonly year: number;
  readonly figures: number;
  readonly toForget: number;
  /** Requests that are not closed: they stay as they are. */
  readonly kept: readonly string[];
  readonly offersToClose: number;
  readonly offersToCheck: number;
}

/** Most references that an alert names. */
const MOST_NAMED = 15;

export const yearTexts = {
  title: menuTexts.closeYear,
  question: ({ year, figures, toForget, kept, offersToClose, offersToCheck }: ClosingPlan): string =>
    [
      fr`Clôture de l’année ${schoolYearInWords(year)} :`,
      [
        fr`– ${counted(figures, 'chiffre')} gardés dans l’onglet « Années » ; un groupe de moins de 5 n’y est jamais montré seul`,
        fr`– ${counted(toForget, 'demande close sera anonymisée', 'demandes closes seront anonymisées')} : initiales, âge, commune, transport, commentaires, motifs et mots reçus sont retirés, ici, dans le Journal, dans les réponses reçues et dans les formulaires`,
        fr`– ${counted(offersToClose, 'offre finie sera fermée', 'offres finies seront fermées')} ; ${counted(offersToCheck, 'offre qui continue sera', 'offres qui continuent seront')} à vérifier`,
        kept.length === 0
          ? fr`– aucune demande n’est encore ouverte`
          : fr`– ${counted(kept.length, 'demande encore ouverte, ou dont un courriel attend, est gardée telle quelle', 'demandes encore ouvertes, ou dont un courriel attend, sont gardées telles quelles')} : ${enumeration(kept.slice(0, MOST_NAMED))}${kept.length > MOST_NAMED ? '…' : ''}`,
      ].join('\n'),
      fr`C’est définitif : rien ne pourra être annulé. Clore ?`,
    ].join('\n\n'),
  kept: fr`L’année n’a pas été clôturée.`,
  already: (year: number): string => fr`L’année ${schoolYearInWords(year)} est déjà clôturée : rien n’a été modifié.`,
  done: (year: number): string => fr`Année ${schoolYearInWords(year)} clôturée : voyez l’onglet « Années ».`,
  /** While it is done, one after the other. */
  steps: {
    waiting: fr`Lecture des réponses en attente…`,
    count: fr`Décompte de l’année…`,
    begin: fr`Clôture, 1 sur 4 : chiffres et offres…`,
    requests: fr`Clôture, 2 sur 4 : demandes closes…`,
    left: (count: number): string => fr`Clôture, 2 sur 4 : encore ${counted(count, 'demande close', 'demandes closes')}…`,
    answers: (place: number, count: number): string => fr`Clôture, 3 sur 4 : réponses reçues, formulaire ${place} sur ${count}…`,
    end: fr`Clôture, 4 sur 4 : fin…`,
  },
  goesOn: (year: number): string => fr`La clôture de ${schoolYearInWords(year)} a commencé ; l’horloge la terminera.`,
} as const;
