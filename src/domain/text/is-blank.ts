/** Nothing was said: no value, no text, an empty list. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
