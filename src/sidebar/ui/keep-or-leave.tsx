/** Below an answer to « Pourquoi pas ? »: keep that arrangement, with a motive where a rule is set aside, or leave it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WhyNotView } from '../../application/allocation-api';
import { whyNotWords } from '../../wording/pages/why-not-page';
import { ActionButton } from './action-button';
import { MotiveForm } from './motive-form';

export interface KeepOrLeaveProps {
  /** Absent while it is awaited. */
  readonly answer: WhyNotView | undefined;
  /** Name of the host in question. */
  readonly host: string;
  readonly isPending: boolean;
  onKeep(motive?: string): void;
  onBack(): void;
}

export function KeepOrLeave({ answer, host, isPending, onKeep, onBack }: KeepOrLeaveProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  // The form had the focus: it goes back to the button that opened it.
  useLayoutEffect(() => {
    if (wasAsking.current && !isAsking) keep.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (isAsking)
    return (
      <MotiveForm
        label={whyNotWords.motive(host)}
        help={whyNotWords.motiveHelp}
        missing={whyNotWords.motiveMissing}
        submit={whyNotWords.keep}
        isPending={isPending}
        onSubmit={onKeep}
        onCancel={() => setAsking(false)}
      />
    );
  return (
    <p class="form-buttons">
      {answer?.mayKeep === true && (
        <span ref={keep}>
          <ActionButton isPending={isPending} onClick={() => (answer.needsMotive === true ? setAsking(true) : onKeep())}>
            {whyNotWords.keep}
          </ActionButton>
        </span>
      )}
      <button type="button" class="button" data-item onClick={onBack}>
        {whyNotWords.back}
      </button>
    </p>
  );
}
