/** Looks over a tab of reference: keys to write in French, rows that count for nothing, values that cannot serve. */
import { isRuleValue } from '../domain/rules/rule-in-force';
import type { Rule } from '../domain/rules/rule';
import type { Records, TableName } from '../domain/records';
import { readSetting, SETTING_KINDS } from '../domain/settings/read-setting';
import type { SettingRow } from '../domain/settings/setting';
import { lookOverTexts } from '../wording/labels/look-over';
import type { CellValue } from './cell';
import { readRow } from './row';
import { keyOfRow } from './row-key';
import { columnsOf, type Structure } from './structure/read-structure';
import type { Table } from './table';

/** Tabs whose rows are named by a code of the program. */
export const KEYED_TABLES = ['settings', 'rules', 'templates'] as const satisfies readonly TableName[];
export type KeyedTable = (typeof KEYED_TABLES)[number];

/** A cell to look at, 0-based from the first row below the headers. */
export interface CellFault {
  readonly row: number;
  readonly position: number;
  readonly sentence: string;
}

export interface LookedOver {
  /** Keys to be written by their label. */
  readonly relabelled: readonly { readonly row: number; readonly text: string }[];
  readonly faults: readonly CellFault[];
}

interface Fault {
  readonly field: string;
  readonly sentence: string;
}

/** What tells two rows of one key apart: a rule may have had several values, one after the other. */
const IDENTITY: { readonly [T in KeyedTable]: (record: Records[T]) => string } = {
  settings: ({ key }) => key,
  templates: ({ code }) => code,
  rules: ({ code, validFrom = '', validUntil = '' }) => [code, validFrom, validUntil].join(' '),
};

const VALUE_FAULTS: { readonly [T in KeyedTable]?: (record: Records[T]) => readonly Fault[] } = {
  settings: settingFaults,
  rules: (rule: Rule) => (isRuleValue(rule) ? [] : [{ field: 'value', sentence: lookOverTexts.ruleValue }]),
};

function settingFaults({ key, value }: SettingRow): readonly Fault[] {
  const expected = SETTING_KINDS[key];
  return value === '' || expected === undefined || readSetting(key, value) !== undefined
    ? []
    : [{ field: 'value', sentence: lookOverTexts.settingValue(expected) }];
}

/** Reads every row; throws nothing. A row that is empty but for its boxes is none. */
export function lookOver<T extends KeyedTable>(
  name: T,
  table: Table<T>,
  structure: Structure,
  rows: readonly (readonly CellValue[])[],
): LookedOver {
  const keyAt = structure.positions[table.key ?? ''];
  if (keyAt === undefined) return { relabelled: [], faults: [] };
  const keyColumn = columnsOf(table).find(([field]) => field === table.key)![1];
  const seen = new Set<string>();
  const relabelled: { row: number; text: string }[] = [];
  const faults: CellFault[] = [];
  rows.forEach((cells, row) => {
    if (!cells.some((cell) => cell !== '' && typeof cell !== 'boolean')) return;
    const key = keyOfRow(table as unknown as Table<TableName>, structure, cells);
    if (key === '') {
      faults.push({ row, position: keyAt, sentence: lookOverTexts.unknownKey });
      return;
    }
    const label = String(keyColumn.codec.write(key));
    if (cells[keyAt] !== label) relabelled.push({ row, text: label });
    const { record, faults: unread } = readRow(table, structure, cells);
    const identity = IDENTITY[name](record);
    if (seen.has(identity)) faults.push({ row, position: keyAt, sentence: lookOverTexts.doubledKey });
    seen.add(identity);
    const ofValue = VALUE_FAULTS[name]?.(record) ?? [];
    for (const [field, { header }] of columnsOf(table)) {
      const sentence =
        ofValue.find((fault) => fault.field === field)?.sentence ??
        (unread.includes(header) ? lookOverTexts.unreadable(header) : undefined);
      if (sentence !== undefined) faults.push({ row, position: structure.positions[field]!, sentence });
    }
  });
  return { relabelled, faults };
}
