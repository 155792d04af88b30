/**
 * A row that a person typed or pasted becomes a record: what a new record begins with, what the checks say of it, its first
 * status.
 */
import { isLiving } from '../../domain/lifecycle/living';
import type { Records } from '../../domain/records';
import { asTold } from '../../domain/network/meeting-news';
import { checkPlace } from '../../domain/place/check-place';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { beBorn } from '../lifecycle/be-born';
import type { Ports, Register } from '../ports';
import { recheckRequest } from '../requests/recheck-request';
import { refreshMeeting } from '../meetings/refresh-meeting';
import { adoptOffer } from './adopt-offer';

/** Tables in which a person may begin a row by hand, and the fields of which one makes it a record. */
export const TYPED_TABLES = {
  companies: ['name'],
  contacts: ['name'],
  periods: ['label'],
  requests: ['type'],
  offers: ['companyReference', 'companyName'],
  resources: ['title'],
  meetings: ['title'],
  registrations: ['name'],
  needs: ['subject'],
} as const satisfies { readonly [T in keyof Records]?: readonly (keyof Records[T] & string)[] };
export type TypedTable = keyof typeof TYPED_TABLES;
export const isTyped = (table: string): table is TypedTable => table in TYPED_TABLES;

type Adopt = (register: Register, ports: Ports, reference: string) => string[];

const ADOPT: Readonly<Record<TypedTable, Adopt>> = {
  companies: adoptCompany,
  contacts(register, _ports, reference) {
    register.change('contacts', reference, { isActive: register.find('contacts', reference)!.isActive });
    return [];
  },
  periods: () => [],
  requests: adoptRequest,
  offers: adoptOffer,
  resources(register, ports, reference) {
    const { state, updatedOn } = register.find('resources', reference)!;
    register.change('resources', reference, { state: state ?? 'idea', updatedOn: updatedOn ?? ports.clock.today() });
    return [];
  },
  meetings(register, _ports, reference) {
    register.change('meetings', reference, { state: register.find('meetings', reference)!.state ?? 'open' });
    return [];
  },
  registrations: adoptRegistration,
  needs(register, ports, reference) {
    const { state, on } = register.find('needs', reference)!;
    register.change('needs', reference, { state: state ?? 'new', on: on ?? ports.clock.today() });
    return [];
  },
};

/**
 * Writes what a row begins with that has just got its reference, its status included; gives what there is to say of it. Nobody is
 * written to.
 */
export const adoptRow = (register: Register, ports: Ports, table: TypedTable, reference: string): string[] =>
  register.find(table, reference) === undefined ? [] : ADOPT[table](register, ports, reference);

function adoptRequest(register: Register, ports: Ports, reference: string): string[] {
  register.change('requests', reference, { receivedOn: register.find('requests', reference)!.receivedOn ?? ports.clock.today() });
  const blocking = recheckRequest(register, ports, reference).filter(({ severity }) => severity === 'blocks');
  beBorn(register, ports, 'requests', reference, blocking.length > 0 ? 'to-complete' : 'new');
  return blocking.map(sentenceOfFinding);
}

/** Whoever is written in by hand has a seat, and knows it. */
function adoptRegistration(register: Register, ports: Ports, reference: string): string[] {
  const { state = 'registered', on, meetingReference, told } = register.find('registrations', reference)!;
  const meeting = register.find('meetings', meetingReference);
  const knows = meeting && asTold({ state }, meeting);
  register.change('registrations', reference, { state, on: on ?? ports.clock.today(), told: told ?? knows });
  refreshMeeting(register, meetingReference);
  return [];
}

/** Its defaults are written, so that the row shows what it counts as. */
function adoptCompany(register: Register, ports: Ports, reference: string): string[] {
  const { standing, sharing, source, commune, postalCode, toCheck } = register.find('companies', reference)!;
  register.change('companies', reference, { sharing, source });
  beBorn(register, ports, 'companies', reference, standing);
  if (commune === undefined && postalCode === undefined) return [];
  const { point, findings } = checkPlace({ commune, postalCode }, ports.gazetteer.locate, 'commune');
  register.change('companies', reference, {
    point,
    toCheck: [toCheck, sentencesOfFindings(findings)].filter((text) => text !== undefined && text !== '').join('\n') || undefined,
  });
  return findings.map(sentenceOfFinding);
}

/** Rows that have their reference and nothing of a record yet: their run was broken off. */
export const halfAdopted = (register: Register, table: TypedTable): readonly string[] =>
  isLiving(table)
    ? (register.all(table) as readonly Records[TypedTable][])
        .filter((record) => isUnborn(record as Unborn))
        .map((record) => (record as Unborn).reference)
    : [];

interface Unborn {
  readonly reference: string;
  readonly recordedStatus?: unknown;
  readonly receivedOn?: unknown;
}
const isUnborn = ({ recordedStatus, receivedOn }: Unborn): boolean => recordedStatus === undefined && receivedOn === undefined;
