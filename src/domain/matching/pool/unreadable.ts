/** The cells that matching cannot count with, and does without: for the checks of the register to name. */
import { isRuleValue } from '../../rules/rule-in-force';
import type { SettingKey } from '../../settings/setting';
import type { LimitRows } from '../seats/hub';
import { readableCount, readableDay, readablePeriod } from './readable';

export interface Unreadable {
  readonly table: 'requests' | 'offers' | 'companies' | 'propositions' | 'rules' | 'settings';
  /** Reference of the row; the code of a rule, the key of a setting. */
  readonly key: string;
  readonly field: string;
  /** As it stands in the register. */
  readonly value: string;
}

type Row = Readonly<Record<string, unknown>>;

const DAYS = {
  requests: ['startsOn', 'endsOn'],
  offers: ['startsOn', 'endsOn'],
  companies: ['lastSolicitedOn'],
  propositions: ['startsOn', 'endsOn', 'sentOn'],
} as const;
const COUNTS = {
  requests: [],
  offers: ['places'],
  companies: ['simultaneousPlaces', 'maxSolicitationsPerMonth', 'stages12Months'],
  propositions: [],
} as const;
const COUNT_SETTINGS: readonly SettingKey[] = ['solicitationsPerMonth', 'restDays'];

/** Every such cell, table by table in the order of the rows; an empty one is none of them. */
export function unreadableValues(rows: Pick<LimitRows, keyof typeof DAYS | 'rules' | 'settings'>): Unreadable[] {
  const found: Unreadable[] = [];
  for (const table of ['requests', 'offers', 'companies', 'propositions'] as const) {
    for (const record of rows[table]) {
      const row = record as unknown as Row;
      const report = (field: string): void => {
        found.push({ table, key: record.reference, field, value: String(row[field]) });
      };
      for (const field of DAYS[table])
        if (row[field] !== undefined && readableDay(row[field] as string) === undefined) report(field);
      for (const field of COUNTS[table])
        if (row[field] !== undefined && readableCount(row[field] as number) === undefined) report(field);
      if (table !== 'offers' && isTooLong(row)) report('endsOn');
    }
  }
  for (const rule of rows.rules)
    if (!isRuleValue(rule)) found.push({ table: 'rules', key: rule.code, field: 'value', value: String(rule.value) });
  for (const key of COUNT_SETTINGS) {
    const value = rows.settings[key];
    if (readableCount(value.trim() === '' ? undefined : Number(value.replace(',', '.'))) === undefined)
      found.push({ table: 'settings', key, field: 'value', value });
  }
  return found;
}

/** Both days exist, but no stage lasts so long. */
function isTooLong({ startsOn, endsOn }: Row): boolean {
  const period = readablePeriod({ startsOn: startsOn as string | undefined, endsOn: endsOn as string | undefined });
  const last = readableDay(endsOn as string | undefined);
  return period !== undefined && last !== undefined && last > period.startsOn && period.endsOn === period.startsOn;
}
