/** The hub's settings: one row each, edited by the animator. */
import { readSetting } from './read-setting';
import { SETTING_DEFAULTS, type SettingKey } from './setting-keys';

export { SETTING_DEFAULTS, type SettingKey };

export interface SettingRow {
  readonly key: SettingKey;
  readonly value: string;
  readonly schoolYear?: number;
  readonly explanation?: string;
}

export const CRITERION_CODES = [
  'expectations',
  'sector',
  'distance',
  'dates',
  'places',
  'reliability',
  'rest',
  'network',
] as const;
export type CriterionCode = (typeof CRITERION_CODES)[number];

/** Every setting with its value, defaults filled in. */
export type Settings = Readonly<Record<SettingKey, string>>;

/**
 * Reads the rows over the defaults. An empty value, and one that cannot serve, falls back to its default: no screen stops for it.
 * Of two rows of one key the first counts. What is passed over is said when the register is looked over.
 */
export function settingsFrom(rows: readonly SettingRow[]): Settings {
  const known = readings.get(rows);
  if (known !== undefined) return known;
  const settings: Record<string, string> = { ...SETTING_DEFAULTS };
  for (const row of firstOfEach(rows)) {
    const value = row.value === '' ? undefined : readSetting(row.key, row.value);
    if (value !== undefined) settings[row.key] = value;
  }
  readings.set(rows, settings as Settings);
  return settings as Settings;
}
/** One list of rows is asked many times in an action, and never changes: another one stands in its place when a value does. */
const readings = new WeakMap<readonly SettingRow[], Settings>();

function firstOfEach(rows: readonly SettingRow[]): readonly SettingRow[] {
  const first = new Map<SettingKey, SettingRow>();
  for (const row of rows) if (!first.has(row.key)) first.set(row.key, row);
  return [...first.values()];
}

/** Names under which messages leave, the usual one first: the hub's when none is given. */
export const senderNamesOf = ({ senderNames, hubName }: Pick<Settings, 'senderNames' | 'hubName'>): readonly string[] => {
  const names = senderNames
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? [hubName] : names;
};

/** Weight of each criterion; a value that is not a number from 0 up counts as 0. */
export function weightsFrom(settings: Settings): Readonly<Record<CriterionCode, number>> {
  const weights = {} as Record<CriterionCode, number>;
  for (const code of CRITERION_CODES) {
    const weight = Number(settings[`weight.${code}`].replace(',', '.'));
    weights[code] = Number.isFinite(weight) && weight > 0 ? weight : 0;
  }
  return weights;
}
