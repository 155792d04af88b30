/** Step 5: where the messages go, and one message to oneself to see that they arrive. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { setupWords, testWords } from '../../../wording/pages/setup-page';
import type { Tried } from '../../../application/setup-api';
import { setupApi } from '../../setup-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { StepProps } from '../step';

const MODES = [
  { isSandbox: true, title: testWords.sandbox, help: testWords.sandboxHelp, now: testWords.nowSandbox },
  { isSandbox: false, title: testWords.real, help: testWords.realHelp, now: testWords.nowReal },
] as const;

export function TestStep({ setup, onChanged, onNext }: StepProps): JSX.Element {
  const switching = useAction();
  const sending = useAction();
  /** Shown at once, while the sheet is being told. */
  const [wanted, setWanted] = useState<boolean>();
  const isSandbox = wanted ?? setup.isSandbox;
  const id = useId();
  /** Real messages are confirmed first, with what becomes of what was tried. */
  const [isLeaving, setLeaving] = useState(false);
  const change = async (mode: (typeof MODES)[number], tried?: Tried): Promise<void> => {
    setLeaving(false);
    setWanted(mode.isSandbox);
    const after = await switching.run(() =>
      tried === undefined ? setupApi.setSandbox(mode.isSandbox) : setupApi.setSandbox(mode.isSandbox, tried),
    );
    setWanted(undefined);
    if (after !== undefined) onChanged(after, mode.now);
  };
  const choose = (mode: (typeof MODES)[number]): void => {
    if (switching.isPending || mode.isSandbox === setup.isSandbox) return setLeaving(false);
    if (mode.isSandbox) void change(mode);
    else setLeaving(true);
  };
  const send = async (): Promise<void> => {
    const after = await sending.run(() => setupApi.sendTestMessage());
    if (after !== undefined) onChanged(after, testWords.sent);
  };
  const isComplete = Object.values(setup.done).every(Boolean);
  return (
    <>
      <p>{testWords.intro}</p>
      <fieldset class="modes" aria-busy={switching.isPending ? 'true' : undefined}>
        <legend>{testWords.mode}</legend>
        {MODES.map((mode) => (
          <label key={mode.title} class={`mode${isSandbox === mode.isSandbox ? ' mode-chosen' : ''}`}>
            <input
              type="radio"
              name={id}
              checked={(isLeaving ? false : isSandbox) === mode.isSandbox}
              aria-label={mode.title}
              aria-describedby={`${id}${mode.isSandbox}`}
              onChange={() => choose(mode)}
            />
            <span class="mode-text">
              <strong>{mode.title}</strong>
              <span id={`${id}${mode.isSandbox}`}>{mode.help}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {isLeaving && (
        <section class="leave-trial" aria-label={testWords.leave}>
          <p>
            <strong>{testWords.leave}</strong>
          </p>
          <p>{testWords.dpo}</p>
          {setup.tried !== undefined && <p>{testWords.tried(setup.tried.propositions, setup.tried.messages)}</p>}
          <p class="step-buttons">
            {setup.tried === undefined ? (
              <ActionButton kind="main" onClick={() => void change(MODES[1])}>
                {testWords.confirmReal}
              </ActionButton>
            ) : (
              <>
                <ActionButton kind="main" onClick={() => void change(MODES[1], 'forget')}>
                  {testWords.forget}
                </ActionButton>
                <ActionButton onClick={() => void change(MODES[1], 'send')}>{testWords.sendTried}</ActionButton>
              </>
            )}
            <ActionButton onClick={() => setLeaving(false)}>{testWords.stay}</ActionButton>
          </p>
        </section>
      )}
      <Problem error={switching.error} />
      <Problem error={sending.error} />
      {isComplete && <p class="ready">{setupWords.finished}</p>}
      <p class="step-buttons">
        <ActionButton kind={setup.done.test ? 'plain' : 'main'} isPending={sending.isPending} onClick={() => void send()}>
          {testWords.send(setup.identity.animatorEmail)}
        </ActionButton>
        {setup.done.test && (
          <ActionButton kind="main" onClick={onNext}>
            {setupWords.finish}
          </ActionButton>
        )}
      </p>
    </>
  );
}
