/** Hours as people type them. */

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** « 14 h », « 14h30 », « 14:30 », « 9 heures 15 »; `undefined` for anything else. Never throws. */
export function readTimeOfDay(text: string | undefined): TimeOfDay | undefined {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})\s*(?:h(?:eures?)?|:)\s*(\d{2})?\s*(?:min)?\s*$/i.exec(text ?? '') ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hours === undefined || hour > 23 || minute > 59 ? undefined : { hour, minute };
}
