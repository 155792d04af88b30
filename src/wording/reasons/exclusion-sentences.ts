/** Why a host is set aside, in one French sentence. */
import type { IsoWeek } from '../../domain/calendar/iso-week';
import type { ExcludedHost } from '../../domain/matching/ranking/rank-hosts';
import type { Exclusion, ExclusionCode, ExclusionDetails } from '../../domain/matching/ranking/exclusions/exclusion';
import type { Public } from '../../domain/request/request-type';
import { sectorLabels } from '../labels/lists';
import { dayAndMonth, plainDate, plainPeriod, weeksInWords } from '../text/dates';
import { counted, distanceInWords, numberInFrench } from '../text/numbers';
import { fr } from '../text/typography';
import { byTransport } from './transport-words';

/** Whom the host does not take: « N'accueille pas d'élèves de collège ». */
const refusedPublics: Readonly<Record<Public, string>> = {
  college: fr`d'élèves de collège`,
  seconde: fr`d'élèves de seconde`,
  pfmp: fr`d'élèves de lycée professionnel`,
  bts: fr`d'étudiants de BTS`,
  apprentice: fr`d'apprentis`,
  other: fr`pour une visite, un mini-stage ou une immersion`,
};

const inactiveReasons: Readonly<Record<ExclusionDetails['host-inactive']['reason'], string>> = {
  closed: fr`Entreprise fermée`,
  'do-not-solicit': fr`Ne pas solliciter`,
  'offer-suspended': fr`Offre suspendue`,
};

const outcomes: Readonly<Record<ExclusionDetails['already-asked']['outcome'], string>> = {
  live: fr`réponse attendue`,
  accepted: fr`a accepté`,
  declined: fr`refus`,
  unanswered: fr`sans réponse`,
};

/** « la semaine S12 », « les semaines S12 et S13 »; nothing without weeks. */
const inWeeks = (weeks: readonly IsoWeek[]): string =>
  weeks.length === 0 ? '' : weeks.length === 1 ? ` la semaine ${weeksInWords(weeks)}` : ` les semaines ${weeksInWords(weeks)}`;

function openDates({ opensOn, closesOn, openWeeks }: ExclusionDetails['dates-outside']): string {
  if (openWeeks.length > 0) return fr`Accueille seulement${inWeeks(openWeeks)}`;
  if (opensOn !== undefined && closesOn !== undefined) return fr`Accueille ${plainPeriod(opensOn, closesOn)} seulement`;
  if (opensOn !== undefined) return fr`Accueille à partir du ${plainDate(opensOn)} seulement`;
  return closesOn === undefined ? fr`N'accueille pas à ces dates` : fr`Accueille jusqu'au ${plainDate(closesOn)} seulement`;
}

function limitWords({ limitKm, limitedBy, transport }: ExclusionDetails['too-far']): string {
  const limit = distanceInWords(limitKm);
  if (limitedBy === 'rule') return fr`maximum du pôle ${limit}`;
  return limitedBy === 'transport' && transport ? fr`au plus ${limit} ${byTransport[transport]}` : fr`rayon accepté ${limit}`;
}

const sentences: { readonly [Code in ExclusionCode]: (details: ExclusionDetails[Code]) => string } = {
  'host-inactive': ({ reason }) => inactiveReasons[reason],
  'sharing-reserved': ({ schoolName, until }) =>
    `${schoolName === undefined ? fr`Réservée à l'établissement qui l'a apportée` : fr`Réservée à l'établissement ${schoolName}`}${until === undefined ? '' : fr` jusqu'au ${plainDate(until)}`}`,
  'public-refused': (details) => fr`N'accueille pas ${refusedPublics[details.public]}`,
  'minor-refused': () => fr`N'accueille pas de mineurs`,
  'under-16-refused': () => fr`N'accueille pas d'élèves de moins de 16 ans`,
  'age-law': ({ minAge }) => fr`Apprentissage : ${minAge} ans, ou 15 ans révolus après la 3e`,
  'dates-outside': openDates,
  'no-place': ({ weeks, places }) => `${places === 0 && weeks.length === 0 ? fr`Aucune place` : fr`Complet${inWeeks(weeks)}`}`,
  'legal-quota': ({ weeks, taken, max }) => fr`Déjà ${counted(taken, 'stagiaire')}${inWeeks(weeks)} (maximum légal ${max})`,
  'tutor-full': ({ tutorName, weeks, taken, max }) =>
    fr`Tuteur ${tutorName} : déjà ${counted(taken, 'élève')}${inWeeks(weeks)} (maximum ${max})`,
  'too-far': (details) => {
    const [distance, limit] = [distanceInWords(details.distanceKm), distanceInWords(details.limitKm)];
    // Beyond the limit by less than the words can tell.
    const about = distance === limit ? fr`Un peu plus de ` : details.isApproximate ? fr`Environ ` : '';
    return `${about}${distance}, ${limitWords(details)}`;
  },
  'over-solicited': ({ count, max }) =>
    max === 0 ? fr`Aucune sollicitation souhaitée` : fr`Sollicitée ${numberInFrench(count)} fois en 30 jours (maximum ${max})`,
  'linked-site-asked': ({ siteName, on, max }) =>
    max === 0
      ? fr`Aucune sollicitation souhaitée`
      : siteName === undefined
        ? fr`Entreprise à plusieurs sites, déjà contactée${on === undefined ? '' : ` le ${dayAndMonth(on)}`}`
        : fr`Un autre site a déjà été contacté${on === undefined ? '' : ` le ${dayAndMonth(on)}`} (${siteName})`,
  'already-asked': ({ on, outcome }) => fr`Déjà contactée pour cette demande le ${dayAndMonth(on)} : ${outcomes[outcome]}`,
  'asked-by-school': () => fr`Déjà contactée par l'établissement ou par l'élève`,
  'sector-unrelated': ({ sector }) => fr`Activité sans lien avec la demande (${sectorLabels[sector]})`,
  'dates-unknown': () => fr`Dates d'accueil à préciser`,
  'place-unknown': ({ whose, commune }) =>
    whose === 'request'
      ? fr`Commune de départ inconnue : distance non calculée`
      : commune === undefined
        ? fr`Commune absente : distance non calculée`
        : fr`Commune inconnue (${commune}) : distance non calculée`,
};

/** The sentence of one exclusion, without a full stop. */
export const sentenceOf = (exclusion: Exclusion): string =>
  (sentences[exclusion.code] as (details: Exclusion['details']) => string)(exclusion.details);

/**
 * Every reason why the host is set aside, the one of its group first: « 42 km, rayon accepté 20 km ; N'accueille pas de mineurs
 * ».
 */
export const sentenceOfExclusion = (excluded: Pick<ExcludedHost, 'exclusions'>): string =>
  excluded.exclusions
    .map((exclusion, index) => (index === 0 ? sentenceOf(exclusion) : lowered(sentenceOf(exclusion))))
    .join(fr` ; `);

export const lowered = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
