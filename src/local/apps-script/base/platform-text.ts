/** How the platform, which runs on Java, writes as text what a script gives it inside an array or an object. */

/**
 * Whole numbers keep a decimal (`25.0`), an object is written as a map (`{a=1.0}`) and an array by its class and a number that
 * says nothing of what it holds (`[Ljava.lang.Object;@1b2c3d4e`), so that neither can be read back.
 */
export function platformText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  if (Array.isArray(value)) return `[Ljava.lang.Object;@${fingerprint(JSON.stringify(value))}`;
  if (value instanceof Date || typeof value !== 'object' || hasOwnText(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, held]) => `${key}=${platformText(held)}`)
    .join(', ')}}`;
}

/** Objects of the services name themselves. */
const hasOwnText = (value: object): boolean => !['Object', undefined].includes(value.constructor?.name);

/** Eight hexadecimal digits, the same for the same text. */
function fingerprint(text: string): string {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + sign.codePointAt(0)!) % 0x100000000;
  return hash.toString(16).padStart(8, '0');
}
