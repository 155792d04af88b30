/** What counts as told twice on one day. */
import { sameOfferToday, sameRequestToday } from '../../../src/domain/intake/same-today';
import { checkOffer } from '../../../src/domain/offer/check-offer';
import type { Offer } from '../../../src/domain/offer/offer';
import type { OfferDraft } from '../../../src/domain/offer/offer-draft';
import type { Request } from '../../../src/domain/request/request';
import { goodOffer, locate, schools } from '../intake-samples';
import { anOffer, aRequest } from '../matching/hub-builder';

const today = '2027-01-05';
const other = aRequest({ receivedOn: today, pupilInitials: 'L.M.' });

test('the same pupil, school, kind and days on one day are told twice, however the initials are written', () =>
  expect(sameRequestToday({ ...other, pupilInitials: 'l. m.' }, [other], today)).toBe(other));

test.each([
  ['another day of receipt', { ...other, receivedOn: '2027-01-04' }],
  ['a cancelled one', { ...other, status: 'cancelled' as const }],
  ['another pupil', { ...other, pupilInitials: 'Z.Z.' }],
  ['a pupil without initials', { ...other, pupilInitials: undefined }],
  ['another first day', { ...other, startsOn: '2027-03-08' }],
  ['another last day', { ...other, endsOn: '2027-05-01' }],
  ['another kind', { ...other, type: 'other' as const }],
  ['another school', { ...other, schoolUai: '0420002B' }],
])('%s is another request', (_what, before) => expect(sameRequestToday(other, [before], today)).toBeUndefined());

test('two pupils without initials may be one: it is asked', () => {
  const before = { ...other, pupilInitials: undefined };
  expect(sameRequestToday({ ...other, pupilInitials: undefined }, [before], today)).toBe(before);
});

test('schools that the register does not know are compared by their names', () => {
  const of = (schoolName: string | undefined): Request => ({ ...other, schoolUai: undefined, schoolName });
  const [before, unnamed] = [of('Lycée Inventé'), of(undefined)];
  expect(sameRequestToday(of('LYCEE INVENTE'), [before], today)).toBe(before);
  expect(sameRequestToday(of('Lycée Imaginaire'), [before], today)).toBeUndefined();
  expect(sameRequestToday(of('Lycée Inventé'), [unnamed], today)).toBeUndefined();
  expect(sameRequestToday(of(undefined), [unnamed], today)).toBe(unnamed);
});

describe('an offer', () => {
  const told = (changes: Partial<OfferDraft> = {}) =>
    checkOffer({
      draft: { ...goodOffer, weeksText: 'S2, S4', ...changes },
      readingFindings: [],
      schools,
      companies: [],
      locate,
      today,
    });
  /** The row of the first call. */
  const row = (changes: Partial<Offer> = {}): Offer => anOffer({ ...told().offer, receivedOn: today, ...changes });

  test('of the same host for the same publics, weeks and places is told twice, whatever the order and the spelling', () => {
    const before = row();
    expect(sameOfferToday(told(), [before], today)).toBe(before);
    expect(sameOfferToday(told({ publics: ['college', 'pfmp'] }), [before], today)).toBe(before);
    const other = row({ companyName: 'SARL RESTAURANT EXEMPLE', commune: 'SAINT ETIENNE' });
    expect(sameOfferToday(told(), [anOffer(), other], today)).toBe(other);
  });

  test.each<[what: string, before: Partial<Offer>]>([
    ['another day of receipt', { receivedOn: '2027-01-04' }],
    ['a withdrawn one', { status: 'withdrawn' }],
    ['another host', { companyName: 'Boulangerie Fictive' }],
    ['a host without a name', { companyName: undefined }],
    ['another commune', { commune: 'Roanne' }],
    ['no commune', { commune: undefined }],
    ['another first day', { startsOn: '2027-01-11' }],
    ['another last day', { endsOn: '2027-04-02' }],
    ['other weeks', { weeks: ['2027-S02', '2027-S03'] }],
    ['other places', { places: 3 }],
    ['fewer publics', { publics: ['pfmp'] }],
    ['other publics', { publics: ['pfmp', 'bts'] }],
  ])('is another one with %s', (_what, before) => expect(sameOfferToday(told(), [row(before)], today)).toBeUndefined());

  test('whose place is not known is the same when the first was not either', () => {
    const before = row({ commune: undefined });
    expect(sameOfferToday(told({ commune: undefined, postalCode: undefined }), [before], today)).toBe(before);
  });

  test('of a host without a name is nobody’s twin', () =>
    expect(sameOfferToday(told({ companyName: undefined }), [row(), row({ companyName: undefined })], today)).toBeUndefined());
});
