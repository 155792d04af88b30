/** Takes a person out of the register. Rows stay, for what is counted; done again it changes nothing. */
import { isOpenNeed } from '../../domain/network/need';
import { isNameOf, withoutTraces, type Person } from '../../domain/person/person';
import { NAME_FIELDS, PLAN_FIELDS_OF_REQUESTER } from '../../domain/person/person-fields';
import type { TableName } from '../../domain/records';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { erasureTexts } from '../../wording/person/erasure-texts';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction } from '../lifecycle/apply-event';
import { refreshMeeting } from '../meetings/refresh-meeting';
import type { Patch, Ports, Register } from '../ports';
import { addressesIn, findPerson, planRowsOf, type PartOf } from './parts-of';
import { leftWithoutAddress } from './refusals-of-erasure';
import { ALL_TABLES, rowsNaming } from './what-we-hold';

/**
 * @param person who it is, as it was found before anything was erased
 * @returns how many rows were changed
 */
export function eraseInRegister(register: Register, ports: Ports, person: Person): number {
  const { parts } = findPerson(register, person.address);
  const touched = new Set<string>();
  endWhatGoesOn(register, ports, person.address, parts);
  for (const part of parts) {
    register.change(part.table, part.key, withoutPart(part, person.address) as Patch<TableName>);
    touched.add(`${part.table} ${part.key}`);
  }
  for (const { reference } of planRowsOf(register, parts)) {
    register.change('plans', reference, Object.fromEntries(PLAN_FIELDS_OF_REQUESTER.map((field) => [field, undefined])));
    touched.add(`plans ${reference}`);
  }
  for (const { table, key, record, fields } of rowsNaming(register, ALL_TABLES, { person, parts: [], shared: [] })) {
    if (key === '') continue;
    const patch = Object.fromEntries(fields.map((field) => [field, unnamed(person, field, record[field])]));
    register.change(table, key, patch as Patch<TableName>);
    touched.add(`${table} ${key}`);
  }
  if (touched.size > 0)
    noteInJournal(register, ports, {
      action: journalActions.erased,
      object: journalObjects.hub,
      reference: '',
      after: journalCounts.rows(touched.size),
    });
  return touched.size;
}

/** What would still be written to the person, or wait for an answer, ends by the one door. */
function endWhatGoesOn(register: Register, ports: Ports, address: string, parts: readonly PartOf[]): void {
  const keysOf = (table: TableName): string[] => parts.filter((part) => part.table === table).map(({ key }) => key);
  inOneAction(register, ports, ({ fireIfPossible }) => {
    for (const reference of keysOf('messages'))
      if (addressesIn(register.find('messages', reference)?.to).includes(address))
        fireIfPossible({ table: 'messages', reference, event: 'cancelled' });
    for (const company of leftWithoutAddress(register, address)) {
      fireIfPossible({ table: 'companies', reference: company, event: 'refused-contact' });
      for (const { reference } of register.where('offers', 'companyReference', company))
        fireIfPossible({ table: 'offers', reference, event: 'withdrawn', reason: erasureTexts.offerWithdrawn });
    }
  });
  for (const key of keysOf('registrations')) {
    const { meetingReference = '', state } = register.find('registrations', key) ?? {};
    const meeting = register.find('meetings', meetingReference);
    if ((state !== 'registered' && state !== 'waiting') || (meeting?.on ?? '') < ports.clock.today()) continue;
    register.change('registrations', key, { state: 'cancelled' });
    refreshMeeting(register, meetingReference);
  }
  for (const key of keysOf('needs')) {
    const need = register.find('needs', key);
    if (need !== undefined && isOpenNeed(need)) register.change('needs', key, { state: 'dropped' });
  }
}

/** A list of addresses keeps the others. */
function withoutPart({ record, part }: PartOf, address: string): Record<string, unknown> {
  const others = addressesIn(record[part.address]).filter((one) => one !== address);
  const emptied = [part.name, part.phone, ...(part.alsoEmptied ?? [])].filter((field) => field !== undefined);
  return {
    ...(others.length > 0 ? {} : Object.fromEntries(emptied.map((field) => [field, undefined]))),
    ...part.becomes,
    [part.address]: others.length === 0 ? undefined : others.join(', '),
  };
}

function unnamed(person: Person, field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutTraces(person, String(one), erasureTexts.erased));
  return NAME_FIELDS.includes(field) && isNameOf(person, String(value))
    ? undefined
    : withoutTraces(person, String(value), erasureTexts.erased);
}
