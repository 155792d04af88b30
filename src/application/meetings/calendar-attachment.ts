/** The calendar file that goes with a message about a meeting, told from the state at the moment of sending. */
import { readTimeOfDay, type TimeOfDay } from '../../domain/calendar/time-of-day';
import type { IsoDate, IsoInstant } from '../../domain/calendar/iso-date';
import type { Message } from '../../domain/message/message';
import type { Meeting, Registration } from '../../domain/network/network';
import { calendarFile } from '../../wording/emails/calendar-file';
import type { Attachment, Ports, Register } from '../ports';

const MINUTE_MS = 60_000;

/** One file for whoever has a seat, and to whom one was given back; none for who waits, and for a meeting without a day. */
export function calendarAttachments(
  register: Register,
  ports: Pick<Ports, 'clock'>,
  { template, about }: Pick<Message, 'template' | 'about'>,
): readonly Attachment[] {
  const registration = registrationOf(register, template, about);
  const meeting = registration && register.find('meetings', registration.meetingReference);
  if (registration === undefined || meeting?.on === undefined) return [];
  const isCancelled = meeting.state === 'cancelled' || registration.state === 'cancelled';
  if (!isCancelled && registration.state !== 'registered') return [];
  const content = fileOf(meeting, meeting.on, ports, isCancelled);
  return [{ name: `${meeting.reference}.ics`, mimeType: 'text/calendar', content }];
}

/** The registration that the message speaks of. */
function registrationOf(register: Register, template: Message['template'], about: string): Registration | undefined {
  if (template === 'meeting-news' || template === 'meeting-reminder') return register.find('registrations', about);
  const contribution = template === 'contribution-received' ? register.find('contributions', about) : undefined;
  return contribution?.outcome === 'registered' ? register.find('registrations', contribution.about ?? '') : undefined;
}

function fileOf(meeting: Meeting, on: IsoDate, { clock }: Pick<Ports, 'clock'>, isCancelled: boolean): string {
  const at = ({ hour, minute }: TimeOfDay): IsoInstant =>
    new Date(Date.parse(clock.at(on, hour)) + minute * MINUTE_MS).toISOString();
  const [begins, ends] = [readTimeOfDay(meeting.startTime), readTimeOfDay(meeting.endTime)];
  return calendarFile({
    uid: `${meeting.reference}@pole-de-stages`,
    title: meeting.title,
    place: meeting.place,
    description: meeting.theme,
    start: begins === undefined ? { day: on } : { at: at(begins) },
    ...(begins === undefined || ends === undefined || at(ends) <= at(begins) ? {} : { end: at(ends) }),
    stamp: clock.now(),
    isCancelled,
  });
}
