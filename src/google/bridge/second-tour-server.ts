/** Answers the dialog of the second tour between hubs. */
import type { SecondTourApi } from '../../application/second-tour-api';
import { answerTour } from '../../application/second-tour/answer-tour';
import { makeTour, secondTourView } from '../../application/second-tour/make-tour';
import { noteTour, openTour, readTour } from '../../application/second-tour/read-tour';
import { problemOf } from '../../application/user-problem';
import { tourProblems } from '../../wording/errors/tour-errors';
import { tourKeys } from '../properties/tour-keys';
import { reply } from './reply';

/** A page sends what it likes. */
const textOf = (text: unknown): string => (typeof text === 'string' ? text : '');

export const secondTourServer: SecondTourApi = {
  getSecondTour: () => reply((run) => run.read((register) => secondTourView(register, run.ports, tourKeys(run.ports.tokens)))),
  makeSecondTour: () => reply(({ ports }) => ports.unitOfWork((register) => makeTour(register, ports, tourKeys(ports.tokens)))),
  readSecondTour: (text) =>
    reply((run) => run.read((register) => readTour(register, run.ports, tourKeys(run.ports.tokens), textOf(text)))),
  answerSecondTour: (text, chosen) =>
    reply(({ ports }) =>
      ports.unitOfWork((register) => {
        const keys = tourKeys(ports.tokens);
        const file = openTour(textOf(text), ports.clock.today(), keys);
        if (file.kind !== 'requests') throw problemOf(tourProblems.odd);
        return answerTour(register, ports, keys, { file, chosen: Array.isArray(chosen) ? chosen : [] });
      }),
    ),
  noteSecondTour: (text) =>
    reply(({ ports }) => ports.unitOfWork((register) => noteTour(register, ports, tourKeys(ports.tokens), textOf(text)))),
};
