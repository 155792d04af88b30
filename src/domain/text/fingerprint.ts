/** A short name for a text: the same text gives the same one, and it says nothing of what the text holds. */

/** FNV-1a on UTF-16 units, 32 bits, as eight hexadecimal digits. */
export function fingerprint(text: string, seed = 0x811c9dc5): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
