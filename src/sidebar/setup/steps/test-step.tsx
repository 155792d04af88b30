/** Step 5: where the messages go, and one message to oneself to see that they arrive. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { setupWords, testWords } from '../../../wording/pages/setup-page';
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
  const choose = async (mode: (typeof MODES)[number]): Promise<void> => {
    if (switching.isPending) return;
    setWanted(mode.isSandbox);
    const after = await switching.run(() => setupApi.setSandbox(mode.isSandbox));
    setWanted(undefined);
    if (after !== undefined) onChanged(after, mode.now);
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
            <input type="radio" name={id} checked={isSandbox === mode.isSandbox} aria-label={mode.title} aria-describedby={`${id}${mode.isSandbox}`} onChange={() => void choose(mode)} />
            <span class="mode-text"><strong>{mode.title}</strong><span id={`${id}${mode.isSandbox}`}>{mode.help}</span></span>
          </label>
        ))}
      </fieldset>
      <Problem error={switching.error} />
      <Problem error={sending.error} />
      {isComplete && <p class="ready">{setupWords.finished}</p>}
      <p class="step-buttons">
        <ActionButton kind={setup.done.test ? 'plain' : 'main'} isPending={sending.isPending} onClick={() => void send()}>{testWords.send(setup.identity.animatorEmail)}</ActionButton>
        {setup.done.test && <ActionButton kind="main" onClick={onNext}>{setupWords.finish}</ActionButton>}
      </p>
    </>
  );
}
