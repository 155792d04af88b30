/** Each warning by its cases: what is told to the animator without setting the host aside. */
import type { Company } from '../../../../src/domain/company/company';
import type { MatchInput } from '../../../../src/domain/matching/pool/match-context';
import { judgeHost } from '../../../../src/domain/matching/ranking/rank-hosts';
import type { WarningCode } from '../../../../src/domain/matching/ranking/warnings';
import type { Offer } from '../../../../src/domain/offer/offer';
import type { Request } from '../../../../src/domain/request/request';
import { seededRules } from '../../../../src/wording/labels/rule-texts';
import {
  aCompany,
  anApproach,
  aContext,
  anOffer,
  aProposition,
  aRequest,
  CUISINE,
  northOf,
  otherRequest,
  withPupils,
} from '../hub-builder';

interface Case {
  readonly rule: string;
  readonly request?: Partial<Request>;
  readonly company?: Partial<Company>;
  readonly offer?: Partial<Offer> | null;
  readonly rows?: Partial<
    Pick<MatchInput, 'requests' | 'propositions' | 'rules' | 'trainings' | 'approaches' | 'companies' | 'propositions'>
  >;
  /** Absent: the warning must not be there. */
  readonly details?: Readonly<Record<string, unknown>>;
}

const madeWarning = (code: string) =>
  seededRules.map((rule) => (rule.code === code ? { ...rule, effect: 'warns' as const } : rule));

const SITE = { reference: 'ENT-2026-0077', name: 'Site de Lyon', group: 'exemple' } as const;

const TABLE: { readonly [Code in WarningCode]: readonly Case[] } = {
  'limit-passed': [
    {
      rule: 'L6222-1, when the hub made it a warning',
      request: { type: 'apprenticeship', ageBracket: 'under-15' },
      rows: { rules: madeWarning('apprentice-min-age') },
      details: { rule: 'apprentice-min-age', max: 16 },
    },
    {
      rule: 'R124-10, when the hub made it a warning',
      offer: { places: 9 },
      rows: { ...withPupils(3), rules: madeWarning('max-trainees-share') },
      details: { rule: 'max-trainees-share', taken: 3, max: 3 },
    },
    {
      rule: 'R124-13, when the hub made it a warning',
      company: { size: '250+' },
      offer: { places: 9 },
      rows: { ...withPupils(3), rules: madeWarning('max-pupils-per-tutor') },
      details: { rule: 'max-pupils-per-tutor', taken: 3 },
    },
    {
      rule: 'the hub’s distance, when it made it a warning',
      request: { radiusKm: 90, transport: undefined },
      company: { point: northOf(70) },
      rows: { rules: madeWarning('max-distance-km') },
      details: { rule: 'max-distance-km', max: 60 },
    },
    { rule: 'nothing while it blocks', offer: { places: 9 }, rows: withPupils(3) },
  ],
  'apprentice-at-15': [
    { rule: 'L6222-1: 15 after the 3e', request: { type: 'apprenticeship', ageBracket: '15' }, details: { minAge: 16 } },
    { rule: 'not at 16', request: { type: 'apprenticeship' } },
  ],
  'age-undetermined': [{ rule: 'no bracket', request: { ageBracket: undefined }, details: {} }, { rule: 'a bracket' }],
  'regulated-work-too-young': [
    { rule: 'D4153-15: from 15 only', request: { ageBracket: 'under-15' }, details: { minAge: 15 } },
    { rule: 'not at 15', request: { ageBracket: '15' } },
    {
      rule: 'not without regulated work',
      request: { ageBracket: 'under-15' },
      rows: { trainings: [{ ...CUISINE, regulatedWork: 'no' }] },
    },
  ],
  'regulated-work-undeclared': [
    { rule: 'D4153-15: the declaration is asked when the training may need it', details: { isCertain: false } },
    {
      rule: 'and when it surely does',
      rows: { trainings: [{ ...CUISINE, regulatedWork: 'yes' }] },
      details: { isCertain: true },
    },
    { rule: 'an adult needs none', request: { ageBracket: 'adult' } },
    { rule: 'a declared host is not asked', company: { regulatedWorkUntil: '2029-01-01' } },
  ],
  'regulated-work-expires': [
    {
      rule: 'R4153-40: three years that end before the stage does',
      offer: { regulatedWorkUntil: '2027-03-25' },
      details: { until: '2027-03-25' },
    },
    { rule: 'valid on the last day', offer: { regulatedWorkUntil: '2027-03-26' } },
    {
      rule: 'the later of the two dates counts',
      offer: { regulatedWorkUntil: '2026-03-25' },
      company: { regulatedWorkUntil: '2028-01-01' },
    },
  ],
  'hours-above-limit': [
    { rule: 'L3162-1: 35 h for a minor', request: { hoursPerWeek: 39 }, details: { hours: 39, limit: 35, isUnder15: false } },
    {
      rule: 'the hub’s 30 h below 15',
      request: { ageBracket: 'under-15', hoursPerWeek: 35 },
      details: { limit: 30, isUnder15: true },
    },
    { rule: 'an adult may work 39 h', request: { ageBracket: 'adult', hoursPerWeek: 39 } },
    { rule: '35 h are within', request: { hoursPerWeek: 35 } },
  ],
  'night-hours': [
    { rule: 'L3163-1: after 22 h at 16', offer: { schedule: '15 h – 23 h 30' }, details: { from: 22 } },
    {
      rule: 'L3163-1: after 20 h below 16',
      request: { ageBracket: '15' },
      offer: { schedule: '14h-21h' },
      details: { from: 20 },
    },
    { rule: 'before 6 h', offer: { schedule: '5h30 à 12h' }, details: {} },
    { rule: 'the word', offer: { schedule: 'Équipes de nuit' }, details: {} },
    { rule: 'closing at 22 h is allowed at 16', offer: { schedule: '14 h – 22 h' } },
    { rule: 'an adult may', request: { ageBracket: 'adult' }, offer: { schedule: '15 h – 23 h' } },
    { rule: 'a length is not an hour of the night', offer: { schedule: '8 h – 12 h, 13 h – 16 h, soit 5 h par jour' } },
  ],
  'sunday-hours': [
    { rule: 'L3164-2: Sunday for a minor', offer: { schedule: 'Du mercredi au dimanche' }, details: {} },
    { rule: 'closed on Sunday', offer: { schedule: 'Dimanche fermé' } },
    { rule: 'an adult', request: { ageBracket: 'adult' }, offer: { schedule: 'Samedi et dimanche' } },
  ],
  'arrangement-to-see': [
    { rule: 'the school asked for an arrangement', request: { needsArrangement: true }, details: {} },
    { rule: 'none' },
  ],
  'gratification-due': [
    {
      rule: 'L124-6: 45 days of presence are beyond two months',
      request: { endsOn: '2027-04-30' },
      details: { days: 45, threshold: 44 },
    },
    { rule: '44 days are not', request: { endsOn: '2027-04-29' } },
    { rule: 'observation has none', request: { type: 'observation-2de', endsOn: '2027-04-30' } },
  ],
  'headcount-to-ask': [
    {
      rule: 'R124-10: between what is sure and what is possible',
      company: { size: '20-49' },
      offer: { places: 9 },
      rows: withPupils(3),
      details: { taken: 3, sureMax: 3 },
    },
    {
      rule: 'an unknown size from the third trainee on',
      company: { size: undefined },
      offer: { places: 9 },
      rows: withPupils(3),
      details: { taken: 3 },
    },
    { rule: 'below what is sure', company: { size: undefined }, offer: { places: 9 }, rows: withPupils(2) },
  ],
  'offer-unverified': [
    { rule: 'an offer still to check', offer: { status: 'to-check' }, details: {} },
    { rule: 'a verified one' },
  ],
  'public-to-ask': [
    { rule: 'no public named', company: { publics: [] }, offer: { publics: [] }, details: {} },
    { rule: 'publics named' },
  ],
  'minors-to-ask': [
    {
      rule: 'a minor at a host that did not say',
      offer: { minors: undefined },
      company: { minors: undefined },
      details: { ageBracket: '16-17' },
    },
    { rule: 'an adult there', request: { ageBracket: 'adult' }, offer: { minors: undefined }, company: { minors: undefined } },
  ],
  'dates-to-ask': [{ rule: 'no offer', offer: null, details: {} }, { rule: 'an offer' }],
  'dates-short': [
    { rule: 'one day short', offer: { startsOn: '2027-03-02' }, details: { missingDays: 1 } },
    { rule: 'none short' },
  ],
  'places-to-ask': [{ rule: 'places not given', offer: { places: undefined }, details: {} }, { rule: 'places given' }],
  'activities-to-ask': [{ rule: 'no activity listed', offer: { activities: [] }, details: {} }, { rule: 'activities listed' }],
  'sector-to-ask': [{ rule: 'no sector', company: { sector: undefined }, details: {} }, { rule: 'a sector' }],
  'tutor-to-ask': [
    { rule: 'no tutor named', offer: { tutorName: undefined }, details: {} },
    { rule: 'observation needs none by name', request: { type: 'observation-3e' }, offer: { tutorName: undefined } },
  ],
  'place-approximate': [
    { rule: 'only the group of communes is known', company: { point: northOf(6, 2) }, details: {} },
    { rule: 'the postal code is enough', company: { point: northOf(6, 1) } },
  ],
  'asked-by-others': [
    {
      rule: 'another school has asked it this month: the latest is told',
      rows: { approaches: [anApproach({ on: '2026-12-01', result: 'refused' }), anApproach()] },
      details: { organisation: 'Lycée Fictif', on: '2026-12-20', result: 'waiting' },
    },
    { rule: 'longer than three months ago', rows: { approaches: [anApproach({ on: '2026-09-20' })] } },
    { rule: 'its own school', rows: { approaches: [anApproach({ schoolUai: '0420001A', result: 'hosts' })] } },
  ],
  'linked-site': [
    {
      rule: 'another site that wants to be left alone',
      company: { group: 'Exemple' },
      rows: { companies: [aCompany({ group: 'Exemple' }), aCompany({ ...SITE, sharing: 'do-not-solicit' })] },
      details: { siteName: 'Site de Lyon', kind: 'do-not-solicit' },
    },
    {
      rule: 'another site that is kept for another school',
      rows: {
        companies: [aCompany({ group: 'Exemple' }), aCompany({ ...SITE, sharing: 'reserved', reservedForUai: '0420002B' })],
      },
      details: { kind: 'reserved', schoolName: 'Lycée Modèle' },
    },
    {
      rule: 'another site that has refused this very pupil',
      rows: {
        companies: [aCompany({ group: 'Exemple' }), aCompany(SITE)],
        propositions: [
          aProposition({
            requestReference: 'DEM-2026-0001',
            companyReference: SITE.reference,
            offerReference: undefined,
            status: 'declined',
            answer: 'no',
          }),
        ],
      },
      details: { kind: 'declined', on: '2026-09-12' },
    },
    {
      rule: 'another site kept for the school that asks',
      rows: {
        companies: [aCompany({ group: 'Exemple' }), aCompany({ ...SITE, sharing: 'reserved', reservedForUai: '0420001A' })],
      },
    },
  ],
  'to-spare': [{ rule: 'a company to spare', company: { standing: 'to-spare' }, details: {} }, { rule: 'an active one' }],
  'no-contact': [
    { rule: 'neither e-mail nor telephone', company: { email: undefined, phone: undefined }, details: {} },
    { rule: 'a telephone is enough', company: { email: undefined } },
  ],
  conditions: [
    {
      rule: 'the offer’s conditions are told',
      offer: { conditions: 'Chaussures de sécurité' },
      details: { text: 'Chaussures de sécurité' },
    },
    { rule: 'none' },
  ],
  'host-wishes': [
    { rule: 'what the host would like', offer: { wishes: ['tutor-training'] }, details: { wishes: ['tutor-training'] } },
    { rule: 'nothing' },
  ],
};

for (const [code, cases] of Object.entries(TABLE)) {
  describe(code, () => {
    test.each(cases.map((given) => [given.rule, given] as const))('%s', (_rule, { request, company, offer, rows, details }) => {
      const asked = aRequest(request);
      const context = aContext({
        companies: [aCompany(company)],
        offers: offer === null ? [] : [anOffer(offer)],
        ...rows,
        requests: [asked, ...(rows?.requests ?? [otherRequest()]).filter(({ reference }) => reference !== asked.reference)],
      });
      const found = judgeHost(asked, offer === null ? 'ENT-2026-0001' : 'OFF-2026-0001', context)!.warnings.find(
        (warning) => warning.code === code,
      );
      if (details) expect(found?.details).toMatchObject(details);
      else expect(found).toBeUndefined();
    });
  });
}
