/**
 * May a host's yes be acted upon? Asked at the moment of the acceptance, since other seats may have been taken after the
 * proposing.
 */
import { weekOf, type IsoWeek } from '../../calendar/iso-week';
import type { IsoDate } from '../../calendar/iso-date';
import type { Proposition } from '../../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../proposition/proposition-status';
import { minAgePassed } from '../ranking/legal-age';
import { readablePeriod } from '../pool/readable';
import { holderIn } from './ask';
import { rulesDayOf, seatOf, type LimitHub, type Seat } from './hub';
import type { Limit, LimitCode } from './limit';
import { SEAT_LIMITS } from './table';

/** Limits that a seat may pass. */
export type SeatLimitCode = Exclude<LimitCode, 'solicitations' | 'linked-sites'>;

/** Why a seat cannot be taken, with the figures its sentence needs. */
export type SeatReason =
  | {
      readonly code: 'pupil-elsewhere';
      readonly kind: 'pupil';
      readonly details: { readonly propositionReference: string; readonly startsOn?: IsoDate; readonly endsOn?: IsoDate };
    }
  | { readonly code: 'age-law'; readonly kind: 'law'; readonly details: { readonly minAge: number } }
  | {
      readonly code: SeatLimitCode;
      readonly kind: Limit['kind'];
      readonly details: {
        readonly weeks: readonly IsoWeek[];
        readonly taken: number;
        readonly max: number;
        readonly tutorName?: string;
      };
    };

/**
 * Every reason against the seat of a proposition, on its own dates and with the tutor it names; none when it may be taken. Weeks
 * that are over are not held against it, nor is the seat that it may hold already.
 */
export function mayTakeSeat(hub: LimitHub, proposition: Proposition): SeatReason[] {
  const seat = seatOf(hub, proposition);
  const reasons: SeatReason[] = [...elsewhere(hub, proposition)];
  const minAge = minAgePassed(seat.request, hub.rule('apprentice-min-age', rulesDayOf(proposition, hub.today)));
  if (minAge !== undefined) reasons.push({ code: 'age-law', kind: 'law', details: { minAge } });
  const known = hub.propositionsOf(proposition.requestReference).find(({ reference }) => reference === proposition.reference);
  const own = known && SEATED_PROPOSITION_STATUSES.includes(known.status) ? seatOf(hub, known) : undefined;
  const thisWeek = weekOf(hub.today);
  const weeks = seat.pupil.weekNames.filter((week) => week >= thisWeek);
  for (const limit of SEAT_LIMITS) {
    const holder = holderIn(limit, seat.pupil, seat.host);
    if (holder === undefined) continue;
    const max = limit.mostOf(seat.pupil, seat.host);
    const used = limit.usedIn(hub.uses).get(holder);
    const takenIn = (week: IsoWeek): number => (used?.get(week) ?? 0) - (holds(own, limit, holder, week) ? 1 : 0);
    const full = weeks.filter((week) => takenIn(week) >= max);
    if (full.length === 0) continue;
    const tutor = limit.code === 'tutor-trainees' ? { tutorName: seat.tutorName } : {};
    reasons.push({
      code: limit.code as SeatLimitCode,
      kind: limit.kind,
      details: { weeks: full, taken: Math.max(...full.map(takenIn)), max, ...tutor },
    });
  }
  return reasons;
}

const holds = (own: Seat | undefined, limit: Limit, holder: string, week: IsoWeek): boolean =>
  own !== undefined && limit.holderOf(own.pupil, own.host) === holder && own.pupil.weekNames.includes(week);

/** Another host has this pupil on some of these days; two hosts on days apart are allowed. */
function elsewhere(hub: LimitHub, proposition: Proposition): SeatReason[] {
  const dates = readablePeriod(proposition);
  return hub.propositionsOf(proposition.requestReference).flatMap((other): SeatReason[] => {
    if (other.reference === proposition.reference || !SEATED_PROPOSITION_STATUSES.includes(other.status)) return [];
    const taken = readablePeriod(other);
    const isApart =
      dates !== undefined && taken !== undefined && (taken.startsOn > dates.endsOn || dates.startsOn > taken.endsOn);
    return isApart
      ? []
      : [
          {
            code: 'pupil-elsewhere',
            kind: 'pupil',
            details: { propositionReference: other.reference, startsOn: other.startsOn, endsOn: other.endsOn },
          },
        ];
  });
}
