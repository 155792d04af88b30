/**
 * What the checks know of the register by themselves: their own lists and their own counting, so that a mistake of the product
 * does not hide itself.
 */
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import type { State } from '../world';

export type Check = (after: State, before: State) => readonly string[];

export const twice = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);

export const SEATED: readonly string[] = ['accepted', 'confirmed'];
export const LIVE: readonly string[] = ['to-send', 'sent', 'reminded'];
export const PLACED: readonly string[] = ['placed', 'convention-pending', 'convention-signed', 'in-progress'];
export const CLOSED: readonly string[] = ['cancelled', 'unplaced', 'interrupted', 'finished'];

/**
 * The rows with the statuses that the hub has recorded: one that a person has typed over the cell counts once the hub has
 * followed it.
 */
export function asRecorded(state: State): State {
  const known = recorded.get(state);
  if (known !== undefined) return known;
  const kept = <R extends { readonly status: unknown; readonly recordedStatus?: unknown }>(rows: readonly R[]): R[] =>
    rows.map((row) =>
      row.recordedStatus === undefined || row.recordedStatus === row.status ? row : { ...row, status: row.recordedStatus },
    );
  const view: State = {
    ...state,
    requests: kept(state.requests),
    offers: kept(state.offers),
    propositions: kept(state.propositions),
    messages: kept(state.messages),
  };
  recorded.set(state, view);
  return view;
}
const recorded = new WeakMap<State, State>();

export const propositionsOf = ({ propositions }: State, request: Request): Proposition[] =>
  propositions.filter(({ requestReference }) => requestReference === request.reference);

/** The Mondays of the weeks of a stage, as days. */
export function mondaysOf({ startsOn, endsOn }: Pick<Proposition, 'startsOn' | 'endsOn'>): string[] {
  if (startsOn === undefined || endsOn === undefined) return [];
  const mondays = new Set<string>();
  for (let day = Date.parse(`${startsOn}T12:00Z`); day <= Date.parse(`${endsOn}T12:00Z`); day += 86_400_000) {
    const date = new Date(day);
    // Saturday and Sunday are no days of a stage.
    const weekday = (date.getUTCDay() + 6) % 7;
    if (weekday > 4) continue;
    mondays.add(new Date(day - weekday * 86_400_000).toISOString().slice(0, 10));
  }
  return [...mondays];
}

/** Do two stages share a day? */
export const overlap = (a: Proposition, b: Proposition): boolean =>
  (a.startsOn ?? '') <= (b.endsOn ?? '9999') && (b.startsOn ?? '') <= (a.endsOn ?? '9999');

/** Seats by holder and week: pupils whose host has accepted. */
export function seatsBy(state: State, holderOf: (proposition: Proposition) => string | undefined): Map<string, number> {
  const seats = new Map<string, number>();
  for (const proposition of state.propositions.filter(({ status }) => SEATED.includes(status))) {
    const holder = holderOf(proposition);
    if (holder === undefined) continue;
    for (const monday of mondaysOf(proposition)) {
      const key = `${holder} ${monday}`;
      seats.set(key, (seats.get(key) ?? 0) + 1);
    }
  }
  return seats;
}

interface MailsAndLines {
  mails: number;
  /** References of lines that say it left, and of those that say anything else. */
  readonly sent: string[];
  readonly waiting: string[];
}

/** Mails and lines of the outbox, by recipient and subject. */
export function mailsAndLines({ mails, messages }: State): ReadonlyMap<string, Readonly<MailsAndLines>> {
  const counts = new Map<string, MailsAndLines>();
  const of = (to: string, subject: string): MailsAndLines => {
    const key = `${to} | ${subject}`;
    const count = counts.get(key) ?? { mails: 0, sent: [], waiting: [] };
    counts.set(key, count);
    return count;
  };
  for (const { to, subject } of mails) of(to[0] ?? '', subject).mails += 1;
  // What a person has just typed over the status is no word of the hub.
  for (const { reference, to, subject, recordedStatus } of messages) {
    const { sent, waiting } = of(to.split(',')[0]!, subject);
    (recordedStatus === 'sent' || recordedStatus === 'sending' ? sent : waiting).push(reference);
  }
  return counts;
}

/** Ordinary spaces in place of those that do not break. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Is it there, and not as the end or the beginning of another one? */
export const namesAddress = (text: string, address: string): boolean => {
  const plainly = text.toLowerCase().replace(/%40/g, '@');
  for (let at = plainly.indexOf(address); at !== -1; at = plainly.indexOf(address, at + 1))
    if (!/[\w.%'-]/.test(plainly[at - 1] ?? ' ') && !/[\w-]/.test(plainly[at + address.length] ?? ' ')) return true;
  return false;
};
