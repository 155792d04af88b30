/** A meeting as its card shows it. */
import { holdsSeat, isToCome } from '../../domain/network/sign-up';
import type { Registration } from '../../domain/network/network';
import { SECTORS } from '../../domain/training/sector';
import { sectorLabels } from '../../wording/labels/lists';
import { meetingKindLabels, meetingStateLabels, registrationStateLabels } from '../../wording/labels/network';
import { plainDate } from '../../wording/text/dates';
import { askedForBy, registeredInWords } from '../../wording/sidebar/meeting-sentences';
import type { MeetingView } from '../network-api';
import { publishedOf } from '../../domain/network/fitting-resources';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { hasMinutes, toSendAfter } from './after-meeting';
import { joinedResources } from './joined-resources';

const ORDER: readonly Registration['state'][] = ['registered', 'present', 'absent', 'waiting', 'cancelled'];

/** Longer lists are in the tab. */
const SHOWN = 60;

/** Throws a UserProblem when it is gone. */
export function meetingView(register: Register, { clock }: Pick<Ports, 'clock'>, reference: string): MeetingView {
  const meeting = requireRecord(register, 'meetings', reference);
  const registrations = register.where('registrations', 'meetingReference', reference);
  const today = clock.today();
  const attended = registrations.filter((one) => one.state === 'present').length;
  const askers = [...new Set(register.where('needs', 'linkedTo', reference).flatMap(({ from }) => from ?? []))];
  const { kind, state, theme, place, places, on, startTime, endTime } = meeting;
  const hours = [startTime, endTime].filter((time) => time !== undefined).join(' – ');
  return {
    reference,
    title: meeting.title,
    stateLabel: meetingStateLabels[state ?? 'planned'],
    lines: [
      [kind === undefined ? undefined : meetingKindLabels[kind]],
      [on === undefined ? undefined : plainDate(on), hours],
      [place, theme],
      [askers.length === 0 ? undefined : askedForBy(askers)],
      [
        registeredInWords(
          registrations.filter(holdsSeat).length,
          places,
          registrations.filter((one) => one.state === 'waiting').length,
        ),
      ],
    ]
      .map((parts) => parts.filter((part) => part !== undefined && part !== '').join(' · '))
      .filter((line) => line !== ''),
    participants: [...registrations]
      .sort((a, b) => ORDER.indexOf(a.state ?? 'registered') - ORDER.indexOf(b.state ?? 'registered'))
      .map(({ reference: of, name, organisation = '', state: held = 'registered' }) => ({
        reference: of,
        name,
        organisation,
        state: held,
        stateLabel: registrationStateLabels[held],
      })),
    minutes: {
      link: meeting.minutesLink ?? '',
      text: meeting.minutes ?? '',
      resources: joinedResources(register, meeting).map((resource) => resource.reference),
    },
    resources: publishedOf(register.all('resources'))
      .slice(0, SHOWN)
      .map((resource) => ({ code: resource.reference, label: resource.title })),
    isOver: state !== 'cancelled' && on !== undefined && on <= today,
    minutesToSend: hasMinutes(register, meeting) ? toSendAfter(register, meeting, 'minutes').length : 0,
    ...(kind === 'tutor-training' && attended > 0
      ? { attestations: { count: attended, toSend: toSendAfter(register, meeting, 'attestations').length } }
      : {}),
    isAttendanceDue: state !== 'cancelled' && on !== undefined && on <= today && registrations.length > 0,
    mayInvite: isToCome(meeting, today),
    sectors: SECTORS.map((code) => ({ code, label: sectorLabels[code] })),
  };
}
