/** Step 4: the forms, created in one click, with the links to hand out. */
import type { JSX } from 'preact';
import { formsWords, setupWords } from '../../../wording/pages/setup-page';
import { setupApi } from '../../setup-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { CopyButton } from '../../ui/copy-button';
import { Findings } from '../../ui/notice';
import { Problem } from '../../ui/problem';
import type { StepProps } from '../step';

export function FormsStep({ setup, onChanged, onNext, announce }: StepProps): JSX.Element {
  const action = useAction();
  const isComplete = setup.forms.every((form) => form.isThere && form.problem === undefined);
  const build = async (): Promise<void> => {
    const after = await action.run(() => setupApi.buildForms());
    if (after !== undefined) onChanged(after, formsWords.built);
  };
  return (
    <>
      <p>{formsWords.intro}</p>
      <ul class="forms">
        {setup.forms.map((form) => (
          <li key={form.kind}>
            <p class="form-title"><strong>{form.title}</strong> {form.problem !== undefined ? <span class="badge badge-look">! {formsWords.problem}</span> : form.isThere ? <span class="badge badge-done">✓ {formsWords.there}</span> : <span class="badge">{formsWords.missing}</span>}</p>
            <p class="quiet">{formsWords.who[form.kind]}</p>
            {form.problem !== undefined && <Findings sentences={[form.problem]} />}
            {form.url !== undefined && (
              <p class="field-row">
                <input type="text" readOnly value={form.url} aria-label={formsWords.link(form.title)} onFocus={(event) => event.currentTarget.select()} />
                <CopyButton text={form.url} what={formsWords.link(form.title)} announce={announce} />
                <a href={form.url} target="_blank" rel="noreferrer" aria-label={formsWords.openForm(form.title)}>{formsWords.open}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Problem error={action.error} />
      <p class="step-buttons">
        {isComplete && <ActionButton kind="main" onClick={onNext}>{setupWords.next}</ActionButton>}
        <ActionButton kind={isComplete ? 'plain' : 'main'} isPending={action.isPending} onClick={() => void build()}>{isComplete ? formsWords.rebuild : formsWords.build}</ActionButton>
        {action.isPending && <span class="quiet">{formsWords.building}</span>}
      </p>
    </>
  );
}
