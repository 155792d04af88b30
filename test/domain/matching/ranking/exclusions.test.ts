/** Each exclusion by its cases: what sets a host aside, what does not, and who may go past it. */
import type { Company } from '../../../../src/domain/company/company';
import { EXCLUSION_CODES } from '../../../../src/domain/matching/ranking/exclusions';
import type { Exclusion, ExclusionCode } from '../../../../src/domain/matching/ranking/exclusions/exclusion';
import type { MatchInput } from '../../../../src/domain/matching/pool/match-context';
import { rankHosts } from '../../../../src/domain/matching/ranking/rank-hosts';
import type { Offer } from '../../../../src/domain/offer/offer';
import type { Request } from '../../../../src/domain/request/request';
import { seededRules } from '../../../../src/wording/labels/rule-texts';
import type { SettingRow } from '../../../../src/domain/settings/setting';
import {
  aCompany,
  anApproach,
  aContext,
  anOffer,
  aProposition,
  aRequest,
  northOf,
  otherRequest,
  withPupils,
} from '../hub-builder';

interface Case {
  readonly rule: string;
  readonly request?: Partial<Request>;
  readonly company?: Partial<Company>;
  /** `null`: the company has no offer. */
  readonly offer?: Partial<Offer> | null;
  readonly rows?: Partial<Pick<MatchInput, 'requests' | 'propositions' | 'rules' | 'approaches'>>;
  readonly settings?: readonly SettingRow[];
  /** Another row of the pool, asked on a day if one is given. */
  readonly site?: { readonly company: Partial<Company>; readonly askedOn?: string };
  readonly details?: Readonly<Record<string, unknown>>;
  readonly mayOverride?: boolean;
}

/** The exclusions of the one candidate. */
function exclusionsIn({ request, company, offer, rows, settings, site }: Case): readonly Exclusion[] {
  const asked = aRequest(request);
  const context = aContext({
    offers: offer === null ? [] : [anOffer(offer)],
    companies: [aCompany(company), ...(site ? [aCompany({ ...OTHER_SITE, ...site.company })] : [])],
    ...rows,
    ...(site?.askedOn === undefined ? {} : { propositions: [askedAt(site.askedOn)] }),
    requests: [asked, ...(rows?.requests ?? [otherRequest()]).filter(({ reference }) => reference !== asked.reference)],
    settings,
  });
  const { hosts, excluded } = rankHosts(asked, context);
  expect(hosts.length + excluded.length).toBe(site ? 2 : 1);
  return excluded.find(({ candidate }) => candidate.company.reference === 'ENT-2026-0001')?.exclusions ?? [];
}

const OTHER_SITE = { reference: 'ENT-2026-0077', name: 'Site de Lyon' };
const askedAt = (sentOn: string) =>
  aProposition({
    companyReference: OTHER_SITE.reference,
    offerReference: undefined,
    status: 'sent',
    sentOn,
    answeredOn: undefined,
    answer: undefined,
  });
/** Two places of work of one firm. */
const FIRM = ['73282932000074', '73282932000082'] as const;

const S10 = '2027-S10';

const TABLE: { readonly [Code in ExclusionCode]: { readonly excludes: readonly Case[]; readonly allows: readonly Case[] } } = {
  'host-inactive': {
    excludes: [
      {
        rule: 'a closed company is never ranked',
        company: { standing: 'closed' },
        details: { reason: 'closed' },
        mayOverride: false,
      },
      {
        rule: 'a company not to be solicited is never ranked, even with an offer',
        company: { standing: 'do-not-solicit' },
        details: { reason: 'do-not-solicit' },
        mayOverride: false,
      },
      {
        rule: 'a sharing that forbids soliciting counts the same',
        company: { sharing: 'do-not-solicit' },
        details: { reason: 'do-not-solicit' },
        mayOverride: false,
      },
      {
        rule: 'a suspended offer is shown with that reason',
        offer: { status: 'suspended' },
        details: { reason: 'offer-suspended' },
        mayOverride: false,
      },
    ],
    allows: [{ rule: 'a company to reactivate may be ranked', company: { standing: 'to-reactivate' } }],
  },
  'sharing-reserved': {
    excludes: [
      {
        rule: 'a company reserved for another school until a day to come is set aside, the animator may go past it',
        company: { sharing: 'reserved', reservedForUai: '0420002B', reservedUntil: '2027-03-15' },
        details: { schoolUai: '0420002B', schoolName: 'Lycée Modèle', until: '2027-03-15' },
        mayOverride: true,
      },
      {
        rule: 'without a named school, it is reserved for the one that brought it',
        company: { sharing: 'reserved', broughtByUai: '0420002B' },
        details: { schoolUai: '0420002B' },
      },
      {
        rule: 'an offer reserved at a shared company is reserved',
        company: { broughtByUai: '0420002B' },
        offer: { sharing: 'reserved' },
      },
    ],
    allows: [
      { rule: 'the school it is reserved for is served', company: { sharing: 'reserved', reservedForUai: '0420001A' } },
      {
        rule: 'a reservation that has ended holds no more',
        company: { sharing: 'reserved', reservedForUai: '0420002B', reservedUntil: '2027-01-04' },
      },
    ],
  },
  'public-refused': {
    excludes: [
      {
        rule: 'a host that takes college pupils only is set aside for a PFMP',
        offer: { publics: ['college'] },
        details: { public: 'pfmp' },
        mayOverride: true,
      },
    ],
    allows: [
      { rule: 'the offer goes before the company', company: { publics: ['college'] } },
      { rule: 'a host that named no public is asked, not set aside', company: { publics: [] }, offer: { publics: [] } },
    ],
  },
  'minor-refused': {
    excludes: [
      {
        rule: 'a host of adults only is set aside for a pupil of 16',
        offer: { minors: 'adults-only' },
        details: { ageBracket: '16-17' },
        mayOverride: true,
      },
    ],
    allows: [
      { rule: 'it takes an adult', request: { ageBracket: 'adult' }, offer: { minors: 'adults-only' } },
      { rule: 'an age that is not known is asked', request: { ageBracket: undefined }, offer: { minors: 'adults-only' } },
    ],
  },
  'under-16-refused': {
    excludes: [
      {
        rule: 'a host from 16 is set aside at 15',
        request: { ageBracket: '15' },
        offer: { minors: 'from-16' },
        mayOverride: true,
      },
      { rule: 'a host from 16 is set aside below 15', request: { ageBracket: 'under-15' }, offer: { minors: 'from-16' } },
    ],
    allows: [{ rule: 'a host from 16 takes a pupil of 16', offer: { minors: 'from-16' } }],
  },
  'age-law': {
    excludes: [
      {
        rule: 'L6222-1 code du travail: no apprenticeship below 15, nobody goes past it',
        request: { type: 'apprenticeship', ageBracket: 'under-15' },
        offer: { publics: ['apprentice'] },
        details: { minAge: 16 },
        mayOverride: false,
      },
    ],
    allows: [
      {
        rule: 'L6222-1: at 15 the end of the 3e decides, which is asked',
        request: { type: 'apprenticeship', ageBracket: '15' },
        offer: { publics: ['apprentice'] },
      },
      {
        rule: 'law 2018-771: observation has no minimum age, the level counts',
        request: { type: 'observation-4e', ageBracket: 'under-15' },
        offer: { publics: ['college'] },
      },
      {
        rule: 'a hub that made the rule a warning is only warned',
        request: { type: 'apprenticeship', ageBracket: 'under-15' },
        offer: { publics: ['apprentice'] },
        rows: {
          rules: seededRules.map((rule) => (rule.code === 'apprentice-min-age' ? { ...rule, effect: 'warns' as const } : rule)),
        },
      },
      {
        rule: 'a rule that is no longer valid on the first day does not apply',
        request: { type: 'apprenticeship', ageBracket: 'under-15' },
        offer: { publics: ['apprentice'] },
        rows: {
          rules: seededRules.map((rule) => (rule.code === 'apprentice-min-age' ? { ...rule, validUntil: '2027-02-28' } : rule)),
        },
      },
    ],
  },
  'dates-outside': {
    excludes: [
      {
        rule: 'a host that opens in May is set aside in March',
        offer: { startsOn: '2027-05-04', endsOn: '2027-05-29' },
        details: { opensOn: '2027-05-04', closesOn: '2027-05-29', missingDays: 20 },
        mayOverride: true,
      },
      {
        rule: 'one whole week outside is enough',
        offer: { startsOn: '2027-03-08' },
        details: { missingDays: 5, missingWeeks: ['2027-S09'] },
      },
      {
        rule: 'a week that is not among the open ones counts',
        offer: { weeks: ['2027-S09', '2027-S10', '2027-S11'] },
        details: { missingWeeks: ['2027-S12'] },
      },
      { rule: 'three days short are too many', offer: { startsOn: '2027-03-04' }, details: { missingDays: 3, missingWeeks: [] } },
      {
        rule: 'a stage of one day that is not covered is outside',
        request: { startsOn: '2027-03-01', endsOn: '2027-03-01' },
        offer: { startsOn: '2027-03-02' },
      },
    ],
    allows: [
      { rule: 'dates that hold the whole stage', offer: { startsOn: '2027-03-01', endsOn: '2027-03-26' } },
      { rule: 'two days short are a matter to settle', offer: { startsOn: '2027-03-03' } },
      { rule: 'an offer without dates is open all year' },
      {
        rule: 'a weekend at the end of the stage does not count',
        request: { endsOn: '2027-03-28' },
        offer: { endsOn: '2027-03-26' },
      },
      { rule: 'a company without an offer has no dates', offer: null },
    ],
  },
  'no-place': {
    excludes: [
      {
        rule: 'both places taken in one of the weeks: full, nobody goes past it',
        rows: withPupils(2),
        details: { weeks: [S10], places: 2 },
        mayOverride: false,
      },
      { rule: 'an offer marked full is full', offer: { status: 'full' } },
      {
        rule: 'the company as a whole may be full though the offer is not',
        company: { simultaneousPlaces: 1 },
        rows: withPupils(1),
        details: { weeks: [S10], places: 1 },
      },
      {
        rule: 'a company without an offer counts its own places',
        company: { simultaneousPlaces: 1 },
        offer: null,
        rows: withPupils(1, {}, { offerReference: undefined }),
      },
      { rule: 'no place at all', offer: { places: 0 } },
      {
        rule: 'no place at all, even without dates',
        request: { startsOn: undefined, endsOn: undefined },
        offer: { places: 0 },
        details: { weeks: [], places: 0 },
      },
    ],
    allows: [
      { rule: 'one of two places taken leaves one', rows: withPupils(1) },
      { rule: 'a seat is taken by acceptance, not by sending', rows: withPupils(2, {}, { status: 'sent' }) },
      { rule: 'pupils of other weeks take no seat', rows: withPupils(2, {}, { startsOn: '2027-04-05', endsOn: '2027-04-09' }) },
      { rule: 'places that are not known are asked', offer: { places: undefined }, rows: withPupils(2) },
    ],
  },
  'legal-quota': {
    excludes: [
      {
        rule: 'R124-10: three trainees in the same civil week at a host below 20 people, nobody goes past it',
        offer: { places: 9 },
        rows: withPupils(3),
        details: { weeks: [S10], taken: 3, max: 3 },
        mayOverride: false,
      },
      {
        rule: 'R124-10: 15 % of at most 49 people is 8',
        company: { size: '20-49' },
        offer: { places: 20 },
        rows: withPupils(8),
        details: { taken: 8, max: 8 },
      },
      {
        rule: 'R124-10: raised to 5 for PFMP below 30 people, the sixth is too many',
        request: { schoolUai: '0420002B' },
        offer: { places: 20 },
        rows: withPupils(5),
        details: { max: 5 },
      },
      {
        rule: 'R124-10: the raise is for PFMP, not for BTS',
        request: { schoolUai: '0420002B', type: 'bts' },
        offer: { places: 20, publics: ['bts'] },
        rows: withPupils(3),
        details: { max: 3 },
      },
    ],
    allows: [
      { rule: 'two trainees leave room for a third', offer: { places: 9, tutorName: undefined }, rows: withPupils(2) },
      {
        rule: 'three with a raised quota',
        request: { schoolUai: '0420002B' },
        offer: { places: 9, tutorName: undefined },
        rows: withPupils(3),
      },
      {
        rule: 'between what is sure and what is possible, the headcount is asked',
        company: { size: '20-49' },
        offer: { places: 9, tutorName: undefined },
        rows: withPupils(5),
      },
      {
        rule: 'L4153-1: pupils in observation are not trainees',
        offer: { places: 9, tutorName: undefined },
        rows: withPupils(3, { type: 'observation-3e' }),
      },
      {
        rule: 'L4153-1: nor is the one asked for',
        request: { type: 'observation-3e' },
        offer: { places: 9, publics: ['college'] },
        rows: withPupils(3),
      },
    ],
  },
  'tutor-full': {
    excludes: [
      {
        rule: 'R124-13: a tutor follows three trainees at most, nobody goes past it',
        company: { size: '250+' },
        offer: { places: 9 },
        rows: withPupils(3),
        details: { tutorName: 'Mme Faure', taken: 3, max: 3 },
        mayOverride: false,
      },
      {
        rule: 'the tutor named in the answer is the same person whatever the accents',
        company: { size: '250+' },
        offer: { places: 9, tutorName: 'Mme Hélène Roche' },
        rows: withPupils(3, {}, { tutorName: 'mme helene ROCHE' }),
      },
    ],
    allows: [
      {
        rule: 'another tutor of the house may follow',
        company: { size: '250+' },
        offer: { places: 9 },
        rows: withPupils(3, {}, { tutorName: 'M. Roche' }),
      },
      { rule: 'a tutor with two trainees takes a third', company: { size: '250+' }, offer: { places: 9 }, rows: withPupils(2) },
    ],
  },
  'too-far': {
    excludes: [
      {
        rule: 'beyond the radius accepted, the animator may go past it',
        company: { point: northOf(42) },
        details: { limitKm: 20, limitedBy: 'radius', isApproximate: false },
        mayOverride: true,
      },
      {
        rule: 'a bicycle does not go as far as the radius',
        request: { transport: 'two-wheels' },
        company: { point: northOf(18) },
        details: { limitKm: 15, limitedBy: 'transport' },
      },
      {
        rule: 'the hub has a maximum of its own',
        request: { radiusKm: 80, transport: undefined },
        company: { point: northOf(61) },
        details: { limitKm: 60, limitedBy: 'rule' },
      },
      {
        rule: 'a mean of the postal code is said to be approximate',
        company: { point: northOf(25, 1) },
        details: { isApproximate: true },
      },
      {
        rule: 'without a radius, 20 km',
        request: { radiusKm: undefined },
        company: { point: northOf(21) },
        details: { limitKm: 20 },
      },
      { rule: 'the place of the offer goes before that of the company', offer: { point: northOf(42) } },
    ],
    allows: [
      { rule: 'within the radius', company: { point: northOf(19.9) } },
      { rule: 'a point known by its group of communes is given 15 km', company: { point: northOf(30, 2) } },
    ],
  },
  'linked-site-asked': {
    excludes: [
      {
        rule: 'another site of the same SIREN was asked within the days of rest',
        company: { siret: FIRM[0] },
        site: { company: { siret: FIRM[1] }, askedOn: '2026-12-20' },
        details: { siteName: 'Site de Lyon', on: '2026-12-20', count: 1, max: 1 },
        mayOverride: true,
      },
      {
        rule: 'so was one of the same group, however it is typed',
        company: { group: 'Groupe Exemple' },
        site: { company: { group: 'groupe  EXEMPLE' }, askedOn: '2026-12-20' },
        details: { siteName: 'Site de Lyon' },
      },
      {
        rule: 'what a school has asked by itself at another site counts as well',
        company: { siret: FIRM[0] },
        site: { company: { siret: FIRM[1] } },
        rows: { approaches: [anApproach({ companyReference: OTHER_SITE.reference })] },
        details: { siteName: 'Site de Lyon' },
      },
      {
        rule: 'the site itself was asked: its firm is not asked again through the same door',
        company: { siret: FIRM[0] },
        site: { company: { siret: FIRM[1] } },
        rows: {
          propositions: [aProposition({ status: 'sent', sentOn: '2026-12-20', answeredOn: undefined, answer: undefined })],
        },
        details: { siteName: undefined, on: '2026-12-20' },
      },
    ],
    allows: [
      {
        rule: 'after the days of rest',
        company: { siret: FIRM[0] },
        site: { company: { siret: FIRM[1] }, askedOn: '2026-12-01' },
      },
      {
        rule: 'a firm that wishes to be asked more often',
        company: { siret: FIRM[0], maxSolicitationsPerMonth: 2 },
        site: { company: { siret: FIRM[1] }, askedOn: '2026-12-20' },
      },
      {
        rule: 'another firm',
        company: { siret: FIRM[0] },
        site: { company: { siret: '35600000000048' }, askedOn: '2026-12-20' },
      },
      {
        rule: 'nine digits alike with a wrong key link nothing',
        company: { siret: '73282932000075' },
        site: { company: { siret: '73282932000076' }, askedOn: '2026-12-20' },
      },
      {
        rule: 'a hub without days of rest',
        company: { siret: FIRM[0] },
        site: { company: { siret: FIRM[1] }, askedOn: '2026-12-20' },
        settings: [{ key: 'restDays', value: '0' }],
      },
    ],
  },
  'over-solicited': {
    excludes: [
      {
        rule: 'three times in thirty days, all schools together',
        rows: withPupils(3, {}, { status: 'sent', sentOn: '2026-12-20' }),
        offer: { places: 9 },
        details: { count: 3, max: 3 },
        mayOverride: true,
      },
      {
        rule: 'what schools have asked by themselves counts like the rest',
        company: { maxSolicitationsPerMonth: 2 },
        rows: { approaches: [anApproach(), anApproach({ on: '2026-12-28' })] },
        details: { count: 2, max: 2 },
      },
      {
        rule: 'the company may ask for less',
        company: { maxSolicitationsPerMonth: 1 },
        rows: withPupils(1, {}, { status: 'unanswered', sentOn: '2026-12-20' }),
        details: { count: 1, max: 1 },
      },
      {
        rule: 'the hub sets the usual maximum',
        settings: [{ key: 'solicitationsPerMonth', value: '2' }],
        rows: withPupils(2, {}, { status: 'sent', sentOn: '2027-01-04' }),
        details: { count: 2, max: 2 },
      },
      {
        rule: 'a proposition about to leave counts',
        settings: [{ key: 'solicitationsPerMonth', value: '1' }],
        rows: withPupils(1, {}, { status: 'to-send', createdOn: '2027-01-05', sentOn: undefined, answeredOn: undefined }),
      },
    ],
    allows: [
      {
        rule: 'older solicitations do not count',
        offer: { places: 9 },
        rows: withPupils(3, {}, { status: 'unanswered', sentOn: '2026-12-06' }),
      },
    ],
  },
  'already-asked': {
    excludes: [
      {
        rule: 'a proposition that waits: it is not doubled',
        rows: { propositions: [aProposition({ requestReference: 'DEM-2026-0001', status: 'sent', sentOn: '2026-11-03' })] },
        details: { outcome: 'live', on: '2026-11-03' },
        mayOverride: false,
      },
      {
        rule: 'a refusal may be asked again with a motive',
        rows: { propositions: [aProposition({ requestReference: 'DEM-2026-0001', status: 'declined', answer: 'no' })] },
        details: { outcome: 'declined', on: '2026-09-12' },
        mayOverride: true,
      },
      {
        rule: 'so may a silence',
        rows: {
          propositions: [
            aProposition({ requestReference: 'DEM-2026-0001', status: 'unanswered', answer: undefined, answeredOn: undefined }),
          ],
        },
        details: { outcome: 'unanswered', on: '2026-09-10' },
        mayOverride: true,
      },
      {
        rule: 'what waits goes before what was refused',
        rows: {
          propositions: [
            aProposition({ requestReference: 'DEM-2026-0001', status: 'sent' }),
            aProposition({ reference: 'PRO-2026-0002', requestReference: 'DEM-2026-0001', status: 'declined' }),
          ],
        },
        details: { outcome: 'live' },
        mayOverride: false,
      },
    ],
    allows: [
      {
        rule: 'a proposition that the hub cancelled does not count',
        rows: { propositions: [aProposition({ requestReference: 'DEM-2026-0001', status: 'cancelled' })] },
      },
      { rule: 'another request was refused, not this one', rows: { propositions: [aProposition({ status: 'declined' })] } },
    ],
  },
  'asked-by-school': {
    excludes: [
      { rule: 'the name as typed', request: { contactedCompanies: 'Boulangerie Modèle, Restaurant Exemple' }, mayOverride: true },
      {
        rule: 'without accents, with a legal form and the commune',
        request: { contactedCompanies: 'SARL RESTAURANT EXEMPLE à Roanne' },
      },
      { rule: 'with a letter wrong', request: { contactedCompanies: 'restaurent exemple ; garage Modèle' } },
      {
        rule: 'its own school has asked it this year, and was refused',
        rows: { approaches: [anApproach({ schoolUai: '0420001A', on: '2026-03-02', result: 'refused' })] },
      },
      {
        rule: 'the trade name counts',
        company: { name: 'SAS Dupré', tradeName: 'Le Petit Exemple' },
        request: { contactedCompanies: 'petit exemple' },
      },
    ],
    allows: [
      { rule: 'part of a name is not the name', request: { contactedCompanies: 'restaurant' } },
      { rule: 'another name', request: { contactedCompanies: 'Restaurant Modèle' } },
      { rule: 'another school has asked it', rows: { approaches: [anApproach()] } },
      {
        rule: 'its own school has a pupil there',
        rows: { approaches: [anApproach({ schoolUai: '0420001A', result: 'hosts' })] },
      },
      {
        rule: 'a name of one word within a longer one',
        company: { name: 'Exemple' },
        request: { contactedCompanies: 'Garage Exemple' },
      },
    ],
  },
  'sector-unrelated': {
    excludes: [
      {
        rule: 'a garage for a training in cooking',
        company: { sector: 'vehicles' },
        offer: { activities: ['Vidange'] },
        details: { sector: 'vehicles' },
        mayOverride: true,
      },
    ],
    allows: [
      { rule: 'a near sector is ranked', company: { sector: 'food-industry' } },
      { rule: 'a fallback is accepted', company: { sector: 'vehicles' }, request: { fallbackSectors: ['vehicles'] } },
      {
        rule: 'a town hall with a kitchen: its activities make up for its sector',
        company: { sector: 'security' },
        offer: { activities: ['Cuisson', 'Dressage des plats', 'Préparation culinaire'] },
      },
      { rule: 'a sector that is not known is asked', company: { sector: undefined } },
      {
        rule: 'an observation without a sector in mind takes any',
        request: { type: 'observation-3e' },
        company: { sector: 'vehicles' },
        offer: { publics: ['college'] },
      },
    ],
  },
  'dates-unknown': {
    excludes: [
      {
        rule: 'a host that has said neither dates nor weeks is shown apart, never taken for open all year',
        offer: { startsOn: undefined, endsOn: undefined, weeks: [] },
        details: {},
        mayOverride: true,
      },
    ],
    allows: [
      { rule: 'a first day is a date', offer: { endsOn: undefined } },
      {
        rule: 'weeks are dates',
        offer: { startsOn: undefined, endsOn: undefined, weeks: ['2027-S10', '2027-S11', '2027-S12', '2027-S13'] },
      },
      { rule: 'a host without an offer is asked for its dates', offer: null },
      {
        rule: 'a request without dates excludes no host by dates',
        request: { startsOn: undefined, endsOn: undefined },
        offer: { startsOn: undefined, endsOn: undefined, weeks: [] },
      },
    ],
  },
  'place-unknown': {
    excludes: [
      {
        rule: 'a host without a point is shown apart',
        company: { point: undefined, commune: 'Nulle-Part' },
        details: { whose: 'host', commune: 'Nulle-Part' },
        mayOverride: true,
      },
      {
        rule: 'a request without a point has no distance at all',
        request: { point: undefined, commune: 'Nulle-Part' },
        details: { whose: 'request', commune: 'Nulle-Part' },
      },
      {
        rule: 'a workplace elsewhere is not where the company is',
        offer: { commune: 'Nulle-Part' },
        details: { whose: 'host', commune: 'Nulle-Part' },
      },
    ],
    allows: [{ rule: 'the same commune written otherwise is where the company is', offer: { commune: 'ROANNE' } }],
  },
};

for (const code of EXCLUSION_CODES) {
  describe(code, () => {
    test.each(TABLE[code].excludes.map((given) => [given.rule, given] as const))('sets aside: %s', (_rule, given) => {
      const found = exclusionsIn(given).find((exclusion) => exclusion.code === code);
      expect(found).toBeDefined();
      if (given.details) expect(found!.details).toMatchObject(given.details);
      if (given.mayOverride !== undefined) expect(found!.mayOverride).toBe(given.mayOverride);
    });
    test.each(TABLE[code].allows.map((given) => [given.rule, given] as const))('leaves alone: %s', (_rule, given) => {
      expect(exclusionsIn(given).map((exclusion) => exclusion.code)).not.toContain(code);
    });
  });
}

test('a host that suits has no exclusion at all', () => {
  expect(exclusionsIn({ rule: '' })).toEqual([]);
});

test('every reason is told in the order of the table, and one that cannot be set aside holds for all', () => {
  const context = aContext({
    companies: [aCompany({ standing: 'closed', point: northOf(42) })],
    offers: [anOffer({ minors: 'adults-only' })],
  });
  const [host] = rankHosts(aRequest(), context).excluded;
  expect(host!.exclusions.map(({ code }) => code)).toEqual(['host-inactive', 'minor-refused', 'too-far']);
  expect(host!.code).toBe('host-inactive');
  expect(host!.mayOverride).toBe(false);
});

test('a first reason that may be set aside does not hide a second one that may not', () => {
  const context = aContext({ offers: [anOffer({ minors: 'adults-only', places: 0 })] });
  const [host] = rankHosts(aRequest(), context).excluded;
  expect(host!.exclusions.map(({ code }) => code)).toEqual(['minor-refused', 'no-place']);
  expect(host!.mayOverride).toBe(false);
});
