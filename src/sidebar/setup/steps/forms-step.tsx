/** Step 4: the forms, created in one click, with the links to hand out and the proof that people can answer. */
import type { JSX } from 'preact';
import type { Reply } from '../../../application/sidebar-api';
import type { SetupView } from '../../../application/setup-api';
import { formsWords, setupWords } from '../../../wording/pages/setup-page';
import { setupApi } from '../../setup-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { StepProps } from '../step';
import { FormCard } from './form-card';

export function FormsStep({ setup, onChanged, onNext, announce }: StepProps): JSX.Element {
  const action = useAction();
  const isComplete = setup.forms.every((form) => form.isThere && form.problem === undefined && form.isOpen !== false);
  const doing = async (call: () => Promise<Reply<SetupView>>, sentence: string): Promise<void> => {
    const after = await action.run(call);
    if (after !== undefined) onChanged(after, sentence);
  };
  return (
    <>
      <p>{formsWords.intro}</p>
      <ul class="forms">
        {setup.forms.map((form) => (
          <FormCard
            key={form.kind}
            form={form}
            isPending={action.isPending}
            announce={announce}
            onOpen={() => void doing(() => setupApi.openForm(form.kind), formsWords.openedToAnswers(form.title))}
            onSeen={(seen) => void doing(() => setupApi.noteOutsideView(form.kind, seen), formsWords.outside.noted)}
          />
        ))}
      </ul>
      <Problem error={action.error} />
      <p class="step-buttons">
        {isComplete && (
          <ActionButton kind="main" onClick={onNext}>
            {setupWords.next}
          </ActionButton>
        )}
        <ActionButton
          kind={isComplete ? 'plain' : 'main'}
          isPending={action.isPending}
          onClick={() => void doing(() => setupApi.buildForms(), formsWords.built)}
        >
          {setup.forms.every(({ isThere }) => isThere) ? formsWords.rebuild : formsWords.build}
        </ActionButton>
        {setup.forms.some(({ isThere }) => isThere) && (
          <ActionButton isPending={action.isPending} onClick={() => void doing(() => setupApi.checkForms(), formsWords.checked)}>
            {formsWords.check}
          </ActionButton>
        )}
        {action.isPending && <span class="quiet">{formsWords.building}</span>}
      </p>
    </>
  );
}
