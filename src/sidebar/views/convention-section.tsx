/** The convention of a placed pupil: where it stands, and one click for the next state. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ConventionView, RequestCardView } from '../../application/sidebar-views/request-card-view';
import { requestWords } from '../../wording/pages/request-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

export function ConventionSection({
  reference,
  convention,
  onChanged,
}: {
  reference: string;
  convention: ConventionView;
  onChanged(card: RequestCardView): void;
}): JSX.Element {
  const { api, announce, changed } = useApp();
  const [day, setDay] = useState('');
  const action = useAction();
  const id = useId();
  return (
    <Section title={requestWords.convention}>
      <p>{requestWords.conventionState(convention.stateLabel)}</p>
      {convention.sentences.map((sentence) => (
        <p key={sentence} class="row-detail">
          {sentence}
        </p>
      ))}
      <Problem error={action.error} />
      <div class="form-buttons" role="group" aria-label={requestWords.convention}>
        {convention.next.map((state) => (
          <ActionButton
            key={state}
            isPending={action.isPending}
            onClick={() => {
              void action
                .run(() => api.tickConvention(reference, state, day === '' ? undefined : day))
                .then((after) => {
                  if (after === undefined) return;
                  setDay('');
                  onChanged(after);
                  announce(requestWords.conventionTicked(after.convention?.stateLabel ?? ''));
                  changed();
                });
            }}
          >
            {requestWords.conventionTick[state]}
          </ActionButton>
        ))}
      </div>
      <p class="field-row">
        <label for={id}>{requestWords.conventionDay}</label>
        <input id={id} type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </p>
      <p class="field-help">{requestWords.conventionHelp}</p>
    </Section>
  );
}
