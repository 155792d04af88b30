/** Beside which answer a finding stands: the one that has to be changed. */
import type { Finding } from '../../../src/domain/finding/finding';
import { fieldOfFinding } from '../../../src/domain/intake/field-of-finding';
import type { OfferDraft } from '../../../src/domain/offer/offer-draft';
import type { RequestDraft } from '../../../src/domain/request/request-draft';
import { checkOfOffer, checkOfRequest, company } from '../intake-samples';

const ofRequest = (...given: Parameters<typeof checkOfRequest>): readonly Finding[] => checkOfRequest(...given).findings;

const ofOffer = (...given: Parameters<typeof checkOfOffer>): readonly Finding[] => checkOfOffer(...given).findings;

test.each<[what: string, changes: Partial<RequestDraft>, field: string]>([
  ['no name', { requesterName: undefined }, 'requesterName'],
  ['no school', { schoolName: undefined }, 'schoolName'],
  ['an unknown school', { schoolName: 'Lycée de nulle part' }, 'schoolName'],
  ['no e-mail', { requesterEmail: undefined }, 'requesterEmail'],
  ['a wrong e-mail', { requesterEmail: 'camille@' }, 'requesterEmail'],
  ['a wrong telephone', { requesterPhone: '12' }, 'requesterPhone'],
  ['no type', { type: undefined }, 'type'],
  ['no training', { trainingName: undefined }, 'trainingName'],
  ['an unknown training', { trainingName: 'CAP Vannier' }, 'trainingName'],
  ['a level of another type', { level: '3e' }, 'level'],
  ['a level of another diploma', { level: 'terminale-pro' }, 'level'],
  ['no dates', { startsOn: undefined, endsOn: undefined }, 'startsOn'],
  ['no last day', { endsOn: undefined }, 'endsOn'],
  ['a first day that is past', { startsOn: '2026-11-20' }, 'startsOn'],
  ['a last day before the first', { endsOn: '2027-01-04' }, 'endsOn'],
  ['a period that is too long', { endsOn: '2027-04-30' }, 'endsOn'],
  ['no initials', { pupilInitials: undefined }, 'pupilInitials'],
  ['no age', { ageBracket: undefined }, 'ageBracket'],
  [
    'an age that nobody is at that level',
    { level: '1re-pro', trainingName: 'Bac pro Cuisine', ageBracket: 'under-15', hoursPerWeek: 30 },
    'ageBracket',
  ],
  ['an apprentice who is too young', { type: 'apprenticeship', level: 'apprentissage', ageBracket: '15' }, 'ageBracket'],
  ['too many hours', { hoursPerWeek: 36 }, 'hoursPerWeek'],
  ['no commune', { commune: undefined, postalCode: undefined }, 'commune'],
])('of a request, %s is said beside the answer to change', (_what, changes, field) =>
  expect(ofRequest(changes).map((finding) => fieldOfFinding('request', finding))).toEqual([field]),
);

test.each<[what: string, changes: Partial<OfferDraft>, field: string]>([
  ['no company', { companyName: undefined }, 'companyName'],
  ['no name', { contactName: undefined }, 'contactName'],
  ['no way to reach the host', { contactEmail: undefined, contactPhone: undefined }, 'contactPhone'],
  ['a wrong e-mail', { contactEmail: 'contact@' }, 'contactEmail'],
  ['no places', { places: undefined }, 'places'],
  ['no public', { publics: [] }, 'publics'],
  ['no activity', { activities: [] }, 'activities'],
  ['no dates', { startsOn: undefined, endsOn: undefined }, 'weeksText'],
  ['weeks that are past', { startsOn: undefined, endsOn: undefined, weeksText: 'du 5 au 9 octobre 2026' }, 'weeksText'],
  ['an end before the start', { endsOn: '2027-01-01' }, 'weeksText'],
  ['no commune', { commune: undefined, postalCode: undefined }, 'commune'],
])('of an offer, %s is said beside the answer to change', (_what, changes, field) =>
  expect(ofOffer(changes).map((finding) => fieldOfFinding('offer', finding))).toEqual([field]),
);

test('a company that may be known is said beside its name', () => {
  const [finding] = ofOffer({}, { companies: [company({ commune: 'Saint-Étienne' })] });
  expect(fieldOfFinding('offer', finding!)).toBe('companyName');
});

test('a finding that speaks of the whole stands beside no answer', () => {
  expect(fieldOfFinding('request', { code: 'possible-duplicate', severity: 'warns' })).toBeUndefined();
  expect(fieldOfFinding('offer', { code: 'refuses-contact', severity: 'blocks' })).toBeUndefined();
});

test('a finding whose field is empty stands where its kind does', () =>
  expect(fieldOfFinding('request', { code: 'missing-age', severity: 'warns', details: { field: '' } })).toBe('ageBracket'));
