/**
 * Which fields of the register say who a person is, and what erasing that person does to each. Rows are kept, without the
 * person: what was asked, offered and answered still counts.
 */
import type { Records, TableName } from '../records';

/** One person that a row speaks of, known by an address. */
export interface PersonPart<R> {
  /** Holds one address, or several parted by commas: erasing takes the person's own out. */
  readonly address: keyof R & string;
  /** Emptied with the address. */
  readonly name?: keyof R & string;
  readonly phone?: keyof R & string;
  /** What goes with the person besides: own words, a title, the day of an agreement, the key of a link. */
  readonly alsoEmptied?: readonly (keyof R & string)[];
  /** What the row says from then on. */
  readonly becomes?: Partial<R>;
}

type PersonParts = { readonly [T in TableName]?: readonly PersonPart<Records[T]>[] };

/** Fields of the rows of a plan that are of the person who asked for the pupil: words said by a link, and its key. */
export const PLAN_FIELDS_OF_REQUESTER = ['word', 'token'] as const;

/** Any other text of the register that names the person (a tutor, a note, a reason) keeps its words and loses the name. */
export const PERSON_PARTS: PersonParts = {
  requests: [{ address: 'requesterEmail', name: 'requesterName', phone: 'requesterPhone', alsoEmptied: ['token'] }],
  companies: [{ address: 'email', phone: 'phone', alsoEmptied: ['consentedOn', 'token', 'releaseToken'] }],
  contacts: [{ address: 'email', name: 'name', phone: 'phone', alsoEmptied: ['jobTitle'], becomes: { isActive: false } }],
  schools: [{ address: 'officeEmail' }, { address: 'referentEmail', name: 'referentName' }, { address: 'copyTo' }],
  registrations: [{ address: 'email', name: 'name' }],
  needs: [{ address: 'email', name: 'from' }],
  contributions: [{ address: 'email', name: 'name', phone: 'phone', alsoEmptied: ['word', 'toCheck'] }],
  // The words of a message that has left are gone already; one that waits is cancelled first.
  messages: [{ address: 'to', alsoEmptied: ['error'] }, { address: 'cc' }],
};

/** Tables that speak of the hub itself and of the law: an address that stands there is not a person's to erase. */
export const TABLES_OF_THE_HUB: readonly TableName[] = ['trainings', 'templates', 'rules', 'settings'];

/** Fields that hold a name and no address: the name of a person empties them, be it one word. */
export const NAME_FIELDS: readonly string[] = [
  'name',
  'requesterName',
  'referentName',
  'tutorName',
  'signatoryName',
  'animator',
  'from',
];
