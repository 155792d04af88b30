/** What the panel, the journal and the answers' tab say of reviews. */
import type { Review } from '../../domain/network/network';
import type { Reviewer, ReviewRefusal } from '../../domain/network/review';
import { reviewerLabels } from '../labels/network';
import { shortDate } from '../text/dates';
import { capitalised, fr, quoted } from '../text/typography';

/** Written beside the raw answer. */
export const reviewOutcomes = {
  taken: (reference: string): string => reference,
  corrected: (reference: string): string => fr`${reference} : remplace la réponse précédente`,
  again: (reference: string): string => fr`${reference} : bilan déjà reçu`,
  'not-begun': (reference: string): string => fr`${reference} : stage pas encore commencé, à lire par l’animateur`,
  'not-held': (reference: string): string => fr`${reference} : stage annulé, à lire par l’animateur`,
  'unknown-token': (): string => fr`Code inconnu : à traiter par l’animateur`,
  'no-answer': (): string => fr`Réponse vide : à traiter par l’animateur`,
} as const;

export const unknownReviewToken = fr`Le code du bilan ne correspond à aucun stage : lien incomplet, modifié ou trop ancien.`;

const DONE: Readonly<Record<NonNullable<Review['done']>, string>> = {
  yes: fr`stage réalisé`,
  partly: fr`stage réalisé en partie`,
  no: fr`stage non réalisé`,
};

type Marks = Pick<Review, 'by' | 'done' | 'fit' | 'welcome' | 'again'>;

/** « stage réalisé, attendus 3 sur 4, accueil 4 sur 4, recommencerait »; '' when nothing is said. */
export const reviewFacts = ({ done, fit, welcome, again }: Marks): string =>
  [
    done === undefined ? '' : DONE[done],
    fit === undefined ? '' : fr`attendus ${fit} sur 4`,
    welcome === undefined ? '' : fr`accueil ${welcome} sur 4`,
    again === undefined ? '' : again ? fr`recommencerait` : fr`ne recommencerait pas`,
  ]
    .filter((part) => part !== '')
    .join(', ');

/** « Établissement : stage réalisé en partie »: the reason that a closed request bears, without any mark. */
export const stageSentence = ({ by, done }: Marks): string =>
  fr`${by === undefined ? 'Bilan' : reviewerLabels[by]} : ${reviewFacts({ done })}`;

const OF: Readonly<Record<Reviewer, string>> = { company: fr`de l’organisme d’accueil`, school: fr`de l’établissement` };

const WHY: Readonly<Record<ReviewRefusal, string>> = {
  'not-begun': fr`avant le début du stage`,
  'not-held': fr`pour un stage annulé`,
};

/** A review that does not count, as the request's notes keep it. */
export const keptReview = (
  reference: string,
  by: Reviewer,
  review: Marks & Pick<Review, 'workedExpectations' | 'toImprove'>,
  why: ReviewRefusal,
): string =>
  fr`Bilan ${OF[by]} reçu ${WHY[why]} (${reference}) : ${[
    reviewFacts(review),
    review.workedExpectations.join(' ; '),
    review.toImprove ?? '',
  ]
    .filter((part) => part !== '')
    .join('. ')}`;

/** « Établissement : stage réalisé, attendus 3 sur 4 ». */
export const reviewSentence = (review: Review): string =>
  fr`${review.by === undefined ? 'Bilan' : reviewerLabels[review.by]} : ${reviewFacts(review)}`;

/** What was said in words, and when. */
export const reviewDetail = ({ workedExpectations, toImprove, on }: Review): string =>
  [
    on === undefined ? '' : capitalised(shortDate(on)),
    workedExpectations.length === 0 ? '' : fr`Attendus travaillés : ${workedExpectations.join(' ; ')}`,
    toImprove === undefined ? '' : quoted(toImprove),
  ]
    .filter((part) => part !== '')
    .join(' · ');
