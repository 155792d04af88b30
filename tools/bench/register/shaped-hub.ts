/**
 * Records of a hub as one would find them: companies over many communes or all in one town, numbers of their own, a box of
 * messages in every state.
 */
import { networkRows } from './network-rows';
import type { Company } from '../../../src/domain/company/company';
import { poolCallVerdict } from '../../../src/domain/company/pool-call';
import type { Contact } from '../../../src/domain/company/contact';
import { groupBy } from '../../../src/domain/group-by';
import type { JournalEntry } from '../../../src/domain/journal/journal-entry';
import { MESSAGE_STATUSES, type Message } from '../../../src/domain/message/message';
import type { Review } from '../../../src/domain/network/network';
import type { Offer } from '../../../src/domain/offer/offer';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Records, TableName } from '../../../src/domain/records';
import type { Request } from '../../../src/domain/request/request';
import { PUBLICS } from '../../../src/domain/request/request-type';
import { expectationsOf } from '../../../src/domain/training/training';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { randomHub, TODAY } from '../matching/random-hub';
import { readTrainings } from '../matching/read-trainings';

export interface RegisterSize {
  readonly requests: number;
  /** Each of a company of its own. */
  readonly offers: number;
  readonly propositions: number;
  /** As many lines of the journal. */
  readonly messages: number;
}

/** The size at which the add-on still has to answer at once: a hub of the largest département. */
export const SCALE_SET: RegisterSize = { requests: 2_000, offers: 5_000, propositions: 10_000, messages: 20_000 };

/** Where the companies are: spread over a département's communes, or all in its town. */
export type HubShape = 'many-communes' | 'one-town';
const COMMUNES: Readonly<Record<HubShape, number>> = { 'many-communes': 300, 'one-town': 1 };

export type HubRecords = { readonly [T in TableName]?: readonly Records[T][] };

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');
const instantOf = (index: number): string =>
  `2026-${padded(9 + (index % 4), 2)}-${padded(1 + (index % 28), 2)}T${padded(8 + (index % 10), 2)}:00:00.000Z`;
/** One message in each state, the others long gone: what waits does not grow with the register. */
const statusOf = (index: number): Message['status'] => MESSAGE_STATUSES[index] ?? 'sent';

const message = (index: number, requests: number): Message => ({
  reference: `MSG-2026-${padded(index, 5)}`,
  status: statusOf(index),
  template: 'request-received',
  about: `DEM-2026-${padded(index % requests, 5)}`,
  to: `personne${index}@ecole.example`,
  subject: 'Votre demande',
  body: 'Envoyé',
  createdAt: instantOf(index),
  sendAfter: instantOf(index),
  attempts: 1,
  key: `bench/${index}`,
  ...(statusOf(index) === 'sent' ? { sentAt: instantOf(index) } : {}),
});

const journalLine = (index: number, requests: number): JournalEntry => ({
  at: instantOf(index),
  actor: 'Formulaire',
  action: 'Demande reçue',
  object: 'Demande',
  reference: `DEM-2026-${padded(index % requests, 5)}`,
});

/** Eighty syllables make half a million words of three: as varied as the names of firms are. */
const SYLLABLES = [...'bcdfghjklmnprstv'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));
function word(index: number): string {
  const scattered = (index * 104_729 + 12_345) % SYLLABLES.length ** 3;
  return [scattered % 80, Math.floor(scattered / 80) % 80, Math.floor(scattered / 6_400)]
    .map((place) => SYLLABLES[place]!)
    .join('');
}
/** « Garage tolaki bedura »: no two nearly alike, as no two firms of a town are. */
const nameOf = (company: Company, index: number): string =>
  `${company.name.split(' ')[0]!} ${word(index)} ${word(index * 7 + 3)}`;

const placed =
  (shape: HubShape) =>
  (company: Company, index: number): Company => ({
    ...company,
    name: nameOf(company, index),
    commune: COMMUNES[shape] === 1 ? 'Roanne' : `Commune ${index % COMMUNES[shape]}`,
    phone: `04${padded(index, 8)}`,
    email: `contact${index}@hote${index}.example`,
  });

const contactOf = (company: Company, index: number): Contact => ({
  reference: `CTC-2026-${padded(index, 5)}`,
  companyReference: company.reference,
  name: `Alex Fictif ${index}`,
  role: 'signatory',
  phone: company.phone,
  email: company.email,
  isActive: true,
});

/** As the school sees it; one in a thousand asks for the animator. */
const reviewOf = ({ reference, requestReference }: Proposition, index: number): Review => ({
  reference: `BIL-2026-${padded(index, 5)}`,
  requestReference,
  propositionReference: reference,
  by: 'school',
  done: 'yes',
  fit: index % 1_000 === 0 ? 2 : 4,
  workedExpectations: [],
  welcome: 3,
  again: true,
  on: '2026-12-18',
});

/**
 * Requests that are sure to have a host, in a register of any size: what is proposed and answered is proposed and answered for
 * them.
 */
export const SURE_REQUESTS = Array.from({ length: 10 }, (_, index) => `DEM-2026-9000${index}`);

function sureRows(): {
  readonly requests: readonly Request[];
  readonly offers: readonly Offer[];
  readonly companies: readonly Company[];
} {
  const training = readTrainings().find(({ code }) => code === 'cap-cuisine')!;
  const point = { latitude: 45.6, longitude: 4.1, tier: 0 } as const;
  const activities = expectationsOf(training);
  const companies = SURE_REQUESTS.map((_, index): Company => ({
    reference: `ENT-2026-9000${index}`,
    name: `Auberge ${word(index * 1_111)}`,
    sector: 'hospitality',
    size: '20-49',
    commune: 'Montbrison',
    point,
    phone: `049${padded(index, 7)}`,
    email: `auberge${index}@sur${index}.example`,
    standing: 'active',
    sharing: 'network',
    publics: PUBLICS,
    minors: 'all-ages',
    source: 'form',
  }));
  const offers = companies.map(({ reference, name, sector, publics, minors }, index): Offer => ({
    reference: `OFF-2026-9000${index}`,
    receivedOn: '2026-11-02',
    status: 'available',
    companyReference: reference,
    companyName: name,
    commune: 'Montbrison',
    point,
    sector,
    activities,
    publics,
    minors,
    startsOn: '2027-01-18',
    endsOn: '2027-07-02',
    weeks: [],
    places: 2,
    tutorName: 'Mme Faure',
    wishes: [],
    source: 'form',
  }));
  const requests = SURE_REQUESTS.map((reference, index): Request => ({
    reference,
    receivedOn: '2026-11-20',
    status: 'searching',
    priority: 'normal',
    type: 'pfmp',
    level: 'cap-1',
    trainingCode: training.code,
    trainingName: 'CAP Cuisine',
    schoolUai: '0420000A',
    pupilInitials: 'L. M.',
    ageBracket: '16-17',
    startsOn: `2027-0${3 + (index % 3)}-01`,
    endsOn: `2027-0${3 + (index % 3)}-26`,
    hoursPerWeek: 35,
    soughtActivities: [],
    soughtSectors: ['hospitality'],
    fallbackSectors: [],
    commune: 'Montbrison',
    postalCode: '42600',
    point,
    radiusKm: 20,
    transport: 'car',
    requesterName: 'Camille Exemple',
    requesterEmail: 'camille@ecole.example',
    needsArrangement: false,
  }));
  return { requests, offers, companies };
}

/** Companies that the pool call writes to, in a register of any size: two of its actions. What it costs grows with them alone. */
const TO_CALL = 51;

/** Those beyond want no message of that kind. */
function fewToCall(companies: readonly Company[], offers: readonly Offer[]): Company[] {
  const offersOf = groupBy(offers, ({ companyReference }) => companyReference);
  let toCall = 0;
  return companies.map((company) => {
    const facts = { today: TODAY, offers: offersOf.get(company.reference) ?? [], wasCalled: false, hasAddress: true };
    return poolCallVerdict(company, facts) === 'to-call' && (toCall += 1) > TO_CALL
      ? { ...company, remindersOff: true }
      : company;
  });
}

/** The same size and shape give the same records; Règles and Formations are what a new hub begins with. */
export function shapedHub(size: RegisterSize, shape: HubShape): HubRecords {
  const hub = randomHub(
    { requests: size.requests, offers: size.offers, companiesWithoutOffer: 0, propositions: size.propositions },
    readTrainings(),
    seededRules,
  );
  const companies = fewToCall(hub.companies.map(placed(shape)), hub.offers);
  const communeOf = new Map(companies.map(({ reference, commune }) => [reference, commune]));
  const sure = sureRows();
  const nameByReference = new Map(companies.map(({ reference, name }) => [reference, name]));
  return {
    schools: hub.schools,
    companies: [...companies, ...sure.companies],
    contacts: [...companies, ...sure.companies].map(contactOf),
    offers: [
      ...hub.offers.map((offer) => ({
        ...offer,
        companyName: nameByReference.get(offer.companyReference),
        commune: communeOf.get(offer.companyReference),
      })),
      ...sure.offers,
    ],
    requests: [
      ...hub.requests.map((request, index) => ({
        ...request,
        requesterName: 'Camille Exemple',
        requesterEmail: 'camille@ecole.example',
        trainingName: 'CAP Cuisine',
        contactedCompanies:
          request.contactedCompanies === undefined
            ? undefined
            : [7, 13].map((step) => companies[(index * step) % companies.length]!.name).join(', '),
      })),
      ...sure.requests,
    ],
    propositions: hub.propositions.map((proposition) => ({
      ...proposition,
      companyName: nameByReference.get(proposition.companyReference),
    })),
    // As many as propositions: the tab is as long as it can become.
    reviews: hub.propositions.map(reviewOf),
    ...networkRows(size.requests, hub.schools, hub.requests),
    messages: Array.from({ length: size.messages }, (_, index) => message(index, size.requests)),
    journal: Array.from({ length: size.messages }, (_, index) => journalLine(index, size.requests)),
  };
}
