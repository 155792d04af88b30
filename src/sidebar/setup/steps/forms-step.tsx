/** Step 4: the forms, created in one click, with the links to hand out and the proof that people can answer. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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
  const { place, buildAll } = useBuilding(setup, onChanged);
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
          onClick={() => void doing(buildAll, formsWords.built)}
        >
          {setup.forms.every(({ isThere }) => isThere) ? formsWords.rebuild : formsWords.build}
        </ActionButton>
        {setup.forms.some(({ isThere }) => isThere) && (
          <ActionButton isPending={action.isPending} onClick={() => void doing(() => setupApi.checkForms(), formsWords.checked)}>
            {formsWords.check}
          </ActionButton>
        )}
        {place !== undefined && (
          <span class="quiet">{formsWords.building(place + 1, setup.forms.length, setup.forms[place]!.title)}</span>
        )}
      </p>
    </>
  );
}

/** One form a call: the person sees each as it comes, and what is done stays done when another fails. */
function useBuilding(
  setup: SetupView,
  onChanged: StepProps['onChanged'],
): { readonly place: number | undefined; buildAll(): Promise<Reply<SetupView>> } {
  const [place, setPlace] = useState<number>();
  const buildAll = async (): Promise<Reply<SetupView>> => {
    let reply: Reply<SetupView> = { ok: true, value: setup };
    const count = setup.forms.length;
    for (const [index, { kind, title }] of setup.forms.entries()) {
      setPlace(index);
      reply = await setupApi.buildForms(kind);
      if (!reply.ok) break;
      if (index + 1 < count) onChanged(reply.value, formsWords.builtOne(index + 1, count, title));
    }
    setPlace(undefined);
    return reply;
  };
  return { place, buildAll };
}
