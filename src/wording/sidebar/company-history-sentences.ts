/** What a company's card says of its past with the hub. Facts only: never a mark. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Company } from '../../domain/company/company';
import type { SolicitationLedger } from '../../domain/matching/pool/solicitation-ledger';
import type { ReviewRecord } from '../../domain/network/review-record';
import type { Public } from '../../domain/request/request-type';
import { publicLabels } from '../labels/lists';
import { plainDate, shortDate } from '../text/dates';
import { counted, pluralised } from '../text/numbers';
import { capitalised, fr } from '../text/typography';
import { reviewsOf } from '../reasons/criterion-sentences';

/** How it answers and what came of it; one sentence each, none that says nothing. */
export function companyRecord(
  { asked, answered, withdrawn, recent, lastOn }: SolicitationLedger,
  hosted: number,
  reviews?: ReviewRecord,
): string[] {
  return [
    asked === 0 ? fr`Aucune réponse attendue jusqu'ici` : fr`A répondu à ${counted(answered, 'proposition')} sur ${asked}`,
    hosted === 0 ? '' : fr`${counted(hosted, 'élève accueilli', 'élèves accueillis')} ou à accueillir`,
    withdrawn === 0 ? '' : fr`${counted(withdrawn, 'désistement')}`,
    reviews === undefined ? '' : capitalised(reviewsOf(reviews)),
    lastOn === undefined
      ? ''
      : fr`Sollicitée le ${shortDate(lastOn)}, ${recent} ${pluralised(recent, 'fois', 'fois')} en 30 jours`,
  ].filter((sentence) => sentence !== '');
}

/** « Un élève de CAP Cuisine, LP Exemple ». */
export const stageSentence = (training: string, school: string | undefined): string =>
  [training === '' ? 'Un élève' : fr`Un élève : ${training}`, school]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');

export const broughtBy = (school: string): string => fr`Apportée par ${school}`;
export const keptFor = (school: string, until: IsoDate | undefined): string =>
  until === undefined ? fr`Réservée à ${school}` : fr`Réservée à ${school} jusqu'au ${plainDate(until)}`;
export const trainedOf = (name: string, on: IsoDate): string => fr`${name} : formation de tuteurs le ${plainDate(on)}`;
/** « Restaurant Exemple (Roanne) ». */
export const siteInWords = ({ name, commune }: Pick<Company, 'name' | 'commune'>): string =>
  commune === undefined || commune === '' ? name : `${name} (${commune})`;
/** Of a site that is asked for itself. */
export const decidesAlone = fr`Site autonome : sollicité pour lui-même, sans les autres sites de son entreprise`;
/** Of the other sites of a firm. */
export const linkedSites = (count: number, restDays: number): string =>
  fr`Même entreprise que ${counted(count, 'autre site', 'autres sites')} : sollicitée une seule fois en ${counted(restDays, 'jour')}`;
export const linkedSite = (name: string, reference: string, commune: string | undefined, lastOn: IsoDate | undefined): string =>
  fr`Autre site : ${name}${commune === undefined ? '' : `, ${commune}`} (${reference}), ${lastOn === undefined ? fr`jamais sollicité` : fr`sollicité le ${shortDate(lastOn)}`}`;

export const agreementEnded = (on: IsoDate): string => fr`Convention-cadre terminée le ${plainDate(on)}`;
export const agreementToCome = (from: IsoDate | undefined): string =>
  fr`Convention-cadre${from === undefined ? '' : fr` à partir du ${plainDate(from)}`}`;
/** For whom, when it is not for all. */
export const agreementPublicsLine = (publics: readonly Public[]): string[] =>
  publics.length === 0 ? [] : [fr`Convention-cadre pour : ${publics.map((one) => publicLabels[one].toLowerCase()).join(', ')}`];
