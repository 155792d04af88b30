/** One filled form of the sample. */
import type { FormAnswers } from 'apps-script-local';
import type { Flaw } from './flaw';

export interface SampleAnswer {
  readonly form: 'request' | 'offer';
  /** Rank in the calendar of the scenario. */
  readonly day: number;
  readonly answers: FormAnswers;
  /** What is wrong with it on purpose. */
  readonly flaw?: Flaw;
}
