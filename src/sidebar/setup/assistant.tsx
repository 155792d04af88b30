/** The assistant: its steps on the left, the one at hand on the right; each is left and taken up again as it was. */
import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplyError } from '../../application/sidebar-api';
import type { SetupView } from '../../application/setup-api';
import { setupWords } from '../../wording/pages/setup-page';
import { closeDialog } from '../bridge';
import { setupApi } from '../setup-bridge';
import { moveWithArrows } from '../state/move-with-arrows';
import { useToast } from '../state/use-toast';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { STEPS, stepToResume, type Step, type StepProps } from './step';
import { FormsStep } from './steps/forms-step';
import { IdentityStep } from './steps/identity-step';
import { SchoolsStep } from './steps/schools-step';
import { TestStep } from './steps/test-step';
import { TrainingsStep } from './steps/trainings-step';
import { afterRender } from '../state/after-render';

const VIEWS: Readonly<Record<Step, FunctionComponent<StepProps>>> = {
  identity: IdentityStep,
  schools: SchoolsStep,
  trainings: TrainingsStep,
  forms: FormsStep,
  test: TestStep,
};

/** The set-up as the register holds it, read once and kept up by the steps; `onRead` is told where it stands at first. */
function useSetup(onRead: (setup: SetupView) => void) {
  const [setup, setSetup] = useState<SetupView>();
  const [error, setError] = useState<ReplyError>();
  const load = (): void => {
    setError(undefined);
    void setupApi.getSetup().then((reply) => {
      if (!reply.ok) return setError(reply.error);
      setSetup(reply.value);
      onRead(reply.value);
    });
  };
  useEffect(load, []);
  return { setup, setSetup, error, load };
}

export function Assistant(): JSX.Element {
  const [step, setStep] = useState<Step>('identity');
  const { setup, setSetup, error, load } = useSetup((read) => setStep(stepToResume(read)));
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);

  const show = (wanted: Step): void => {
    setStep(wanted);
    afterRender(() => heading.current?.focus());
  };
  if (setup === undefined)
    return (
      <main class="assistant-wait">
        {error === undefined ? <Loading label={setupWords.loading} lines={8} /> : <Problem error={error} onRetry={load} />}
      </main>
    );

  const index = STEPS.indexOf(step);
  const previous = STEPS[index - 1];
  return (
    <div class="assistant">
      <StepList done={setup.done} step={step} onShow={show} />
      <main class="step-page">
        <header>
          <p class="quiet">{setupWords.step(index + 1)}</p>
          <h1 tabIndex={-1} ref={heading}>
            {setupWords.steps[step]}
          </h1>
        </header>
        {STEPS.map((one) => {
          const View = VIEWS[one];
          return (
            <section key={one} hidden={one !== step} aria-label={setupWords.steps[one]}>
              <View
                setup={setup}
                announce={toast.announce}
                onChanged={(after, sentence) => {
                  setSetup(after);
                  toast.announce(sentence);
                }}
                onNext={() => {
                  const next = STEPS[STEPS.indexOf(one) + 1];
                  if (next === undefined) closeDialog();
                  else show(next);
                }}
              />
            </section>
          );
        })}
      </main>
      <Foot sentence={toast.sentence} onBack={previous === undefined ? undefined : () => show(previous)} />
    </div>
  );
}

interface StepListProps {
  readonly done: SetupView['done'];
  readonly step: Step;
  onShow(step: Step): void;
}

const StepList = ({ done, step, onShow }: StepListProps): JSX.Element => (
  <nav class="steps" aria-label={setupWords.stepsLabel}>
    <p class="steps-title">{setupWords.title}</p>
    <ol onKeyDown={moveWithArrows}>
      {STEPS.map((one, at) => (
        <li key={one}>
          <button
            type="button"
            class={`step${done[one] ? ' step-done' : ''}`}
            data-item
            aria-current={one === step ? 'step' : undefined}
            onClick={() => onShow(one)}
          >
            <span class="step-sign" aria-hidden="true">
              {done[one] ? <Icon name="done" size={14} /> : at + 1}
            </span>
            <span class="step-text">
              <span>{setupWords.steps[one]}</span>
              <span class="step-state">{done[one] ? setupWords.stepDone : setupWords.stepToDo}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
    <p class="steps-intro">{setupWords.intro}</p>
  </nav>
);

interface FootProps {
  /** What was just said. */
  readonly sentence: string;
  /** Absent at the first step. */
  readonly onBack: (() => void) | undefined;
}

const Foot = ({ sentence, onBack }: FootProps): JSX.Element => (
  <footer class="assistant-foot">
    <button type="button" class="button-link" onClick={closeDialog}>
      {setupWords.later}
    </button>
    <div class="toast" role="status" aria-live="polite">
      {sentence !== '' && <p>{sentence}</p>}
    </div>
    {onBack !== undefined && (
      <button type="button" class="button" onClick={onBack}>
        {setupWords.previous}
      </button>
    )}
  </footer>
);
