/** One French sentence with its figures for each criterion of a ranked host. */
import type { IsoWeek } from '../../domain/calendar/iso-week';
import type { AgreementUse } from '../../domain/company/framework-agreement';
import type { CriterionDetails, CriterionResult } from '../../domain/matching/ranking/criteria/criterion';
import type { ReviewRecord } from '../../domain/network/review-record';
import type { CriterionCode } from '../../domain/settings/setting';
import { sectorLabels } from '../labels/lists';
import { plainDate, weekLabel } from '../text/dates';
import { counted, distanceInWords, durationInWords, numberInFrench } from '../text/numbers';
import { enumeration, fr, quoted } from '../text/typography';
import { byTransport } from './transport-words';

/** « cuisson et dressage manquent » for short wordings; longer ones are quoted after the figures. */
function missingWords(missing: readonly string[]): string {
  if (missing.length === 0) return '';
  if (missing.every((text) => text.split(/\s+/).length <= 2)) {
    const names = missing.map((text) => text.slice(0, 1).toLowerCase() + text.slice(1));
    return fr` : ${enumeration(names)} ${missing.length === 1 ? fr`manque` : fr`manquent`}`;
  }
  return fr` ; ${missing.length === 1 ? fr`manque` : fr`manquent`} ${enumeration(missing.map(quoted))}`;
}

/** « S3 », « S3–S6 ». */
export const weekRange = (first: IsoWeek | undefined, last: IsoWeek | undefined): string =>
  first === undefined || last === undefined ? '' : first === last ? weekLabel(first) : `${weekLabel(first)}–${weekLabel(last)}`;

/** « 3 jours », « 5 semaines », « 4 mois ». */
function elapsed(days: number): string {
  if (days < 14) return counted(days, 'jour');
  return days < 60 ? counted(Math.floor(days / 7), 'semaine') : fr`${numberInFrench(Math.floor(days / 30.4), 0)} mois`;
}

const sentences: { readonly [Code in CriterionCode]: (details: CriterionDetails[Code]) => string } = {
  expectations: (details) => {
    if (details.kind === 'none-sought') return fr`aucun attendu précisé : toute activité convient`;
    if (details.kind === 'unknown') return fr`activités à demander : ${counted(details.total, 'attendu')} à couvrir`;
    return `${coveredOf(details.covered, details.total)}${missingWords(details.missing)}`;
  },
  sector: (details) => {
    if (details.kind === 'none-sought') return fr`aucun secteur précisé : tous conviennent`;
    if (details.kind === 'unknown') return fr`secteur à demander`;
    const name = sectorLabels[details.sector];
    if (details.kind === 'wanted') return fr`secteur recherché : ${name}`;
    if (details.kind === 'near') return fr`secteur proche : ${name}`;
    return details.kind === 'fallback' ? fr`secteur accepté en repli : ${name}` : fr`autre secteur : ${name}`;
  },
  distance: (details) => {
    if (details.kind === 'unknown') return fr`distance non calculée : commune inconnue`;
    const way = `${details.isApproximate ? fr`environ ` : ''}${distanceInWords(details.distanceKm)}`;
    return details.minutes === undefined || details.transport === undefined
      ? way
      : fr`${way}, ${durationInWords(details.minutes)} environ ${byTransport[details.transport]}`;
  },
  dates: (details) => {
    if (details.kind === 'request-undated') return fr`dates de la demande à préciser`;
    if (details.kind === 'to-ask') return fr`dates à demander à l'hôte`;
    if (details.kind === 'short') return fr`toute la période sauf ${counted(details.missingDays, 'jour')}`;
    return details.kind === 'all-year' ? fr`accueille toute l'année` : fr`accueille sur toute la période`;
  },
  places: (details) => {
    if (details.kind === 'to-ask') return fr`nombre de places à demander`;
    const range = weekRange(details.firstWeek, details.lastWeek);
    const when = range === '' ? '' : ` (${range})`;
    return details.left === 0
      ? fr`aucune place libre${when}`
      : fr`${counted(details.left, 'place libre', 'places libres')} sur ${numberInFrench(details.places)}${when}`;
  },
  reliability: ({ asked, answered, accepted, withdrawn, isPartner, agreement, trainedTutors = 0, reviews }) => {
    const parts = [answersOf(answered, asked)];
    if (accepted > 0) parts.push(fr`${counted(accepted, 'élève accueilli', 'élèves accueillis')}`);
    if (withdrawn > 0) parts.push(fr`${counted(withdrawn, 'désistement')}`);
    if (isPartner) parts.push(fr`partenaire du pôle`);
    if (agreement !== undefined) parts.push(agreementWords(agreement));
    if (trainedTutors > 0) parts.push(counted(trainedTutors, 'tuteur formé', 'tuteurs formés'));
    if (reviews !== undefined) parts.push(reviewsOf(reviews));
    return parts.join(', ');
  },
  rest: ({ daysSince, isToSpare }) => {
    const since = restOf(daysSince);
    return isToSpare ? fr`à ménager : ${since}` : since;
  },
  network: ({ origin, schoolName }) => {
    if (origin === 'hub') return fr`entreprise du pôle, ouverte à tous`;
    if (origin === 'own-school') return fr`apportée par l'établissement de l'élève`;
    return schoolName === undefined
      ? fr`apportée par un autre établissement`
      : fr`apportée par un autre établissement : ${schoolName}`;
  },
};

type Agreed = Partial<Pick<AgreementUse, 'until' | 'places'>> & Pick<AgreementUse, 'used'>;
/** « convention-cadre jusqu'au 30 juin 2027 (3 places utilisées sur 10) ». */
export const agreementWords = ({ until, places, used }: Agreed): string =>
  fr`convention-cadre${until === undefined ? '' : fr` jusqu'au ${plainDate(until)}`} (${counted(used, 'place utilisée', 'places utilisées')}${places === undefined ? fr` cette année` : fr` sur ${places} cette année`})`;

/** « 4 attendus sur 6 », « aucun attendu sur 6 ». */
export const coveredOf = (covered: number, total: number): string =>
  covered === 0 ? fr`aucun attendu sur ${total}` : fr`${counted(covered, 'attendu')} sur ${total}`;

/** « 3 bilans sur 3 : stage réalisé, accueil jugé bon ». */
export function reviewsOf({ count, done, welcomeJudged, welcomeGood, unfit, notAgain }: ReviewRecord): string {
  const said = [
    welcomeJudged === 0
      ? ''
      : welcomeGood === welcomeJudged
        ? fr`accueil jugé bon`
        : welcomeGood === 0
          ? fr`accueil jugé insuffisant`
          : fr`accueil jugé bon ${welcomeGood} fois sur ${welcomeJudged}`,
    unfit === 0 ? '' : fr`attendus mal couverts (${counted(unfit, 'bilan')})`,
    notAgain === 0 ? '' : fr`à ne pas recommencer (${counted(notAgain, 'bilan')})`,
  ].filter((part) => part !== '');
  const took = done === 0 ? fr`aucun bilan sur ${count}` : fr`${counted(done, 'bilan')} sur ${count}`;
  return [fr`${took} : stage réalisé`, ...said].join(', ');
}

/** « a répondu 5 fois sur 6 ». */
export function answersOf(answered: number, asked: number): string {
  if (asked === 0) return fr`pas encore de réponse à compter`;
  return answered === 0
    ? fr`n'a pas répondu (${counted(asked, 'sollicitation')})`
    : fr`a répondu ${numberInFrench(answered)} fois sur ${numberInFrench(asked)}`;
}

/** « pas sollicitée depuis 4 mois ». */
export function restOf(daysSince: number | undefined): string {
  if (daysSince === undefined) return fr`jamais sollicitée`;
  return daysSince === 0
    ? fr`sollicitée aujourd'hui`
    : daysSince < 14
      ? fr`sollicitée il y a ${elapsed(daysSince)}`
      : fr`pas sollicitée depuis ${elapsed(daysSince)}`;
}

/** The sentence of a criterion, in lower case, without a full stop. */
export const sentenceOfCriterion = (criterion: Pick<CriterionResult, 'code' | 'details'>): string =>
  (sentences[criterion.code] as (details: CriterionResult['details']) => string)(criterion.details);
