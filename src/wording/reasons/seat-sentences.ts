/** Why a seat cannot be taken, and where the register passes a limit, in French. */
import type { LimitCode } from '../../domain/matching/seats/limit';
import type { SeatReason } from '../../domain/matching/seats/may-take-seat';
import type { Overbooked } from '../../domain/matching/seats/overbooked';
import { plainPeriod, weeksInWords } from '../text/dates';
import { counted } from '../text/numbers';
import { fr } from '../text/typography';
import { sentenceOf } from './exclusion-sentences';

type Figures = Pick<Overbooked, 'weeks' | 'taken' | 'most' | 'tutorName'>;

const inWeeks = ({ weeks }: Figures): string =>
  weeks.length === 0
    ? ''
    : weeks.length === 1
      ? fr` la semaine ${weeksInWords(weeks)}`
      : fr` les semaines ${weeksInWords(weeks)}`;

const passed: Readonly<Record<LimitCode, (figures: Figures) => string>> = {
  'offer-places': (found) =>
    fr`${counted(found.taken, 'élève')} pour ${counted(found.most, 'place')} à cette offre${inWeeks(found)}`,
  'company-places': (found) =>
    fr`${counted(found.taken, 'élève')} pour ${counted(found.most, 'place')} dans cette entreprise${inWeeks(found)}`,
  'legal-quota': (found) => fr`${counted(found.taken, 'stagiaire')}${inWeeks(found)} (maximum légal ${found.most})`,
  'tutor-trainees': (found) =>
    fr`Tuteur ${found.tutorName ?? ''} : ${counted(found.taken, 'élève')}${inWeeks(found)} (maximum ${found.most})`,
  solicitations: (found) => fr`Sollicitée ${found.taken} fois en 30 jours (maximum ${found.most})`,
  'linked-sites': (found) =>
    fr`Sites d'une même entreprise sollicités ${found.taken} fois pendant le repos (maximum ${found.most})`,
};

/** One limit that the register passes, without a full stop. */
export const sentenceOfOverbooked = (found: Overbooked): string => passed[found.code](found);

/** One reason against a seat, without a full stop. */
export function sentenceOfSeatReason(reason: SeatReason): string {
  const { kind } = reason;
  switch (reason.code) {
    case 'age-law':
      return sentenceOf({ code: 'age-law', kind: 'law', mayOverride: false, details: reason.details });
    case 'pupil-elsewhere': {
      const { startsOn, endsOn, propositionReference } = reason.details;
      return startsOn === undefined
        ? fr`L'élève a déjà un accueil (${propositionReference})`
        : fr`L'élève a déjà un accueil ${plainPeriod(startsOn, endsOn ?? startsOn)} (${propositionReference})`;
    }
    case 'tutor-trainees':
      return sentenceOf({
        code: 'tutor-full',
        kind: 'law',
        mayOverride: false,
        details: { ...reason.details, tutorName: reason.details.tutorName ?? '' },
      });
    case 'legal-quota':
      return sentenceOf({ code: 'legal-quota', kind: 'law', mayOverride: false, details: reason.details });
    default:
      return sentenceOf({
        code: 'no-place',
        kind: kind === 'capacity' ? kind : 'capacity',
        mayOverride: false,
        details: { weeks: reason.details.weeks, places: reason.details.max },
      });
  }
}
