/**
 * A mark that differs after every change of the register: an open panel sees by it, at the price of one property, that what it
 * shows is old.
 */
const KEY = 'stamp';

type Properties = GoogleAppsScript.Properties.Properties;

/** The mark of the last change; '' when there was none. */
export const readStamp = (properties: Properties): string => properties.getProperty(KEY) ?? '';

/** Marks a change; gives the mark. Each is made once. */
export function newStamp(properties: Properties): string {
  const stamp = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  properties.setProperty(KEY, stamp);
  return stamp;
}
