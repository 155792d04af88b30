/** A hub of any size with random but plausible rows: the same seed gives the same hub. */
import type { Company, MinorsPolicy } from '../../../src/domain/company/company';
import { SIZE_BRACKETS } from '../../../src/domain/company/company';
import { COMPANY_STANDINGS } from '../../../src/domain/company/company-standing';
import { addDays, mondayOf } from '../../../src/domain/calendar/iso-date';
import type { MatchInput } from '../../../src/domain/matching/pool/match-context';
import type { Offer } from '../../../src/domain/offer/offer';
import { OFFER_STATUSES } from '../../../src/domain/offer/offer-status';
import type { KnownPoint } from '../../../src/domain/place/point';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import { PROPOSITION_STATUSES } from '../../../src/domain/proposition/proposition-status';
import { AGE_BRACKETS, PRIORITIES, TRANSPORTS, type Request } from '../../../src/domain/request/request';
import { PUBLICS, REQUEST_TYPES } from '../../../src/domain/request/request-type';
import type { Rule } from '../../../src/domain/rules/rule';
import type { School } from '../../../src/domain/school/school';
import { settingsFrom } from '../../../src/domain/settings/setting';
import { SECTORS } from '../../../src/domain/training/sector';
import { expectationsOf, type Training } from '../../../src/domain/training/training';

export interface HubSize {
  readonly requests: number;
  readonly offers: number;
  /** Companies of the pool that have no offer, beside those that have one. */
  readonly companiesWithoutOffer: number;
  readonly propositions: number;
}

export const TODAY = '2027-01-05';

/** Numbers from 0 to 1 of a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A hub over a square of about 80 km, as large as a département. */
export function randomHub(size: HubSize, trainings: readonly Training[], rules: readonly Rule[], seed = 1): MatchInput {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => random() < share);
  const point = (): KnownPoint => ({
    latitude: 45.3 + random() * 0.72,
    longitude: 3.7 + random() * 1.03,
    tier: random() < 0.6 ? 0 : random() < 0.9 ? 1 : 2,
  });
  const days = (weeks: number): { startsOn: string; endsOn: string } => {
    const startsOn = mondayOf(addDays(TODAY, 14 + below(150)));
    return { startsOn, endsOn: addDays(startsOn, weeks * 7 - 3) };
  };
  const expectations = trainings.flatMap((training) =>
    expectationsOf(training).map((text) => ({ text, sectors: training.sectors })),
  );

  const schools: School[] = Array.from({ length: 90 }, (_, index) => ({
    uai: `042${String(index).padStart(4, '0')}A`,
    name: `Établissement ${index}`,
    trainingCodes: [],
    wantsDigest: false,
    wantsCalls: false,
    hasRaisedQuota: index % 9 === 0,
  }));
  const companies: Company[] = Array.from({ length: size.offers + size.companiesWithoutOffer }, (_, index) => ({
    reference: `ENT-2026-${String(index).padStart(5, '0')}`,
    name: `${one(['Garage', 'Boulangerie', 'Atelier', 'Cabinet', 'Maison', 'Comptoir'])} ${one(['Dupré', 'Moulin', 'Forez', 'Lumière', 'Faure', 'Roche', 'Martin'])} ${index}`,
    sector: one(SECTORS),
    size: random() < 0.8 ? one(SIZE_BRACKETS) : undefined,
    commune: 'Roanne',
    point: random() < 0.98 ? point() : undefined,
    phone: '0465710012',
    standing: random() < 0.85 ? 'active' : one(COMPANY_STANDINGS),
    broughtByUai: random() < 0.4 ? one(schools).uai : undefined,
    sharing: random() < 0.9 ? 'network' : 'reserved',
    publics: some(PUBLICS, 0.5),
    minors: random() < 0.8 ? one<MinorsPolicy>(['all-ages', 'all-ages', 'from-16', 'adults-only']) : undefined,
    simultaneousPlaces: random() < 0.3 ? 1 + below(4) : undefined,
    source: 'form',
  }));
  const offers: Offer[] = Array.from({ length: size.offers }, (_, index) => {
    const company = companies[index]!;
    const wide = days(4 + below(24));
    return {
      reference: `OFF-2026-${String(index).padStart(5, '0')}`,
      receivedOn: '2026-11-02',
      status: random() < 0.9 ? 'available' : one(OFFER_STATUSES),
      companyReference: company.reference,
      activities: some(
        expectations.filter(({ sectors }) => company.sector && sectors.includes(company.sector)),
        0.3,
      )
        .slice(0, 8)
        .map(({ text }) => text),
      publics: company.publics,
      ...(random() < 0.5 ? wide : {}),
      weeks: [],
      places: random() < 0.95 ? 1 + below(3) : undefined,
      tutorName: random() < 0.5 ? 'Mme Faure' : undefined,
      wishes: [],
      source: 'form',
    };
  });
  const requests: Request[] = Array.from({ length: size.requests }, (_, index) => {
    const training = one(trainings);
    const type = one(REQUEST_TYPES);
    return {
      reference: `DEM-2026-${String(index).padStart(5, '0')}`,
      receivedOn: '2026-11-20',
      status: 'searching',
      priority: one(PRIORITIES),
      type,
      trainingCode: training.code,
      schoolUai: one(schools).uai,
      ageBracket: one(AGE_BRACKETS),
      ...days(1 + below(6)),
      hoursPerWeek: 35,
      soughtActivities: [],
      soughtSectors: random() < 0.5 ? [one(SECTORS)] : [],
      fallbackSectors: [],
      point: point(),
      radiusKm: 10 + below(25),
      transport: one(TRANSPORTS),
      contactedCompanies: random() < 0.5 ? `${one(companies).name}, ${one(companies).name}` : undefined,
      needsArrangement: false,
    };
  });
  const propositions: Proposition[] = Array.from({ length: size.propositions }, (_, index) => {
    const request = one(requests);
    const offer = one(offers);
    const sentOn = addDays(TODAY, -below(120));
    return {
      reference: `PRO-2026-${String(index).padStart(5, '0')}`,
      requestReference: request.reference,
      companyReference: offer.companyReference,
      offerReference: offer.reference,
      status: one(PROPOSITION_STATUSES),
      channel: 'email',
      createdOn: sentOn,
      sentOn,
    };
  });
  return {
    requests,
    offers,
    companies,
    propositions,
    schools,
    trainings,
    reviews: [],
    rules,
    settings: settingsFrom([]),
    today: TODAY,
  };
}
