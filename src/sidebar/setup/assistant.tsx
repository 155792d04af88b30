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

const VIEWS: Readonly<Record<Step, FunctionComponent<StepProps>>> = {
  identity: IdentityStep,
  schools: SchoolsStep,
  trainings: TrainingsStep,
  forms: FormsStep,
  test: TestStep,
};

export function Assistant(): JSX.Element {
  const [setup, setSetup] = useState<SetupView>();
  const [error, setError] = useState<ReplyError>();
  const [step, setStep] = useState<Step>('identity');
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);

  const load = (): void => {
    setError(undefined);
    void setupApi.getSetup().then((reply) => {
      if (!reply.ok) return setError(reply.error);
      setSetup(reply.value);
      setStep(stepToResume(reply.value));
    });
  };
  useEffect(load, []);

  const show = (wanted: Step): void => {
    setStep(wanted);
    setTimeout(() => heading.current?.focus());
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
      <nav class="steps" aria-label={setupWords.stepsLabel}>
        <p class="steps-title">{setupWords.title}</p>
        <ol onKeyDown={moveWithArrows}>
          {STEPS.map((one, at) => (
            <li key={one}>
              <button
                type="button"
                class={`step${setup.done[one] ? ' step-done' : ''}`}
                data-item
                aria-current={one === step ? 'step' : undefined}
                onClick={() => show(one)}
              >
                <span class="step-sign" aria-hidden="true">
                  {setup.done[one] ? <Icon name="done" size={14} /> : at + 1}
                </span>
                <span class="step-text">
                  <span>{setupWords.steps[one]}</span>
                  <span class="step-state">{setup.done[one] ? setupWords.stepDone : setupWords.stepToDo}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
        <p class="steps-intro">{setupWords.intro}</p>
      </nav>
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
      <footer class="assistant-foot">
        <button type="button" class="button-link" onClick={closeDialog}>
          {setupWords.later}
        </button>
        <div class="toast" role="status" aria-live="polite">
          {toast.sentence !== '' && <p>{toast.sentence}</p>}
        </div>
        {previous !== undefined && (
          <button type="button" class="button" onClick={() => show(previous)}>
            {setupWords.previous}
          </button>
        )}
      </footer>
    </div>
  );
}
