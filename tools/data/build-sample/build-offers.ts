/** The offers of the sample, as companies fill the form. */
import { activitiesOfSector, OFFER_SHARING, OFFER_WHEN, offerForm } from '../../../src/register/forms/offer-form';
import type { Public } from '../../../src/domain/request/request-type';
import { minorsPolicyLabels, offerWishLabels, publicLabels, sectorLabels, sizeLabels } from '../../../src/wording/labels/lists';
import type { SampleHost } from './build-hosts';
import { OFFER_FLAWS, type Flaw, type OfferFlaw } from './flaw';
import { fictionalSiret } from './fictional-siret';
import { formAnswers, type AnswersByKey } from './form-answers';
import { jobTitleFor } from './job-titles';
import type { People } from './fictional-people';
import type { SampleAnswer } from './sample-answer';
import { SAMPLE_LISTS, trainingOf } from './sample-lists';
import type { SeededRandom } from './seeded-random';

/** Offers received on each day of the calendar: many at the start of the campaign. */
export const OFFERS_PER_DAY = [62, 40, 16, 12, 9, 7, 5, 3, 2] as const;

/** By serial number of the host. */
const FLAWED: Readonly<Record<number, OfferFlaw>> = {
  14: 'wrong-siret',
  47: 'wrong-siret',
  96: 'wrong-siret',
  33: 'siren-for-siret',
  61: 'unreadable-weeks',
  79: 'offer-end-before-start',
  111: 'offer-postal-code-mismatch',
  128: 'offer-bad-phone',
  140: 'offer-formula',
};
/** Hosts that file a second offer, later; the last one forgets its SIRET and is taken for another. */
const TWICE: readonly number[] = [20, 52, 90, 118];

/** Hosts that keep their places for one school. */
const RESERVED: Readonly<Record<number, string>> = {
  9: 'Lycée professionnel Exemple du Soleil – Saint-Étienne',
  23: 'Lycée professionnel Inventé des Forges – Firminy',
  58: 'Collège Exemple des Crêts – Bourg-Argental',
  83: 'Lycée professionnel Fictif du Port – Roanne',
  105: 'Lycée polyvalent Fictif de la Vallée – Rive-de-Gier',
};

const SPANS = [
  ['2027-01-04', '2027-03-31'],
  ['2027-01-11', '2027-02-12'],
  ['2027-03-01', '2027-04-09'],
  ['2027-05-03', '2027-06-30'],
  ['2027-01-18', '2027-06-18'],
  ['2026-11-16', '2027-05-28'],
  ['2026-11-16', '2027-04-09'],
  ['2026-11-02', '2027-02-12'],
  ['2026-11-16', '2026-12-18'],
] as const;
const WEEKS = [
  'S2 à S6',
  'S47 à S51, puis S2 à S6',
  'Semaines 46 à 51',
  'S3, S4, S5, S6',
  'Semaines 9 à 12',
  'S10, S11, S12, S13',
  'Semaines 20 à 25',
  'S5 et S6',
  'S24, S25',
  'Du 15 mars au 9 avril',
  'S9 à S14 puis S20 à S24',
] as const;
const LEVELS = ['CAP de préférence', 'Terminale', '1re et terminale', 'Première année acceptée', 'Tous niveaux'] as const;
const NEEDS = [
  'Un modèle de livret d’accueil nous aiderait.',
  'Nous aimerions rencontrer l’enseignant avant.',
  'Première fois que nous accueillons un stagiaire.',
] as const;
const REGULATED_UNTIL = ['2027-06-30', '2027-12-31', '2028-08-31', '2027-02-28'] as const;

const form = offerForm(SAMPLE_LISTS);

/** Boxes of the sector that the host's trade covers, then its own words. */
function activitiesFor(random: SeededRandom, host: SampleHost): { readonly ticked: readonly string[]; readonly own?: string } {
  const boxes = activitiesOfSector(SAMPLE_LISTS, host.kind.sector);
  const known = new Set(host.kind.trainings.flatMap((code) => trainingOf(code).expectations));
  const fitting = boxes.filter((box) => known.has(box));
  const ticked = random.some(fitting, random.between(3, 8));
  const mustSpeak = ticked.length < 2 || random.chance(0.22);
  return { ticked, own: mustSpeak && host.kind.ownWords.length > 0 ? random.pick(host.kind.ownWords) : undefined };
}

function activityAnswer(random: SeededRandom, host: SampleHost): AnswersByKey {
  const key = `activities-${host.kind.sector}`;
  const { ticked, own } = activitiesFor(random, host);
  const hasBoxes = activitiesOfSector(SAMPLE_LISTS, host.kind.sector).length > 0;
  if (!hasBoxes) return { [key]: random.some(host.kind.ownWords, random.between(2, 3)).join('\n') };
  return { [key]: own === undefined ? ticked : [...ticked, own] };
}

/** A contract of apprenticeship begins in September and lasts two years. */
const CONTRACTS = ['2027-01-04', '2029-08-31'] as const;

function whenAnswer(random: SeededRandom, publics: readonly Public[]): AnswersByKey {
  if (publics.includes('apprentice') && random.chance(0.2))
    return { when: OFFER_WHEN.span, startsOn: CONTRACTS[0], endsOn: CONTRACTS[1] };
  const draw = random.next();
  if (draw < 0.56) return { when: OFFER_WHEN.allYear };
  if (draw < 0.82) {
    const [startsOn, endsOn] = random.pick(SPANS);
    return { when: OFFER_WHEN.span, startsOn, endsOn };
  }
  return { when: OFFER_WHEN.weeks, weeksText: random.pick(WEEKS) };
}

/** Most take all the publics of their trade, some one or two of them. */
const publicsOf = (random: SeededRandom, publics: readonly Public[]): string[] =>
  (random.chance(0.8) ? publics : random.some(publics, Math.max(1, publics.length - 1))).map((code) => publicLabels[code]);

function offerOf(random: SeededRandom, people: People, host: SampleHost, isSecond: boolean): AnswersByKey {
  const { kind, commune } = host;
  const reservedFor = RESERVED[host.serial];
  const regulated = kind.isRegulated === true && random.chance(0.5);
  const size = random.pick(kind.sizes);
  return {
    companyName: host.name,
    siret: host.hasSiret ? fictionalSiret(host.serial) : undefined,
    address: host.address,
    postalCode: commune.postalCode,
    commune: commune.name,
    size: random.chance(0.9) ? sizeLabels[size] : undefined,
    website: host.website,
    contactName: host.contact.name,
    contactJobTitle: jobTitleFor(host.contact.gender, random.pick(kind.jobTitles)),
    contactEmail: host.email,
    contactPhone: host.phone,
    signatoryName: random.chance(0.2) ? people.person().name : undefined,
    tutorName: random.chance(0.3) ? people.person().name : undefined,
    publics: publicsOf(random, kind.publics),
    levels: random.chance(0.25) ? random.pick(LEVELS) : undefined,
    minors: minorsPolicyLabels[random.pick(kind.minors)],
    regulatedWorkUntil: regulated ? random.pick(REGULATED_UNTIL) : undefined,
    sector: sectorLabels[kind.sector],
    ...activityAnswer(random, host),
    ...(isSecond ? { when: OFFER_WHEN.span, startsOn: '2027-05-03', endsOn: '2027-07-02' } : whenAnswer(random, kind.publics)),
    places: String(size === '1-9' ? random.pick([1, 1, 1, 2]) : size === '10-19' ? random.pick([1, 2, 2]) : random.between(2, 5)),
    schedule: random.chance(0.8) ? random.pick(kind.schedules) : undefined,
    conditions: kind.conditions.length > 0 && random.chance(0.6) ? random.pick(kind.conditions) : undefined,
    wishes: random.some(Object.values(offerWishLabels), random.pick([0, 0, 0, 1, 1, 2])),
    otherNeed: random.chance(0.08) ? random.pick(NEEDS) : undefined,
    sharing: reservedFor === undefined ? OFFER_SHARING.network : OFFER_SHARING.reserved,
    reservedFor,
    consent: random.chance(0.97) ? 'Oui' : 'Non',
  };
}

/** One offer for each host and a second one for a few, each with the day it is filed. */
export function buildOffers(random: SeededRandom, people: People, hosts: readonly SampleHost[]): SampleAnswer[] {
  const days = OFFERS_PER_DAY.flatMap((count, day) => Array.from({ length: count }, () => day));
  const first = random.shuffled(hosts).map((host) => ({ host, isSecond: false }));
  const second = TWICE.map((serial) => ({ host: hosts[serial - 1]!, isSecond: true }));
  // The second offers come last, weeks after the first ones.
  return [...first, ...second].map(({ host, isSecond }, index) => {
    const isForgetful = isSecond && host.serial === TWICE[TWICE.length - 1];
    const byKey = offerOf(
      random,
      people,
      isSecond ? { ...host, hasSiret: !isForgetful } : TWICE.includes(host.serial) ? { ...host, hasSiret: true } : host,
      isSecond,
    );
    const flaw: Flaw | undefined = isForgetful ? 'known-company' : isSecond ? undefined : FLAWED[host.serial];
    const spoilt =
      flaw === undefined || flaw === 'known-company'
        ? byKey
        : { ...byKey, ...OFFER_FLAWS[flaw as OfferFlaw](byKey, host.serial) };
    return { form: 'offer', day: days[index]!, answers: formAnswers(form, spoilt), flaw };
  });
}
