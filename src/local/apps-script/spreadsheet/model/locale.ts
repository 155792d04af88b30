/** How a spreadsheet's locale writes numbers, dates and truth values. */

export interface LocaleRules {
  readonly tag: string;
  readonly decimal: string;
  /** Group separators accepted when typed; the first one is shown. */
  readonly groups: readonly string[];
  readonly currency: { readonly symbols: readonly string[]; readonly format: string };
  readonly dayFirst: boolean;
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly timeFormat: string;
  readonly truth: { readonly true: string; readonly false: string };
  readonly loading: string;
}

const NARROW = '\u202f';
const FRENCH: LocaleRules = {
  tag: 'fr-FR',
  decimal: ',',
  groups: [NARROW, '\u00a0', ' '],
  currency: { symbols: ['€'], format: '#,##0.00 "€"' },
  dayFirst: true,
  dateFormat: 'dd/MM/yyyy',
  dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
  timeFormat: 'HH:mm:ss',
  truth: { true: 'VRAI', false: 'FAUX' },
  loading: 'Chargement…',
};
const AMERICAN: LocaleRules = {
  tag: 'en-US',
  decimal: '.',
  groups: [','],
  currency: { symbols: ['$'], format: '"$"#,##0.00' },
  dayFirst: false,
  dateFormat: 'M/d/yyyy',
  dateTimeFormat: 'M/d/yyyy H:mm:ss',
  timeFormat: 'h:mm:ss AM/PM',
  truth: { true: 'TRUE', false: 'FALSE' },
  loading: 'Loading...',
};
const BRITISH: LocaleRules = {
  ...AMERICAN,
  tag: 'en-GB',
  currency: { symbols: ['£'], format: '"£"#,##0.00' },
  dayFirst: true,
  dateFormat: 'dd/MM/yyyy',
  dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
  timeFormat: 'HH:mm:ss',
};

const LOCALES: Readonly<Record<string, LocaleRules>> = {
  fr_FR: FRENCH,
  fr: FRENCH,
  en_US: AMERICAN,
  en: AMERICAN,
  en_GB: BRITISH,
};

/** Rules of a locale such as fr_FR, or undefined when this runtime does not know it. */
export function localeRules(locale: string): LocaleRules | undefined {
  return LOCALES[locale];
}
