/** When a host takes pupils, and how many at a time. */
import { withPupils } from '../../hub-builder';
import { type ExclusionCases } from './exclusion-case';

const S10 = '2027-S10';

export const WHEN_AND_HOW_MANY: ExclusionCases<'dates-outside' | 'no-place' | 'legal-quota' | 'tutor-full' | 'dates-unknown'> = {
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
};
