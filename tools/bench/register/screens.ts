/** What each screen costs in pure code, the reading of the cells included, and how much it sends to the page. */
import { readFileSync } from 'node:fs';
import { calls } from '../../../src/application/cards/calls';
import { home } from '../../../src/application/cards/home';
import { companyCard } from '../../../src/application/cards/company-card';
import { offerCard } from '../../../src/application/cards/offer-card';
import { propositionCard } from '../../../src/application/cards/proposition-card';
import { ranking } from '../../../src/application/cards/ranking';
import { requestCard } from '../../../src/application/cards/request-card';
import { search } from '../../../src/application/cards/search';
import { markDuplicates, mergeCompanies } from '../../../src/application/companies/merge-companies';
import { messagesView } from '../../../src/application/outbox/message-lines';
import { packMap } from '../../../src/application/map/pack-map';
import { mapView } from '../../../src/application/map/map-view';
import { solvePlan } from '../../../src/application/allocation/solve-plan';
import type { Ports, Register } from '../../../src/application/ports';
import { previewPropositions } from '../../../src/application/propositions/propose-hosts';
import type { OutlineFile } from '../../../src/domain/geography/outlines';
import { TODAY } from '../matching/random-hub';
import { rowsOf, rowsRegister } from './rows-register';
import { shapedHub, SURE_REQUESTS, type HubShape, type RegisterSize } from './shaped-hub';

const outlines = JSON.parse(readFileSync('dist/contours.html', 'utf8')) as OutlineFile;

const nothing = (): void => undefined;

/** A platform that answers at once. */
const ports: Ports = {
  unitOfWork: () => {
    throw new Error('a screen writes nothing');
  },
  clock: {
    now: () => `${TODAY}T09:00:00.000Z`,
    today: () => TODAY,
    dayOf: (instant) => instant.slice(0, 10),
    hourOf: (instant) => Number(instant.slice(11, 13)),
    at: (day, hour) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`,
  },
  mailer: { quotaLeft: () => 100, send: () => undefined },
  tokens: { next: () => 'token' },
  departures: {
    own: 'essai',
    all: () => [],
    remembered: () => [],
    open: nothing,
    leaving: nothing,
    left: nothing,
    refused: nothing,
    close: nothing,
    forget: nothing,
  },
  isCopy: () => false,
  silence: () => [],
  stuckSteps: () => [],
  lineKeys: { next: () => 'ligne' },
  formLinks: {
    publicUrl: () => undefined,
    isClosed: () => false,
    answerUrl: () => 'https://form.example/answer',
    followUpUrl: () => 'https://form.example/follow-up',
    reviewUrl: () => 'https://form.example/review',
    contributionUrl: () => 'https://form.example/contribution',
    correctionUrl: () => 'https://form.example/correction',
  },
  memory: {
    bundles: () => [],
    writesOf: () => [],
    forget: nothing,
    forgetBefore: nothing,
    countWhere: () => ({ done: 0, waiting: 0 }),
    forgetWhere: nothing,
  },
  wakeUp: { at: () => undefined, forget: () => undefined },
  gazetteer: { locate: () => ({ kind: 'unknown' }) as never },
  actor: 'Banc',
  hasTimeLeft: () => true,
};

const REQUEST = SURE_REQUESTS[0]!;
export const SCREENS: Readonly<Record<string, (register: Register) => unknown>> = {
  home: (register) => home(register, ports),
  calls: (register) => calls(register, ports),
  map: (register) => packMap(mapView(register, ports, outlines)),
  ranking: (register) => ranking(register, ports, REQUEST),
  'request card': (register) => requestCard(register, ports, REQUEST),
  'offer card': (register) => offerCard(register, ports, 'OFF-2026-00003'),
  'company card': (register) => companyCard(register, ports, 'ENT-2026-00003'),
  'proposition card': (register) => propositionCard(register, ports, 'PRO-2026-00003'),
  previews: (register) =>
    previewPropositions(register, ports, REQUEST, [{ companyReference: 'ENT-2026-90000', offerReference: 'OFF-2026-90000' }]),
  messages: (register) => messagesView(register, ports),
  search: (register) => search(register, 'Moulin 7'),
  'search a telephone': (register) => search(register, '+33 4 00 00 12 34'),
  merge: (register) => mergeCompanies(register, ports, 'ENT-2026-00003', 'ENT-2026-00004'),
  duplicates: (register) => markDuplicates(register),
  plan: (register) => solvePlan(register, ports, { kept: [], forbidden: [], previous: [] }),
  // The same with a solver that is stopped at once: what is done before and after it.
  'plan, solver apart': (register) =>
    solvePlan(register, { ...ports, hasTimeLeft: () => false }, { kept: [], forbidden: [], previous: [] }),
};

export interface ScreenCost {
  readonly name: string;
  readonly ms: number;
  readonly bytes: number;
}

const FEWEST_RUNS = 3;
const MOST_RUNS = 25;

/**
 * Times every screen on a register read anew each time, as on the platform. The best of three runs, since the machine is shared;
 * of up to twenty-five when three do not keep to the limit, ms: what others do on the machine only adds.
 * @param isWanted which screens to time
 */
export function measureScreens(
  size: RegisterSize,
  shape: HubShape,
  limitOf: (name: string) => number,
  isWanted: (name: string) => boolean,
): ScreenCost[] {
  const rows = rowsOf(shapedHub(size, shape));
  const wanted = Object.entries(SCREENS).filter(([name]) => isWanted(name));
  return wanted.map(([name, screen]) => {
    let best = { ms: Infinity, bytes: 0 };
    for (let run = 0; run < FEWEST_RUNS || (run < MOST_RUNS && best.ms > limitOf(name)); run += 1) {
      const register = rowsRegister(rows);
      const started = process.cpuUsage();
      const bytes = JSON.stringify(screen(register) ?? null).length;
      const { user, system } = process.cpuUsage(started);
      const ms = (user + system) / 1000;
      if (ms < best.ms) best = { ms, bytes };
      if (ms > 5_000) break;
    }
    return { name, ...best };
  });
}
