/** Hosts that were asked already, or too often. */
import { anApproach, aProposition, withPupils } from '../../hub-builder';
import { type ExclusionCases, OTHER_SITE } from './exclusion-case';

/** Two places of work of one firm. */
const FIRM = ['73282932000074', '73282932000082'] as const;

export const WHO_WAS_ASKED_ALREADY: ExclusionCases<'linked-site-asked' | 'over-solicited' | 'already-asked' | 'asked-by-school'> =
  {
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
        {
          rule: 'the name as typed',
          request: { contactedCompanies: 'Boulangerie Modèle, Restaurant Exemple' },
          mayOverride: true,
        },
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
  };
