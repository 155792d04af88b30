/** The lines of the sidebar's cards. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { daysBetween } from '../../domain/calendar/iso-date';
import type { Company } from '../../domain/company/company';
import type { JournalEntry } from '../../domain/journal/journal-entry';
import { hasNoDates } from '../../domain/matching/pairing/stage-weeks';
import type { Offer } from '../../domain/offer/offer';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import { classInWords } from '../emails/request-in-words';
import {
  ageBracketLabels,
  minorsInWords,
  publicLabels,
  requestTypeLabels,
  sectorLabels,
  sizeLabels,
  transportLabels,
} from '../labels/lists';
import { sharingLabels } from '../labels/statuses';
import { shortDate, shortPeriod, weeksInWords } from '../text/dates';
import { radiusInWords } from '../reasons/transport-words';
import { counted } from '../text/numbers';
import { phoneInPairs } from '../text/phones';
import { fr } from '../text/typography';

const joined = (parts: readonly (string | undefined)[], separator = ' · '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);
const lines = (...parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** Pupil and training; school; dates and weeks; place, radius, transport; what is sought. */
export const requestLines = (request: Request): string[] =>
  lines(
    joined([request.pupilInitials, classInWords(request) || (request.type && requestTypeLabels[request.type])]),
    joined([request.schoolName]),
    request.startsOn === undefined
      ? ''
      : request.endsOn === undefined
        ? `À partir du ${shortDate(request.startsOn)}`
        : shortPeriod(request.startsOn, request.endsOn),
    joined([
      request.commune,
      radiusInWords(request),
      request.transport && transportLabels[request.transport].toLowerCase(),
      request.ageBracket && ageBracketLabels[request.ageBracket].toLowerCase(),
    ]),
    request.soughtSectors.map((sector) => sectorLabels[sector]).join(fr` ; `),
  );

export const offerLines = (offer: Offer): string[] =>
  lines(
    joined([offer.sector && sectorLabels[offer.sector], offer.commune]),
    offer.startsOn === undefined || offer.endsOn === undefined ? '' : shortPeriod(offer.startsOn, offer.endsOn),
    hasNoDates(offer) ? 'Dates à préciser' : weeksInWords(offer.weeks),
    joined([
      offer.places === undefined ? undefined : counted(offer.places, 'place'),
      offer.minors && minorsInWords[offer.minors],
    ]),
    offer.publics.map((one) => publicLabels[one]).join(fr` ; `),
    offer.activities.join(fr` ; `),
    offer.conditions ?? '',
  );

export const companyLines = (company: Company): string[] =>
  lines(
    joined([company.sector && sectorLabels[company.sector], company.size && sizeLabels[company.size]]),
    joined([company.address, joined([company.postalCode, company.commune], ' ')], ', '),
    joined([company.phone && phoneInPairs(company.phone), company.email]),
    joined([
      sharingLabels[company.sharing],
      company.lastSolicitedOn === undefined ? 'jamais sollicitée' : `sollicitée le ${shortDate(company.lastSolicitedOn)}`,
    ]),
  );

export const propositionLines = (proposition: Proposition, request: Request | undefined): string[] =>
  lines(
    request === undefined ? '' : joined([request.reference, request.pupilInitials, classInWords(request)]),
    proposition.startsOn === undefined || proposition.endsOn === undefined
      ? ''
      : shortPeriod(proposition.startsOn, proposition.endsOn),
    proposition.reasons ?? '',
    proposition.overrideReason === undefined ? '' : fr`Dérogation : ${proposition.overrideReason}`,
    proposition.receivedWord ?? '',
  );

export const journalSentence = (entry: JournalEntry): string =>
  joined(
    [
      entry.action,
      entry.before !== undefined && entry.after !== undefined
        ? `${entry.before} → ${entry.after}`
        : (entry.after ?? entry.before),
      entry.reason,
    ],
    fr` : `,
  );

/** « commence dans 4 jours », « commence demain », « a commencé il y a 2 jours ». */
export function startsInWords(startsOn: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, startsOn);
  if (days === 0) return 'commence aujourd’hui';
  if (days === 1) return 'commence demain';
  return days > 0 ? `commence dans ${counted(days, 'jour')}` : `a commencé il y a ${counted(-days, 'jour')}`;
}
