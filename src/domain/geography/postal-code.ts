/** Reads postal and INSEE codes as people and spreadsheets write them, and tells their département. */

/**
 * Five digits, or undefined when it is no postal code. A code that lost its first zero in a spreadsheet ("1000") gets it back;
 * spaces and a leading "F-" are dropped.
 */
export const readPostalCode = (typed: string | undefined): string | undefined => {
  const digits = (typed ?? '').replace(/^\s*F-?/i, '').replace(/[\s\u00a0\u202f.]/g, '');
  if (/^\d{5}$/.test(digits)) return digits;
  return /^[1-9]\d{3}$/.test(digits) ? `0${digits}` : undefined;
};

/** A text in the form of an INSEE code, "42218" or "2A004", in capitals; undefined for any other. */
export const readInseeCode = (typed: string | undefined): string | undefined => {
  const code = (typed ?? '').replace(/\s/g, '').toUpperCase();
  return /^(?:\d{5}|2[AB]\d{3})$/.test(code) ? code : undefined;
};

/** The first two characters, or three overseas: "42", "20" (Corsica's postal codes), "2A" (its INSEE codes), "974". */
export const departementPrefix = (code: string): string =>
  (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)).toUpperCase();

/**
 * Postal code and name as typed in two fields or in one: "42000 Saint-Étienne", "Paris 75011". The code of its own field wins; a
 * number of département in brackets behind the name is dropped.
 */
export const readAddressEnd = (typed: {
  readonly postalCode?: string;
  readonly commune?: string;
}): { postalCode: string | undefined; commune: string } => {
  const written = (typed.commune ?? '').replace(/\s*\(\s*(?:\d{2,3}|2[AB])\s*\)\s*$/i, '');
  const inName = /(?:^|\D)(\d{5})(?!\d)/.exec(written)?.[1];
  return {
    postalCode: readPostalCode(typed.postalCode) ?? inName,
    commune: inName === undefined ? written : written.replace(inName, ' '),
  };
};
