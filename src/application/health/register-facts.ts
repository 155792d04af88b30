/** What the register itself says of the hub's health. */
import { normaliseEmail } from '../../domain/contact/email';
import type { RegisterFacts } from '../../domain/health/facts';
import { isDoubtful } from '../../domain/message/message';
import { settingsFrom } from '../../domain/settings/setting';
import { formIsClosed, quotaSpent } from '../../wording/sidebar/message-sentences';
import { forgottenMessages } from '../outbox/left-messages';
import { queueForecast } from '../outbox/queue-forecast';
import type { Ports, Register } from '../ports';

/** The clock comes by every hour, and once in a while an hour is left out. */
const OVERDUE_MS = 2 * 3_600_000;
const UNREAD_MS = 3 * 24 * 3_600_000;

/** Reads settings, schools and messages; writes nothing. */
export function registerFacts(register: Register, ports: Pick<Ports, 'clock' | 'mailer' | 'departures'>): RegisterFacts {
  const settings = settingsFrom(register.all('settings'));
  const now = Date.parse(ports.clock.now());
  const messages = register.all('messages');
  const isOld = (instant: string | undefined, ms: number): boolean => instant !== undefined && Date.parse(instant) < now - ms;
  const { pausedSince, pausedBy, animatorEmail } = settings;
  const queue = queueFacts(register, ports);
  const isHeld = pausedSince !== '' || queue?.isSpent === true;
  return {
    hubName: settings.hubName,
    schools: register.all('schools').length,
    animatorEmail: animatorEmail === '' ? 'missing' : normaliseEmail(animatorEmail) === undefined ? 'wrong' : 'there',
    isSandbox: settings.sandbox === 'oui',
    ...(pausedSince === '' ? {} : { pause: { on: ports.clock.dayOf(pausedSince), by: pausedBy } }),
    doubtful: messages.filter(isDoubtful).length,
    failed: messages.filter(({ status }) => status === 'failed').length,
    overdue: isHeld
      ? 0
      : messages.filter(
          ({ status, sendAfter, error }) =>
            status === 'queued' && isOld(sendAfter, OVERDUE_MS) && error !== formIsClosed && error !== quotaSpent,
        ).length,
    unread: messages.filter(({ status, createdAt }) => status === 'to-review' && isOld(createdAt, UNREAD_MS)).length,
    ...(queue === undefined ? {} : { queue }),
    forgotten: forgottenMessages(ports.departures.remembered(), messages).length,
  };
}

function queueFacts(register: Register, ports: Pick<Ports, 'clock' | 'mailer'>): RegisterFacts['queue'] {
  const forecast = queueForecast(register, ports);
  if (forecast === undefined || forecast.recipients === 0) return undefined;
  const { recipients, leftToday, dueToday, emptyOn } = forecast;
  return { recipients, isSpent: dueToday > 0 && leftToday === 0, ...(emptyOn === undefined ? {} : { emptyOn }) };
}
