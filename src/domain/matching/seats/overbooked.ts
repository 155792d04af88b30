/** Where the register passes a limit at present: after a cell typed by hand, a seat given by telephone, a rule that changed. */
import { weekOf, type IsoWeek } from '../../calendar/iso-week';
import { SEATED_PROPOSITION_STATUSES } from '../../proposition/proposition-status';
import { seatOf, type LimitHub, type Seat } from './hub';
import { periodsOf } from './ask';
import type { Limit, LimitCode } from './limit';
import { NETWORK_LIMITS, SEAT_LIMITS } from './table';

export interface Overbooked {
  readonly code: LimitCode;
  readonly kind: Limit['kind'];
  /** `warns`: the hub made the limit a warning, or an animator may have gone past it with a motive. */
  readonly severity: 'blocks' | 'warns';
  readonly companyReference: string;
  /** All sites of the firm, where the limit is theirs together. */
  readonly sites?: readonly string[];
  readonly offerReference?: string;
  readonly tutorName?: string;
  /** From this one on; none for the month's solicitations. */
  readonly weeks: readonly IsoWeek[];
  /** Most there at one time. */
  readonly taken: number;
  readonly most: number;
  /** Who is there in these weeks, in the order of the rows; none for the month's solicitations. */
  readonly propositionReferences: readonly string[];
  readonly requestReferences: readonly string[];
}

/** Every limit passed, in the order of the table, then of the companies' references. Weeks that are over are left alone. */
export function overbooked(hub: LimitHub): Overbooked[] {
  const thisWeek = weekOf(hub.today);
  const seats = hub.propositions
    .filter(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status))
    .map((proposition) => seatOf(hub, proposition));
  const found = SEAT_LIMITS.flatMap((limit) =>
    [...groups(limit, seats)].flatMap(([holder, there]) => passed(hub, limit, holder, there, thisWeek) ?? []),
  );
  return [...found, ...tooOftenAsked(hub)];
}

function groups(limit: Limit, seats: readonly Seat[]): [string, Seat[]][] {
  const byHolder = new Map<string, Seat[]>();
  for (const seat of seats) {
    const holder = limit.holderOf(seat.pupil, seat.host);
    if (holder === undefined) continue;
    const there = byHolder.get(holder);
    if (there) there.push(seat);
    else byHolder.set(holder, [seat]);
  }
  return [...byHolder].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The widest limit that any of them has is the one that is passed: a pupil under a raised quota may be the one too many for no
 * other.
 */
function passed(hub: LimitHub, limit: Limit, holder: string, there: readonly Seat[], thisWeek: IsoWeek): Overbooked | undefined {
  const used = limit.usedIn(hub.uses).get(holder);
  const mostIn = (week: IsoWeek): number =>
    Math.max(...there.filter(({ pupil }) => pupil.weekNames.includes(week)).map(({ pupil, host }) => limit.mostOf(pupil, host)));
  const weeks = [...(used ?? [])]
    .filter(([week, taken]) => week >= thisWeek && taken > mostIn(week))
    .map(([week]) => week)
    .sort();
  if (weeks.length === 0) return undefined;
  const inThem = there.filter(({ pupil }) => pupil.weekNames.some((week) => weeks.includes(week)));
  const [first] = inThem;
  const worst = weeks.reduce((one, other) => (used!.get(other)! - mostIn(other) > used!.get(one)! - mostIn(one) ? other : one));
  return {
    code: limit.code,
    kind: limit.kind,
    severity: inThem.some(({ pupil }) => limit.blocks(pupil)) ? 'blocks' : 'warns',
    companyReference: first!.host.company.reference,
    ...(limit.code === 'offer-places' ? { offerReference: holder } : {}),
    ...(limit.code === 'tutor-trainees' ? { tutorName: first!.tutorName } : {}),
    weeks,
    taken: used!.get(worst)!,
    most: mostIn(worst),
    propositionReferences: inThem.map(({ proposition }) => proposition.reference),
    requestReferences: [...new Set(inThem.map(({ proposition }) => proposition.requestReference))],
  };
}

/** A firm is told by its first site. */
function tooOftenAsked(hub: LimitHub): Overbooked[] {
  const pupil = { weekNames: [], isLegalTrainee: false, solicitationsPerMonth: hub.solicitationsPerMonth };
  return NETWORK_LIMITS.flatMap((limit) =>
    [...limit.usedIn(hub.uses)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([companyReference, used]): Overbooked[] => {
        const taken = used.get(periodsOf(limit, pupil)[0]!) ?? 0;
        const sites = limit.code === 'linked-sites' ? hub.linked.sitesOf(companyReference) : [companyReference];
        const most = Math.max(
          ...sites.map((reference) =>
            limit.mostOf(pupil, {
              company: hub.companyOf(reference) ?? { reference },
              ofCompany: { source: 'offers' },
            }),
          ),
        );
        const found = { severity: 'warns', companyReference, sites, weeks: [], taken, most } as const;
        return taken <= most
          ? []
          : [{ code: limit.code, kind: limit.kind, ...found, propositionReferences: [], requestReferences: [] }];
      }),
  );
}
