/** Says what is wrong with a plan, a bound or a promise, from what is asked and given; shares no code with those who plan. */
/** A week of a host's places or of a shared limit: `held` seats there are not of the plan. */
interface Slot {
  readonly key: string;
  readonly most: number;
  readonly held: number;
}
interface Option {
  readonly offer: number;
  readonly cost: number;
  readonly slots: readonly Slot[];
}
/** What is asked and given. A request that is not listed is not to be placed. */
export interface Statement {
  readonly requests: ReadonlyMap<number, { readonly school: number; readonly unplacedCost: number }>;
  /** Every host that a request may have, with its cost and what it takes up. */
  readonly optionsOf: (request: number) => readonly Option[];
  /** The second request of a school without a host costs this more, the third twice this. */
  readonly stepOf: (school: number) => number;
}
/** The host of each placed request. */
export type Placement = ReadonlyMap<number, number>;
/** Prices ≥ 0 of slots and of the next unplaced request of a school. */
export interface Prices {
  readonly slots: ReadonlyMap<string, number>;
  readonly schools: ReadonlyMap<number, number>;
}

/** Empty when every pair is allowed and no slot holds more than it may. */
export function faultsOfPlan(statement: Statement, plan: Placement): string[] {
  const taken = new Map<string, number>();
  const all = [...plan].map(([request, offer]) => ({
    request,
    option: statement.requests.has(request) ? statement.optionsOf(request).find((one) => one.offer === offer) : undefined,
  }));
  for (const { option } of all) for (const { key } of option?.slots ?? []) taken.set(key, (taken.get(key) ?? 0) + 1);
  return all.flatMap(({ request, option }) => {
    const full = option?.slots.filter(({ key, most, held }) => held + taken.get(key)! > most);
    return full?.map(({ key }) => `request ${request}: too many at ${key}`) ?? [`request ${request} may not have its host`];
  });
}

/** What a plan costs: its pairs, those without a host, and the shortage of each school. */
export function costOf({ requests, optionsOf, stepOf }: Statement, plan: Placement): number {
  const missing = new Map<number, number>();
  let cost = 0;
  for (const [request, { school, unplacedCost }] of requests) {
    const before = missing.get(school) ?? 0;
    if (plan.has(request)) cost += optionsOf(request).find(({ offer }) => offer === plan.get(request))!.cost;
    else cost += unplacedCost + before * stepOf(school);
    if (!plan.has(request)) missing.set(school, before + 1);
  }
  return cost;
}

/** No plan costs less, whatever the prices: each request pays its best answer, and what there is to sell is given back. */
export function boundOf({ requests, optionsOf, stepOf }: Statement, { slots, schools }: Prices): number {
  const room = new Map<string, number>();
  const size = new Map<number, number>();
  let bound = 0;
  for (const [request, { school, unplacedCost }] of requests) {
    let least = unplacedCost + (schools.get(school) ?? 0);
    size.set(school, (size.get(school) ?? 0) + 1);
    for (const option of optionsOf(request)) {
      least = Math.min(
        least,
        option.slots.reduce((sum, { key }) => sum + (slots.get(key) ?? 0), option.cost),
      );
      for (const { key, most, held } of option.slots) room.set(key, Math.max(room.get(key) ?? 0, most - held));
    }
    bound += least;
  }
  for (const [key, price] of slots) bound -= price * (room.get(key) ?? 0);
  for (const [school, price] of schools)
    for (let k = 0; k < (size.get(school) ?? 0); k++) bound -= Math.max(0, price - k * stepOf(school));
  return bound;
}

/** Requests whose answer is not the same in both plans, in ascending order. */
export const changedBetween = (one: Placement, other: Placement): number[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((request) => one.get(request) !== other.get(request))
    .sort((a, b) => a - b);

/** A promised plan: it holds the pairs imposed, unplaces none of `safe`, and changes, places and costs what was told. */
export interface Promised {
  readonly present: Placement;
  readonly plan: Placement;
  readonly imposed?: readonly (readonly [request: number, offer: number])[];
  readonly safe?: readonly number[];
  readonly told: { readonly changed: readonly number[]; readonly placed: number; readonly cost: number };
}
export const faultsOfPromise = (statement: Statement, { present, plan, imposed = [], safe = [], told }: Promised): string[] => [
  ...faultsOfPlan(statement, plan),
  ...imposed.filter(([request, offer]) => plan.get(request) !== offer).map(([request]) => `request ${request} is elsewhere`),
  ...safe.filter((request) => !plan.has(request)).map((request) => `request ${request} lost its host`),
  ...(changedBetween(present, plan).join() === told.changed.join() ? [] : ['the changes told are not those of the plan']),
  ...(plan.size === told.placed && costOf(statement, plan) === told.cost ? [] : ['the figures told are not those of the plan']),
];
