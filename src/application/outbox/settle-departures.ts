/** What became of the messages that a run has taken: sent, put back, refused, or doubtful when the run was broken off. */
import { delayBeforeRetry, troubleOf, type SendingTrouble } from '../../domain/message/sending-error';
import { doubtfulDeparture, putBack } from '../../wording/sidebar/message-sentences';
import type { Scope } from '../lifecycle/act';
import type { Departure, Ports } from '../ports';

/** A run lives six minutes at most (quota page): a departure that is older belongs to nobody any more. */
const LONGEST_RUN_MS = 7 * 60_000;

/**
 * Settles every departure that is over or abandoned; a message under way that no departure knows is doubtful.
 * @returns the departures settled: to be forgotten once what was settled is written, since a run that is broken off in between
 * would leave doubts
 */
export function settleDepartures(scope: Scope): readonly string[] {
  const { register, ports } = scope;
  const now = Date.parse(ports.clock.now());
  const underWay = new Set<string>();
  const settled: string[] = [];
  // The latest first: a message that was put back and taken again is told by the departure that took it last.
  const departures = [...ports.departures.all()].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const told = new Set<string>();
  for (const departure of departures) {
    const isAlive =
      !departure.isOver && departure.id !== ports.departures.own && now - Date.parse(departure.startedAt) < LONGEST_RUN_MS;
    const references = departure.references.filter((reference) => !told.has(reference));
    for (const reference of references) told.add(reference);
    if (isAlive) for (const reference of references) underWay.add(reference);
    else {
      settle(scope, { ...departure, references });
      settled.push(departure.id);
    }
  }
  for (const { reference, error } of register.where('messages', 'status', 'sending')) {
    if (error === undefined && !underWay.has(reference)) register.change('messages', reference, { error: doubtfulDeparture });
  }
  return settled;
}

function settle({ register, ports, fireIfPossible }: Scope, departure: Departure): void {
  for (const reference of departure.references) {
    const message = register.find('messages', reference);
    if (message === undefined || message.status !== 'sending') continue;
    const sentAt = departure.sent[reference];
    const refusal = departure.refused[reference];
    if (sentAt !== undefined) fireIfPossible({ table: 'messages', reference, event: 'sent', patch: { sentAt } });
    else if (departure.current === reference && refusal === undefined)
      register.change('messages', reference, { error: doubtfulDeparture });
    else if (refusal?.trouble === 'unknown') register.change('messages', reference, { error: doubtfulDeparture });
    else if (refusal !== undefined) settleRefusal({ ports, fireIfPossible }, reference, message.attempts, refusal);
    else
      fireIfPossible({ table: 'messages', reference, event: 'put-back', patch: { attempts: Math.max(0, message.attempts - 1) } });
  }
}

function settleRefusal(
  { ports, fireIfPossible }: Pick<Scope, 'ports' | 'fireIfPossible'>,
  reference: string,
  attempts: number,
  { message, trouble }: Departure['refused'][string],
): void {
  if (trouble === 'refused')
    fireIfPossible({ table: 'messages', reference, event: 'failed', reason: message, patch: { error: message } });
  else {
    const sendAfter = new Date(Date.parse(ports.clock.now()) + delayBeforeRetry(trouble, attempts)).toISOString();
    fireIfPossible({ table: 'messages', reference, event: 'put-back', patch: { error: putBack(trouble, message), sendAfter } });
    ports.wakeUp.at(sendAfter);
  }
}

/**
 * What the error means; when nothing tells, the quota does: a mail that has not been counted has not left. `unknown`: it may have
 * left.
 */
export function judgeTrouble(
  ports: Pick<Ports, 'mailer'>,
  error: unknown,
  quotaBefore: number | undefined,
): { readonly message: string; readonly trouble: SendingTrouble } {
  const message = error instanceof Error ? error.message : String(error);
  const trouble = troubleOf(message);
  if (trouble !== 'unknown') return { message, trouble };
  const isCounted = quotaBefore === undefined || ports.mailer.quotaLeft() !== quotaBefore;
  return { message, trouble: isCounted ? 'unknown' : 'soon' };
}
