/** The second tour between hubs, as use cases for the tests of crashes and gestures. */
import { THEIR_REQUESTS, theirAnswer } from '../../../tools/bench/register/tour-files';
import type { Hub } from '../hub';
import type { UseCase } from './use-case';

/** Requests of this hub that nobody is asked for, and the neighbour's answer to them. */
const answering = (urgent: string) => (hub: Hub) => {
  hub.type('Demandes', urgent, 'Priorité', 'Urgente');
  return { text: theirAnswer(hub.ask('makeSecondTour').text) };
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
    act: (hub) => void hub.runtime.callFromPage('readSecondTour', [THEIR_REQUESTS]),
  },
  {
    of: 'answerSecondTour',
    isClick: true,
    prepare: (hub) => {
      const read = hub.ask('readSecondTour', THEIR_REQUESTS);
      if (read.kind !== 'requests') throw new Error(read.kind);
      return { chosen: read.lines.flatMap(({ offers }) => offers.map(({ id }) => id)) };
    },
    act: (hub, { chosen }) => void hub.runtime.callFromPage('answerSecondTour', [THEIR_REQUESTS, chosen]),
  },
  {
    of: 'noteSecondTour',
    isClick: true,
    prepare: answering(urgent),
    act: (hub, { text }) => void hub.runtime.callFromPage('noteSecondTour', [text]),
  },
];
