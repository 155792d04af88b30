/** The cards of an offer, a company and a proposition. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { mondayOfWeek } from '../../domain/calendar/iso-week';
import { duplicatesOf } from '../../domain/company/near-duplicates';
import type { MatchContext } from '../../domain/matching/match-context';
import { rankRequests } from '../../domain/matching/rank-requests';
import { OFFER_LIFECYCLE } from '../../domain/offer/offer-status';
import { PROPOSITION_LIFECYCLE, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { settingsFrom } from '../../domain/settings/setting';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { contactRoleLabels } from '../../wording/labels/lists';
import { companyStandingLabels, offerStatusLabels, propositionStatusLabels } from '../../wording/labels/statuses';
import { shortReasons } from '../../wording/reasons/short-reasons';
import { companyLines, offerLines, phoneScript, propositionLines, requestLines } from '../../wording/sidebar/card-sentences';
import { companyPlacesLine } from '../../wording/sidebar/company-sentences';
import { propositionSentence } from '../../wording/sidebar/proposition-sentences';
import { shortDayAndMonth, weekLabel } from '../../wording/text/dates';
import { phoneInPairs } from '../../wording/text/phones';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { openWeeks, seatsTaken } from '../propositions/free-seats';
import { contactOf } from '../companies/contact-of';
import { requireRecord } from '../require-record';
import type { CompanyCardView, OfferCardView, PropositionCardView, SuitedRequest } from '../sidebar-api';
import { findingLines, journalOf } from './request-card';

const SHOWN_WEEKS = 16;
const SHOWN_REQUESTS = 12;
/** The others come up once these are merged. */
const SHOWN_DUPLICATES = 12;

export function offerCard(register: Register, ports: Ports, reference: string): OfferCardView {
  const offer = requireRecord(register, 'offers', reference);
  const taken = seatsTaken(register, reference);
  const places = offer.places ?? 0;
  return {
    reference,
    status: offer.status,
    statusLabel: offerStatusLabels[offer.status],
    companyReference: offer.companyReference,
    companyName: offer.companyName ?? offer.companyReference,
    lines: offerLines(offer),
    findings: findingLines(offer.toCheck),
    weeks: openWeeks(offer, ports.clock.today())
      .slice(0, SHOWN_WEEKS)
      .map((week) => ({
        label: `${weekLabel(week)} (${shortDayAndMonth(mondayOfWeek(week))})`,
        left: Math.max(0, places - (taken.get(week) ?? 0)),
        places,
      })),
    requests: suitedRequests([reference], matchContextOf(register, ports.clock.today())),
    may: {
      verify: mayHappen(OFFER_LIFECYCLE, offer.status, 'verified'),
      suspend: mayHappen(OFFER_LIFECYCLE, offer.status, 'suspended'),
      resume: mayHappen(OFFER_LIFECYCLE, offer.status, 'resumed'),
    },
  };
}

/** The open requests of any of the candidates, each once with its best score. */
function suitedRequests(candidateIds: readonly string[], context: MatchContext): SuitedRequest[] {
  const best = new Map<string, SuitedRequest>();
  const ranked = candidateIds.flatMap((id) => rankRequests(id, context));
  for (const { request, host, score } of ranked.sort((a, b) => b.score - a.score)) {
    if (!best.has(request.reference))
      best.set(request.reference, {
        reference: request.reference,
        sentence: requestLines(request).slice(0, 3).join(' · '),
        score: Math.round(score),
        reasons: shortReasons(host.criteria),
      });
  }
  return [...best.values()].slice(0, SHOWN_REQUESTS);
}

export function companyCard(register: Register, ports: Ports, reference: string): CompanyCardView {
  const company = requireRecord(register, 'companies', reference);
  const context = matchContextOf(register, ports.clock.today());
  return {
    reference,
    name: company.name,
    standingLabel: companyStandingLabels[company.standing],
    lines: [...companyLines(company), companyPlacesLine(context.placesOf(company))],
    contacts: register
      .where('contacts', 'companyReference', reference)
      .filter(({ isActive }) => isActive)
      .map((contact) => ({
        name: contact.name,
        role: contact.jobTitle ?? (contact.role === undefined ? '' : contactRoleLabels[contact.role]),
        ...(contact.phone === undefined ? {} : { phone: phoneInPairs(contact.phone) }),
        ...(contact.email === undefined ? {} : { email: contact.email }),
      })),
    offers: register.where('offers', 'companyReference', reference).map((offer) => ({
      reference: offer.reference,
      sentence: `${offerStatusLabels[offer.status]} · ${offerLines(offer).slice(1, 2).join('')}`,
    })),
    propositions: [...register.where('propositions', 'companyReference', reference)].reverse().map((proposition) => ({
      reference: proposition.reference,
      sentence: `${proposition.requestReference} · ${propositionSentence(proposition)}`,
    })),
    findings: findingLines(company.toCheck),
    requests: suitedRequests(
      context.candidates.filter((candidate) => candidate.company.reference === reference).map(({ id }) => id),
      context,
    ),
    duplicates: duplicatesOf(company, register.all('companies'))
      .slice(0, SHOWN_DUPLICATES)
      .map(({ known, other, why }) => {
        const twin = known.reference === reference ? other : known;
        return {
          reference: twin.reference,
          name: twin.name,
          sentence: sentenceOfFinding({
            code: 'company-maybe-known',
            severity: 'warns',
            details: { name: twin.name, reference: twin.reference, why },
          }),
        };
      }),
  };
}

export function propositionCard(register: Register, { clock }: Pick<Ports, 'clock'>, reference: string): PropositionCardView {
  const proposition = requireRecord(register, 'propositions', reference);
  const request = register.find('requests', proposition.requestReference);
  const company = register.find('companies', proposition.companyReference);
  const settings = settingsFrom(register.all('settings'));
  const phone = contactOf(register, proposition.companyReference)?.phone ?? company?.phone;
  const may = (event: 'accepted' | 'declined' | 'confirmed' | 'cancelled' | 'host-withdrew'): boolean =>
    mayHappen(PROPOSITION_LIFECYCLE, proposition.status, event);
  return {
    reference,
    status: proposition.status,
    statusLabel: propositionStatusLabels[proposition.status],
    requestReference: proposition.requestReference,
    companyReference: proposition.companyReference,
    companyName: proposition.companyName ?? proposition.companyReference,
    lines: propositionLines(proposition, request),
    timeline: journalOf(register, clock, reference),
    ...(phone === undefined ? {} : { phone: phoneInPairs(phone) }),
    script: phoneScript(request, settings.animatorName, settings.hubName),
    may: {
      recordAnswer: (may('accepted') || may('declined')) && !SEATED_PROPOSITION_STATUSES.includes(proposition.status),
      confirm: may('confirmed'),
      cancel: may('cancelled'),
      withdrawHost: may('host-withdrew'),
    },
  };
}
