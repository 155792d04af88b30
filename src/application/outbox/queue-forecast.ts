/** On which day the queue will be empty; what has left today tells what a day gives. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Message } from '../../domain/message/message';
import { queueEmptyOn } from '../../domain/message/queue-forecast';
import { settingsFrom } from '../../domain/settings/setting';
import type { Ports, Register } from '../ports';

export interface QueueForecast {
  /** What the platform lets leave today. */
  readonly quotaLeft: number;
  /** The same without what the hub keeps back. */
  readonly leftToday: number;
  readonly perDay: number;
  /** Recipients that wait. */
  readonly recipients: number;
  /** Recipients whose message is due today or before. */
  readonly dueToday: number;
  /** Absent for an empty queue, and when it would never be empty. */
  readonly emptyOn?: IsoDate;
}

/** `undefined` when the platform does not say what is left. */
export function queueForecast(register: Register, ports: Pick<Ports, 'clock' | 'mailer'>): QueueForecast | undefined {
  const quotaLeft = ports.mailer.quotaLeft();
  if (quotaLeft === undefined) return undefined;
  const settings = settingsFrom(register.all('settings'));
  const [today, kept] = [ports.clock.today(), Number(settings.minDailyQuotaKept) || 0];
  const count = ({ to, cc }: Message): number =>
    settings.sandbox === 'oui' ? 1 : to.split(',').length + (cc === undefined ? 0 : cc.split(',').length);
  const sentToday = register
    .where('messages', 'status', 'sent')
    .filter(({ sentAt }) => sentAt !== undefined && ports.clock.dayOf(sentAt) === today)
    .reduce((sum, message) => sum + count(message), 0);
  const perDay = Math.max(0, (Number(settings.dailyQuota) || quotaLeft + sentToday) - kept);
  const due = register
    .where('messages', 'status', 'queued')
    .map((message) => ({ on: ports.clock.dayOf(message.sendAfter ?? ports.clock.now()), recipients: count(message) }));
  const sum = (lines: typeof due): number => lines.reduce((total, { recipients }) => total + recipients, 0);
  const leftToday = Math.max(0, quotaLeft - kept);
  const emptyOn = queueEmptyOn({ due, leftToday, perDay }, today);
  return {
    quotaLeft,
    leftToday,
    perDay,
    recipients: sum(due),
    dueToday: sum(due.filter(({ on }) => on <= today)),
    ...(emptyOn === undefined ? {} : { emptyOn }),
  };
}
