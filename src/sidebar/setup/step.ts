/** The five steps of the assistant, in order, and what each is given. */
import type { SetupView } from '../../application/setup-api';

export const STEPS = ['identity', 'schools', 'trainings', 'forms', 'test'] as const;
export type Step = (typeof STEPS)[number];

export interface StepProps {
  readonly setup: SetupView;
  /** The step changed something: what the installation is now, and a sentence that says so. */
  onChanged(setup: SetupView, sentence: string): void;
  onNext(): void;
  /** Says it on screen and aloud. */
  announce(sentence: string): void;
}

/** The first step that is not done, or the last. */
export const stepToResume = ({ done }: SetupView): Step => STEPS.find((step) => !done[step]) ?? 'test';
