/** A company asked by a school itself: it counts among the solicitations, and the others know of it (E4). */
import { addDays, type IsoDate } from '../calendar/iso-date';
import type { ApproachResult, Contribution } from '../network/contribution';

export interface Approach {
  readonly companyReference: string;
  readonly schoolUai?: string;
  /** As people read it. */
  readonly organisation: string;
  readonly on: IsoDate;
  readonly result: ApproachResult;
}

/** Those that name a company of the pool; of the others only the words are kept. */
export const approachesIn = (contributions: readonly Contribution[]): Approach[] =>
  contributions.flatMap(({ kind, about, schoolUai, organisation, name, contactedOn, on, result }) =>
    kind !== 'approach' || about === undefined
      ? []
      : [
          {
            companyReference: about,
            schoolUai,
            organisation: organisation ?? name ?? '',
            on: contactedOn ?? on,
            result: result ?? 'waiting',
          },
        ],
  );

/** An approach is told before the hub asks for so long; after that the company has forgotten it. */
const TOLD_DAYS = 90;
/** A school's own failed approach keeps its pupils away for a school year. */
const OWN_DAYS = 365;

/** The latest approach by another school that is still to be told. */
export const approachToTell = (
  approaches: readonly Approach[],
  schoolUai: string | undefined,
  today: IsoDate,
): Approach | undefined =>
  approaches
    .filter((one) => one.on > addDays(today, -TOLD_DAYS) && (one.schoolUai === undefined || one.schoolUai !== schoolUai))
    .reduce<Approach | undefined>((last, one) => (last === undefined || one.on > last.on ? one : last), undefined);

/** Has the school itself asked the company without success? */
export const wasAskedByItself = (approaches: readonly Approach[], schoolUai: string | undefined, today: IsoDate): boolean =>
  schoolUai !== undefined &&
  approaches.some((one) => one.schoolUai === schoolUai && one.result !== 'hosts' && one.on > addDays(today, -OWN_DAYS));
