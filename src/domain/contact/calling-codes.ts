/**
 * Which numbering plans the product knows: those of France, of her neighbours and of the countries that most foreign hosts call
 * from.
 */
import type { MetadataJson } from 'libphonenumber-js/core';

/** Metropolitan France and the overseas territories that share its ten-digit plan. */
export const FRENCH_CALLING_CODES: readonly string[] = ['33', '262', '590', '594', '596'];

/** No calling code is the beginning of another one. */
export const KNOWN_CALLING_CODES: readonly string[] = [
  ...FRENCH_CALLING_CODES,
  '508',
  '681',
  '687',
  '689', // Saint-Pierre-et-Miquelon, Wallis-et-Futuna, New Caledonia, French Polynesia: plans of their own
  '32',
  '34',
  '352',
  '376',
  '377',
  '39',
  '41',
  '49', // the countries that share a border with metropolitan France
  '31',
  '351',
  '44', // the Netherlands, Portugal, the United Kingdom
];

/**
 * The known plans alone, out of the plans of the whole world; applied to itself it changes nothing. A build carries only what
 * this gives.
 */
export function knownPlans({ version, country_calling_codes: countriesByCode, countries }: MetadataJson): MetadataJson {
  const codes = KNOWN_CALLING_CODES.map((code) => [code, countriesByCode[code as keyof typeof countriesByCode] ?? []] as const);
  const kept = new Set<string>(codes.flatMap(([, names]) => names));
  return {
    version,
    country_calling_codes: Object.fromEntries(codes) as MetadataJson['country_calling_codes'],
    countries: Object.fromEntries(Object.entries(countries).filter(([name]) => kept.has(name))) as MetadataJson['countries'],
  } as MetadataJson;
}
