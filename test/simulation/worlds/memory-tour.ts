/** The calls of the second tour in memory: the hub's name and secret as its document keeps them. */
import { createHash, createHmac } from 'node:crypto';
import { answerTour } from '../../../src/application/second-tour/answer-tour';
import { makeTour } from '../../../src/application/second-tour/make-tour';
import { noteTour, openTour, readTour } from '../../../src/application/second-tour/read-tour';
import type { TourKeys } from '../../../src/application/second-tour/tour-keys';
import { problemOf } from '../../../src/application/user-problem';
import { tourProblems } from '../../../src/wording/errors/tour-errors';
import type { Ports, Register } from '../../../src/application/ports';

const KEYS: TourKeys = {
  hubId: 'f0'.repeat(16),
  seal: (text) => createHmac('sha256', 'secret of the simulated hub').update(text).digest('hex'),
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

export const TOUR_CALLS = {
  makeSecondTour: (register: Register, ports: Ports) => makeTour(register, ports, KEYS),
  readSecondTour: (register: Register, ports: Ports, text: string) => readTour(register, ports, KEYS, text),
  noteSecondTour: (register: Register, ports: Ports, text: string) => noteTour(register, ports, KEYS, text),
  answerSecondTour: (register: Register, ports: Ports, text: string, chosen: readonly string[]) => {
    const file = openTour(text, ports.clock.today(), KEYS);
    if (file.kind !== 'requests') throw problemOf(tourProblems.odd);
    return answerTour(register, ports, KEYS, { file, chosen });
  },
};
