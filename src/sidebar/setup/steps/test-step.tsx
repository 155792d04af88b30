/** Step 5: where the messages go, and one message to oneself to see that they arrive. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { setupWords, testWords } from '../../../wording/pages/setup-page';
import type { SetupView, Tried } from '../../../application/setup-api';
import { setupApi } from '../../setup-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { StepProps } from '../step';

const MODES = [
  { isSandbox: true, title: testWords.sandbox, help: testWords.sandboxHelp, now: testWords.nowSandbox },
  { isSandbox: false, title: testWords.real, help: testWords.realHelp, now: testWords.nowReal },
] as const;

type Mode = (typeof MODES)[number];

export function TestStep({ setup, onChanged, onNext }: StepProps): JSX.Element {
  const switching = useAction();
  /** Shown at once, while the sheet is being told. */
  const [wanted, setWanted] = useState<boolean>();
  const isSandbox = wanted ?? setup.isSandbox;
  const id = useId();
  /** Real messages are confirmed first, with what becomes of what was tried. */
  const [isLeaving, setLeaving] = useState(false);
  const change = async (mode: Mode, tried?: Tried): Promise<void> => {
    setLeaving(false);
    setWanted(mode.isSandbox);
    const after = await switching.run(() =>
      tried === undefined ? setupApi.setSandbox(mode.isSandbox) : setupApi.setSandbox(mode.isSandbox, tried),
    );
    setWanted(undefined);
    if (after !== undefined) onChanged(after, mode.now);
  };
  const choose = (mode: Mode): void => {
    if (switching.isPending || mode.isSandbox === setup.isSandbox) return setLeaving(false);
    if (mode.isSandbox) void change(mode);
    else setLeaving(true);
  };
  return (
    <>
      <p>{testWords.intro}</p>
      <fieldset class="modes" aria-busy={switching.isPending ? 'true' : undefined}>
        <legend>{testWords.mode}</legend>
        {MODES.map((mode) => (
          <ModeChoice
            key={mode.title}
            name={id}
            mode={mode}
            isNow={isSandbox === mode.isSandbox}
            isChosen={(isLeaving ? false : isSandbox) === mode.isSandbox}
            onChoose={() => choose(mode)}
          />
        ))}
      </fieldset>
      {isLeaving && (
        <LeaveTrial tried={setup.tried} onLeave={(tried) => void change(MODES[1], tried)} onStay={() => setLeaving(false)} />
      )}
      <Problem error={switching.error} />
      <SendTest setup={setup} onChanged={onChanged} onNext={onNext} />
    </>
  );
}

interface ModeProps {
  readonly name: string;
  readonly mode: Mode;
  readonly isNow: boolean;
  readonly isChosen: boolean;
  onChoose(): void;
}

const ModeChoice = ({ name, mode, isNow, isChosen, onChoose }: ModeProps): JSX.Element => (
  <label class={`mode${isNow ? ' mode-chosen' : ''}`}>
    <input
      type="radio"
      name={name}
      checked={isChosen}
      aria-label={mode.title}
      aria-describedby={`${name}${mode.isSandbox}`}
      onChange={onChoose}
    />
    <span class="mode-text">
      <strong>{mode.title}</strong>
      <span id={`${name}${mode.isSandbox}`}>{mode.help}</span>
    </span>
  </label>
);

interface LeaveProps {
  readonly tried: SetupView['tried'];
  onLeave(tried?: Tried): void;
  onStay(): void;
}

/** What to know before messages go to the people they are for, and what becomes of what was tried. */
const LeaveTrial = ({ tried, onLeave, onStay }: LeaveProps): JSX.Element => (
  <section class="leave-trial" aria-label={testWords.leave}>
    <p>
      <strong>{testWords.leave}</strong>
    </p>
    <p>{testWords.dpo}</p>
    {tried !== undefined && <p>{testWords.tried(tried.propositions, tried.messages)}</p>}
    <p class="step-buttons">
      {tried === undefined ? (
        <ActionButton kind="main" onClick={() => onLeave()}>
          {testWords.confirmReal}
        </ActionButton>
      ) : (
        <>
          <ActionButton kind="main" onClick={() => onLeave('forget')}>
            {testWords.forget}
          </ActionButton>
          <ActionButton onClick={() => onLeave('send')}>{testWords.sendTried}</ActionButton>
        </>
      )}
      <ActionButton onClick={onStay}>{testWords.stay}</ActionButton>
    </p>
  </section>
);

/** One message to oneself, and the end of the set-up once it has been sent. */
function SendTest({ setup, onChanged, onNext }: Pick<StepProps, 'setup' | 'onChanged' | 'onNext'>): JSX.Element {
  const sending = useAction();
  const send = async (): Promise<void> => {
    const after = await sending.run(() => setupApi.sendTestMessage());
    if (after !== undefined) onChanged(after, testWords.sent);
  };
  const isComplete = Object.values(setup.done).every(Boolean);
  return (
    <>
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
