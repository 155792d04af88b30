/** What the register and its journal say of requests, solicitations and places, as counts that go up or back on a day. */
import { schoolYearOf } from '../calendar/school-year';
import { sectorOf } from '../indicators/breakdowns';
import type { Reading } from '../indicators/year-facts';
import { recordedStatus } from '../lifecycle/living';
import { readableDay } from '../matching/pool/readable';
import { wasPlaced, type RequestStatus } from '../request/request-status';
import type { Request } from '../request/request';
import type { Counter, FactEvent } from './daily-facts';

/** Rows without a readable day are left out; trials count for nothing. */
export function factEvents(reading: Reading): FactEvent[] {
  const { rows } = reading;
  const trainings = new Map(rows.trainings.map((training) => [training.code, training]));
  const groupsOf = (request: Request): FactEvent['groups'] => ({
    type: request.type,
    sector: sectorOf({ request, training: trainings.get(request.trainingCode ?? '') }),
  });
  const requests = new Map(rows.requests.map((request) => [request.reference, request]));
  const events = rows.requests.flatMap((request) => ofRequest(reading, request, groupsOf(request)));
  for (const { isTrial, sentOn, answeredOn, answer, requestReference } of rows.propositions) {
    const request = requests.get(requestReference);
    const [sent, answered] = [readableDay(sentOn), readableDay(answeredOn)];
    if (isTrial === true || sent === undefined || request === undefined) continue;
    const common = { schoolYear: schoolYearOf(sent), groups: groupsOf(request), by: 1 };
    events.push({ ...common, on: sent, counter: 'asked' });
    if (answer === 'yes' && answered !== undefined) events.push({ ...common, on: answered, counter: 'agreed' });
  }
  for (const { receivedOn, sector, places } of rows.offers) {
    const on = readableDay(receivedOn);
    if (on === undefined || sector === undefined || places === undefined) continue;
    events.push({ on, schoolYear: schoolYearOf(on), groups: { sector }, counter: 'places', by: places });
  }
  return events;
}

const ENDS: Readonly<Partial<Record<RequestStatus, Counter>>> = { unplaced: 'unplaced', cancelled: 'withdrawn' };
const counterOf = (status: RequestStatus): Counter | undefined => (wasPlaced(status) ? 'placed' : ENDS[status]);

/** Its filing, then each step of its journal that leads into a count or out of one. */
function ofRequest({ history, statusOf }: Reading, request: Request, groups: FactEvent['groups']): FactEvent[] {
  const filedOn = readableDay(request.receivedOn);
  if (filedOn === undefined) return [];
  const common = { schoolYear: schoolYearOf(filedOn), groups };
  const events: FactEvent[] = [{ ...common, on: filedOn, counter: 'requests', by: 1 }];
  const steps = history.of(request.reference).flatMap(({ on, label }) => {
    const status = statusOf('requests', label);
    return status === undefined ? [] : [{ status, on }];
  });
  let counted: Counter | undefined;
  // A row that the journal knows nothing of stands as it is since it was filed.
  for (const { status, on } of steps.length > 0 ? steps : [{ status: recordedStatus('requests', request), on: filedOn }]) {
    const counter = counterOf(status);
    if (counter === counted) continue;
    if (counted !== undefined) events.push({ ...common, on, counter: counted, by: -1 });
    if (counter !== undefined) events.push({ ...common, on, counter, by: 1 });
    counted = counter;
  }
  return events;
}
