/** Whom a host takes: its standing, its sharing, publics and ages. */
import { seededRules } from '../../../../../src/wording/labels/rule-texts';
import { type ExclusionCases } from './exclusion-case';

export const WHOM_A_HOST_TAKES: ExclusionCases<
  'host-inactive' | 'sharing-reserved' | 'public-refused' | 'minor-refused' | 'under-16-refused' | 'age-law'
> = {
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
};
