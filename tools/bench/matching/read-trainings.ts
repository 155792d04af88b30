/** The project's own list of trainings, all taught, for the bench and the tests of the matching. */
import { readFileSync } from 'node:fs';
import type { Training } from '../../../src/domain/training/training';
import { readTrainings as readList } from '../../../src/register/seed/read-trainings';

/** Every training of `data/attendus.csv`, as the register seeds it. */
export const readTrainings = (): Training[] =>
  readList(readFileSync('data/attendus.csv', 'utf8')).map((training) => ({ ...training, isActive: true }));
