/** Time and gap of the plan where every company made several offers, so that limits over all of them bind. */
import { allocate } from '../../../src/domain/matching/plan/allocate';
import { createMatchContext } from '../../../src/domain/matching/pool/match-context';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { randomHub, TODAY } from './random-hub';
import { readTrainings } from './read-trainings';

const OFFERS_PER_COMPANY = 5;
const PLACES_OF_A_COMPANY = 3;
const RUNS = 3;

/** Prints the line of a hub of 2,000 requests and 2,000 offers of 400 companies that each take three pupils at a time. */
export function benchSharedLimits(): void {
  const hub = randomHub(
    { requests: 2000, offers: 2000, companiesWithoutOffer: 500, propositions: 0 },
    readTrainings(),
    seededRules,
  );
  const offers = hub.offers.map((offer, k) => ({
    ...offer,
    companyReference: hub.companies[k - (k % OFFERS_PER_COMPANY)]!.reference,
    point: offer.point ?? hub.companies[k]!.point,
  }));
  const companies = hub.companies.map((company, k) =>
    k % OFFERS_PER_COMPANY === 0 ? { ...company, simultaneousPlaces: PLACES_OF_A_COMPANY } : company,
  );
  const requests = hub.requests
    .filter(({ startsOn }) => startsOn !== undefined && startsOn >= TODAY)
    .map((request) => ({ ...request, status: 'searching' as const }));
  const context = createMatchContext({ ...hub, offers, companies, requests });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    const plan = allocate(context, { kept: [], forbidden: [], previous: [] }, () => true);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (run === RUNS - 1) {
      console.log(
        `  plan with ${OFFERS_PER_COMPANY} offers a company, ${PLACES_OF_A_COMPANY} pupils at a time over all: ${plan.hostOf.size} of ${requests.length} placed, ` +
          `at most ${(plan.gap * 100).toFixed(5)} % above the best, ${Math.round(times.sort((a, b) => a - b)[RUNS >> 1]!)} ms`,
      );
    }
  }
}
