/** The rows of the register that are of one person, and who that person is by them. */
import { normaliseEmail } from '../../domain/contact/email';
import { normalisePhone } from '../../domain/contact/phone';
import { isNameOf, type Person } from '../../domain/person/person';
import type { PlanRow } from '../../domain/draft/plan-draft';
import { PERSON_PARTS, PLAN_FIELDS_OF_REQUESTER, type PersonPart } from '../../domain/person/person-fields';
import type { TableName } from '../../domain/records';
import { settingsFrom } from '../../domain/settings/setting';
import { isBlank } from '../../domain/text/is-blank';
import { TABLE_KEYS } from '../../domain/upkeep/table-keys';
import type { Register } from '../ports';

export type AnyRecord = Readonly<Record<string, unknown>>;
export interface PartOf {
  readonly table: TableName;
  readonly key: string;
  readonly record: AnyRecord;
  readonly part: PersonPart<AnyRecord>;
}
export interface Found {
  /** What may be looked for everywhere: a name or a number that other people bear too is not among it. */
  readonly person: Person;
  readonly parts: readonly PartOf[];
  /** Names and numbers that stand with another address too: they go with the person's own rows alone. */
  readonly shared: readonly string[];
}

const PERSON_TABLES = Object.keys(PERSON_PARTS) as readonly (keyof typeof PERSON_PARTS)[];

/** The addresses that a text holds, in lower case, as they are. */
export const addressesIn = (text: unknown): string[] =>
  String(text ?? '')
    .split(/[,;\s]+/)
    .flatMap((one) => normaliseEmail(one) ?? []);

const textOf = (record: AnyRecord, field: string | undefined): string =>
  field === undefined || isBlank(record[field]) ? '' : String(record[field]).trim();

const allParts = (register: Register): PartOf[] =>
  PERSON_TABLES.flatMap((table) =>
    (register.all(table) as unknown as readonly AnyRecord[]).flatMap((record) =>
      (PERSON_PARTS[table] as unknown as readonly PersonPart<AnyRecord>[]).map((part) => ({
        table,
        key: String(record[TABLE_KEYS[table]]),
        record,
        part,
      })),
    ),
  );

/** @param address in lower case */
export function findPerson(register: Register, address: string): Found {
  const all = allParts(register);
  const parts = all.filter(({ record, part }) => addressesIn(record[part.address]).includes(address));
  const others = all.filter(({ record, part }) => {
    const found = addressesIn(record[part.address]);
    return found.length > 0 && !found.includes(address);
  });
  const { animatorName, animatorPhone } = settingsFrom(register.all('settings'));
  const names = once(parts.map(({ record, part }) => textOf(record, part.name)));
  const phones = once(parts.map(({ record, part }) => normalisePhone(textOf(record, part.phone)) ?? ''));
  const otherPhones = new Set(
    [...others.map(({ record, part }) => textOf(record, part.phone)), animatorPhone].map((phone) => normalisePhone(phone)),
  );
  const otherNames = [...others.map(({ record, part }) => textOf(record, part.name)), animatorName].filter((name) => name !== '');
  const bears = (name: string): boolean => otherNames.some((other) => isNameOf({ address, names: [name], phones: [] }, other));
  return {
    parts,
    shared: [...names.filter(bears), ...phones.filter((phone) => otherPhones.has(phone))],
    person: {
      address,
      names: names.filter((name) => !bears(name)),
      phones: phones.filter((phone) => !otherPhones.has(phone)),
    },
  };
}

/** Lines of kept plans about the person's requests, which may hold what they said of them. */
export function planRowsOf(register: Register, parts: readonly PartOf[]): readonly PlanRow[] {
  const requests = new Set(parts.flatMap(({ table, key }) => (table === 'requests' ? [key] : [])));
  return requests.size === 0
    ? []
    : register
        .all('plans')
        .filter(
          (row) => requests.has(row.requestReference) && PLAN_FIELDS_OF_REQUESTER.some((field) => row[field] !== undefined),
        );
}

const once = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];
