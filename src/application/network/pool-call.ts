/** The call of September, some companies at a time: broken off, it is taken up where it stood, and nobody is called twice. */
import { calledYear, POOL_CALL_VERDICTS, poolCallVerdict, type PoolCallVerdict } from '../../domain/company/pool-call';
import type { Company } from '../../domain/company/company';
import { LinkedSites } from '../../domain/company/linked-sites';
import { soughtRequests } from '../../domain/network/sector-demand';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { addressOf, contactOf } from '../companies/contact-of';
import { noteInJournal } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import { standingIn } from '../outbox/standing-messages';
import type { Ports, Register } from '../ports';
import { withToken } from '../with-token';
import { oneSiteAFirm } from './one-site-a-firm';

export interface PoolCallPlan {
  readonly toCall: readonly Company[];
  readonly counts: Readonly<Record<PoolCallVerdict, number>>;
}

/** Who would be called today, and why the others are not. Writes nothing. */
export function poolCallPlan(register: Register, { clock }: Pick<Ports, 'clock'>): PoolCallPlan {
  const today = clock.today();
  const called = calledCompanies(register, calledYear(today));
  const linked = LinkedSites.askedAsOne(register.all('companies'));
  const counts = Object.fromEntries(POOL_CALL_VERDICTS.map((verdict) => [verdict, 0])) as Record<PoolCallVerdict, number>;
  const free = register.all('companies').filter((company) => {
    const { reference } = company;
    const verdict = poolCallVerdict(company, {
      today,
      offers: register.where('offers', 'companyReference', reference),
      wasCalled: [reference, ...linked.othersThan(reference)].some((site) => called.has(site)),
      hasAddress: addressOf(register, reference) !== undefined,
    });
    counts[verdict] += 1;
    return verdict === 'to-call';
  });
  const toCall = oneSiteAFirm(register, free, soughtRequests(register.all('requests'), today));
  return { toCall, counts: { ...counts, 'to-call': toCall.length, 'other-site': free.length - toCall.length } };
}

const occasionOf = (year: number): string => `rentree-${year}`;

/** Whatever its address is now, a company that was called this year is not called again. What left in trial called nobody. */
function calledCompanies(register: Register, year: number): ReadonlySet<string> {
  return new Set(
    register
      .where('messages', 'template', 'pool-call')
      .filter(standingIn(register))
      .filter(({ key }) => key.includes(`/${occasionOf(year)}`))
      .map(({ about }) => about),
  );
}

/** Companies of one action. */
const SLICE = 50;

/**
 * Calls everyone who is to be, for as long as the run may last: what is left is taken up by the next gesture.
 * @param say told how many are called so far, before each next slice
 */
export function callPoolNow(
  ports: Ports,
  say: (queued: number) => void = () => undefined,
): { readonly queued: number; readonly left: number } {
  const bundle = ports.lineKeys.next();
  let [queued, left] = [0, 1];
  while (left > 0 && ports.hasTimeLeft()) {
    if (queued > 0) say(queued);
    const done = ports.unitOfWork((register) => callPool(register, ports, bundle));
    queued += done.queued;
    left = done.left;
  }
  return { queued, left };
}

/**
 * Queues the message to the next companies; each leaves after the usual delay, within the day's quota.
 * @param bundle names the gesture: all its slices are undone together
 * @returns how many were queued, and how many are still to be
 */
export function callPool(register: Register, ports: Ports, bundle: string): { readonly queued: number; readonly left: number } {
  const { toCall } = poolCallPlan(register, ports);
  const now = toCall.slice(0, SLICE);
  register.bundle(bundle, `${bundle}/${now[0]?.reference ?? ''}`);
  for (const company of now) call(register, ports, company);
  if (now.length > 0)
    noteInJournal(register, ports, {
      action: journalActions.poolCalled,
      object: journalObjects.hub,
      reference: '',
      after: journalCounts.companies(now.length),
    });
  return { queued: now.length, left: toCall.length - now.length };
}

function call(register: Register, ports: Ports, company: Company): void {
  const { reference } = company;
  queueMessage(register, ports, {
    template: 'pool-call',
    about: reference,
    to: addressOf(register, reference)!,
    context: { company: withToken(register, ports, 'companies', company), contact: contactOf(register, reference) },
    occasion: occasionOf(calledYear(ports.clock.today())),
    departure: 'after-delay',
  });
}
