/** Every activity that a form may offer as a box. */
import { expectationsOf } from '../../domain/training/training';
import type { Register } from '../ports';

export const boxesOfForms = (register: Register): readonly string[] => register.all('trainings').flatMap(expectationsOf);
