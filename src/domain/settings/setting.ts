/** The hub's settings: one row each, edited by the animator. */

export interface SettingRow {
  readonly key: SettingKey;
  readonly value: string;
  readonly schoolYear?: number;
  readonly explanation?: string;
}

export const CRITERION_CODES = ['expectations', 'sector', 'distance', 'dates', 'places', 'reliability', 'rest', 'network'] as const;
export type CriterionCode = (typeof CRITERION_CODES)[number];

export const SETTING_DEFAULTS = {
  hubName: '', territory: '', academie: '', zone: '', departements: '',
  animatorName: '', animatorRole: '', animatorPhone: '', animatorEmail: '', signature: '',
  controller: '', dpoContact: '',
  sandbox: 'oui', sendDelayMinutes: '2', minDailyQuotaKept: '10', acknowledgementsPerDay: '40', acknowledgementsPerAddress: '5', acknowledgementQuotaKept: '30',
  replyWithinDays: '5', solicitationsPerMonth: '3', restDays: '30',
  secondeStart: '2027-06-14', secondeEnd: '2027-06-25',
  'weight.expectations': '25', 'weight.sector': '15', 'weight.distance': '20', 'weight.dates': '10',
  'weight.places': '5', 'weight.reliability': '10', 'weight.rest': '10', 'weight.network': '5',
} as const;

export type SettingKey = keyof typeof SETTING_DEFAULTS;

/** Every setting with its value, defaults filled in. */
export type Settings = Readonly<Record<SettingKey, string>>;

/** Reads the rows over the defaults; an empty value falls back to its default. */
export function settingsFrom(rows: readonly SettingRow[]): Settings {
  const settings: Record<string, string> = { ...SETTING_DEFAULTS };
  for (const row of rows) if (row.value !== '') settings[row.key] = row.value;
  return settings as Settings;
}

/** Weight of each criterion; a value that is not a number from 0 up counts as 0. */
export function weightsFrom(settings: Settings): Readonly<Record<CriterionCode, number>> {
  const weights = {} as Record<CriterionCode, number>;
  for (const code of CRITERION_CODES) {
    const weight = Number(settings[`weight.${code}`].replace(',', '.'));
    weights[code] = Number.isFinite(weight) && weight > 0 ? weight : 0;
  }
  return weights;
}
