/** What is taught and what a stage must give: a row of the reference list of trainings. */
import type { Sector } from './sector';

export interface Training {
  readonly code: string;
  readonly label: string;
  readonly diploma: string;
  readonly family?: string;
  readonly sectors: readonly Sector[];
  readonly expectation1?: string;
  readonly expectation2?: string;
  readonly expectation3?: string;
  readonly expectation4?: string;
  readonly expectation5?: string;
  readonly expectation6?: string;
  readonly expectation7?: string;
  readonly typicalPlaces: readonly string[];
  readonly regulatedWork?: 'yes' | 'no' | 'depends';
  /** Weeks of stage over the whole cycle. */
  readonly weeks?: number;
  /** Taught in this hub: only those are shown in the forms. */
  readonly isActive: boolean;
  readonly source?: string;
}

/** The expectations (attendus) of a training, in their order, without gaps. */
export const expectationsOf = (training: Training): string[] =>
  [
    training.expectation1,
    training.expectation2,
    training.expectation3,
    training.expectation4,
    training.expectation5,
    training.expectation6,
    training.expectation7,
  ].filter((text): text is string => text !== undefined && text !== '');

/** The one name of a training that people read and choose: « CAP Cuisine ». */
export const trainingName = (training: Pick<Training, 'diploma' | 'label'>): string =>
  training.label.startsWith(training.diploma) ? training.label : `${training.diploma} ${training.label}`;
