/** What the plans of these tests are about: three requests of two schools, an offer of one place, a company of the pool. */
import type { PlanPair, PlanToKeep, PlanView } from '../../../src/application/allocation-api';
import type { Ports } from '../../../src/application/ports';
import type { Request } from '../../../src/domain/request/request';
import { stillPorts } from '../../support/memory-register';
import { MemoryRegister, MemoryStore } from '../../support/memory-store';
import { aCompany, anOffer, aRequest, northOf } from '../../domain/matching/hub-builder';

export const OTHER_SCHOOL = { schoolUai: '0420002B', schoolName: 'Lycée Modèle', requesterName: 'Alix Modèle' };
export const own = (reference: string, pupilInitials: string, changes: Partial<Request> = {}): Request =>
  aRequest({
    reference,
    pupilInitials,
    radiusKm: 40,
    schoolUai: '0420001A',
    schoolName: 'Lycée Exemple',
    requesterName: 'Camille Exemple',
    requesterEmail: 'camille@lycee.example',
    ...changes,
  });
export const REQUESTS = [
  own('DEM-2026-0001', 'A. A.'),
  own('DEM-2026-0002', 'B. B.'),
  own('DEM-2026-0003', 'C. C.', { ...OTHER_SCHOOL, requesterEmail: 'alix@modele.example' }),
];
export const NEAR = anOffer({ reference: 'OFF-2026-0001', places: 1 });
export const AUBERGE = aCompany({
  reference: 'ENT-2026-0009',
  name: 'Auberge Exemple',
  point: northOf(15),
  simultaneousPlaces: 1,
  standing: 'active',
});
export const NEAR_NAME = aCompany().name;

/** C. C. at the near host and A. A. at the inn: nobody for B. B. */
export const CHOSEN: readonly PlanPair[] = [
  { requestReference: 'DEM-2026-0003', hostId: 'OFF-2026-0001' },
  { requestReference: 'DEM-2026-0001', hostId: 'ENT-2026-0009' },
];

export interface PlanHub {
  readonly store: MemoryStore;
  readonly ports: Ports;
  readonly register: MemoryRegister;
  /** A day later, at the same hour. */
  tomorrow(): void;
}

/** The hub, on the morning of 5 January 2027, with tokens that are counted. */
export function planHub(requests: readonly Request[] = REQUESTS): PlanHub {
  let tokens = 0;
  let moment = '2027-01-05T09:00:00.000Z';
  const now = (): string => moment;
  const still = stillPorts();
  const ports: Ports = {
    ...still,
    clock: { ...still.clock, now, today: () => now().slice(0, 10) },
    tokens: { next: () => `jeton-${++tokens}` },
    formLinks: {
      ...still.formLinks,
      answerUrl: (token) => `https://reponse.example/${token}`,
      followUpUrl: (token, filled) => `https://suivi.example/${token}/${filled?.say ?? ''}/${filled?.recall ?? ''}`,
    },
  };
  const store = new MemoryStore(() => now().slice(0, 10), {
    requests,
    companies: [aCompany(), AUBERGE],
    offers: [NEAR],
    schools: [
      {
        uai: '0420001A',
        name: 'Lycée Exemple',
        referentName: 'Dominique Référent',
        referentEmail: 'referent@lycee.example',
        trainingCodes: [],
        wantsDigest: false,
        wantsCalls: false,
        hasRaisedQuota: false,
      },
    ],
  });
  return {
    store,
    ports,
    register: new MemoryRegister(store),
    tomorrow: () => {
      moment = new Date(Date.parse(moment) + 86_400_000).toISOString();
    },
  };
}

export const pairsIn = (view: PlanView): PlanPair[] =>
  view.lines.flatMap(({ requestReference, host }) => (host ? [{ requestReference, hostId: host.hostId }] : []));

/** The plan on screen as it is kept. */
export const asKept = (view: PlanView, wishes: Partial<PlanToKeep> = {}): PlanToKeep => ({
  lines: view.lines.map(({ requestReference, host }) => ({ requestReference, ...(host && { hostId: host.hostId }) })),
  kept: [],
  forbidden: [],
  ...wishes,
});
