/** One cause: what it is, what it costs, and its gestures; one that does more than it looks asks first. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CauseLine } from '../../../application/health-api';
import type { HealthGesture } from '../../../domain/health/causes';
import { healthWords } from '../../../wording/pages/health-page';
import { severityLabels } from '../../../wording/upkeep/health-sentences';
import { ActionButton } from '../../ui/action-button';

export interface CauseProps {
  readonly cause: CauseLine;
  readonly isPending: boolean;
  readonly isDisabled: boolean;
  onMend(gesture: HealthGesture): void;
}

export function Cause({ cause, isPending, isDisabled, onMend }: CauseProps): JSX.Element {
  const [asked, setAsked] = useState<CauseLine['gestures'][number]>();
  const choose = (gesture: CauseLine['gestures'][number]): void => {
    if (gesture.question === undefined) onMend(gesture.gesture);
    else setAsked(gesture);
  };
  return (
    <li class={`notice health-cause health-cause-${cause.severity}`}>
      <p>
        <span class="visually-hidden">{severityLabels[cause.severity].sign} : </span>
        <strong>{cause.title}</strong>
      </p>
      <p>{cause.advice}</p>
      {cause.url !== undefined && (
        <p>
          <a href={cause.url} target="_blank" rel="noopener">
            {healthWords.grant}
          </a>
        </p>
      )}
      {asked?.question !== undefined ? (
        <div role="group" aria-label={asked.label}>
          <p>{asked.question}</p>
          <p class="form-buttons">
            <ActionButton kind="main" isPending={isPending} isDisabled={isDisabled} onClick={() => onMend(asked.gesture)}>
              {healthWords.yes}
            </ActionButton>
            <button type="button" class="button-link" onClick={() => setAsked(undefined)}>
              {healthWords.no}
            </button>
          </p>
        </div>
      ) : (
        cause.gestures.length > 0 && (
          <p class="form-buttons">
            {cause.gestures.map((gesture) => (
              <ActionButton
                key={gesture.gesture}
                isPending={isPending}
                isDisabled={isDisabled}
                label={`${gesture.label} : ${cause.title}`}
                onClick={() => choose(gesture)}
              >
                {gesture.label}
              </ActionButton>
            ))}
          </p>
        )
      )}
    </li>
  );
}
