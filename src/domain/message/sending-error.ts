/** What a refusal of the mail service means for the message. */

/**
 * `refused`: this address will never do; `tomorrow`: the day's quota is spent; `soon`: a passing trouble; `unknown`: it may even
 * have left.
 */
export type SendingTrouble = 'refused' | 'tomorrow' | 'soon' | 'unknown';

/** Texts of the platform (quota page; texts reported by many users), in English and as an account in French reads them. */
const KNOWN: readonly (readonly [pattern: RegExp, trouble: SendingTrouble])[] = [
  [/invoked too many times for one day|trop de fois.*(?:jour|journee|journée)/i, 'tomorrow'],
  [
    /invoked too many times in a short time|too many (?:scripts|simultaneous)|too many times per second|trop de fois.*(?:court|peu de temps|seconde)/i,
    'soon',
  ],
  [
    /invalid e-?mail|no recipient|invalid (?:to|cc|recipient)|adresse e-?mail (?:non valide|incorrecte|invalide)|aucun destinataire/i,
    'refused',
  ],
  [/do not have permission|permissions are not sufficient|authorization is required/i, 'soon'],
];

export const troubleOf = (message: string): SendingTrouble => KNOWN.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown';

const MINUTE = 60_000;
const LONGEST = 24 * 60 * MINUTE;

/**
 * Milliseconds before the next try: a quarter of an hour, then four times longer each time, a day at most; after the day's quota,
 * an hour.
 */
export function delayBeforeRetry(trouble: SendingTrouble, attempts: number): number {
  return trouble === 'tomorrow' ? 60 * MINUTE : Math.min(LONGEST, 15 * MINUTE * 4 ** Math.max(0, attempts - 1));
}
