/** The second tour between hubs, as use cases for the tests of crashes and gestures. */
import { createHash } from 'node:crypto';
import { tourText, type TourAnswer, type TourRequests } from '../../../src/domain/second-tour/tour-file';
import type { Hub } from '../hub';
import type { UseCase } from './use-case';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const NEIGHBOUR = { id: 'b2', name: 'Pôle voisin', contact: 'Sacha Fictif, 04 65 71 00 13' };

/** A neighbour's requests. */
const THEIRS = tourText(
  {
    kind: 'requests',
    hub: NEIGHBOUR,
    issuedOn: '2027-01-05',
    requests: [
      {
        code: '0123abcd',
        type: 'pfmp',
        training: 'CAP Cuisine',
        sectors: ['hospitality'],
        weeks: ['2027-S09'],
        commune: '42600 Montbrison',
      },
    ],
    seal: 'a'.repeat(64),
  },
  digest,
);

/** Requests of this hub that nobody is asked for, and the neighbour's answer to them. */
const answering = (urgent: string) => (hub: Hub) => {
  hub.type('Demandes', urgent, 'Priorité', 'Urgente');
  const { issuedOn, hub: own, requests, seal } = JSON.parse(hub.ask('makeSecondTour').text) as TourRequests;
  const codes = requests.map(({ code }) => code);
  const answer: TourAnswer = {
    kind: 'answer',
    hub: NEIGHBOUR,
    issuedOn,
    answers: { hubId: own.id, issuedOn, codes, seal },
    offers: codes.map((code) => ({ code, offer: 'OFF-2026-0042', sector: 'hospitality', km: 12 })),
  };
  return { text: tourText(answer, digest) };
};

/** @param urgent a request that is searched, with nobody asked */
export const tourUseCases = (urgent: string): readonly UseCase[] => [
  {
    of: 'makeSecondTour',
    isClick: true,
    prepare: (hub) => hub.type('Demandes', urgent, 'Priorité', 'Urgente') && undefined,
    act: (hub) => void hub.runtime.callFromPage('makeSecondTour', []),
  },
  {
    of: 'getSecondTour',
    isClick: true,
    isReading: true,
    prepare: (hub) => hub.ask('getSecondTour') && undefined,
    act: (hub) => void hub.runtime.callFromPage('getSecondTour', []),
  },
  {
    of: 'readSecondTour',
    isClick: true,
    isReading: true,
    prepare: (hub) => hub.ask('getSecondTour') && undefined,
    act: (hub) => void hub.runtime.callFromPage('readSecondTour', [THEIRS]),
  },
  {
    of: 'answerSecondTour',
    isClick: true,
    prepare: (hub) => {
      const read = hub.ask('readSecondTour', THEIRS);
      if (read.kind !== 'requests') throw new Error(read.kind);
      return { chosen: read.lines.flatMap(({ offers }) => offers.map(({ id }) => id)) };
    },
    act: (hub, { chosen }) => void hub.runtime.callFromPage('answerSecondTour', [THEIRS, chosen]),
  },
  {
    of: 'noteSecondTour',
    isClick: true,
    prepare: answering(urgent),
    act: (hub, { text }) => void hub.runtime.callFromPage('noteSecondTour', [text]),
  },
];
