/** One form: its address to hand out, whether people can answer it, and the look from outside that no program can have. */
import type { JSX } from 'preact';
import type { FormLine, OutsideView } from '../../../application/setup-api';
import { formsWords } from '../../../wording/pages/setup-page';
import { ActionButton } from '../../ui/action-button';
import { CopyButton } from '../../ui/copy-button';
import { Findings } from '../../ui/notice';

export interface FormCardProps {
  readonly form: FormLine;
  readonly isPending: boolean;
  readonly announce: (sentence: string) => void;
  readonly onOpen: () => void;
  readonly onSeen: (seen: OutsideView) => void;
}

const VIEWS: readonly OutsideView[] = ['opens', 'asks-account'];

export const FormCard = ({ form, isPending, announce, onOpen, onSeen }: FormCardProps): JSX.Element => (
  <li>
    <p class="form-title">
      <strong>{form.title}</strong>{' '}
      {form.problem !== undefined ? (
        <span class="badge badge-look">! {formsWords.problem}</span>
      ) : form.isThere ? (
        <span class="badge badge-done">✓ {formsWords.there}</span>
      ) : (
        <span class="badge">{formsWords.missing}</span>
      )}{' '}
      {form.isThere && <OpenBadge form={form} />}
    </p>
    <p class="quiet">{formsWords.who[form.kind]}</p>
    {form.problem !== undefined && <Findings sentences={[form.problem]} />}
    {form.url !== undefined && (
      <p class="field-row">
        <input
          type="text"
          readOnly
          value={form.url}
          aria-label={formsWords.link(form.title)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={form.url} what={formsWords.link(form.title)} announce={announce} />
        <a href={form.url} target="_blank" rel="noreferrer" aria-label={formsWords.openForm(form.title)}>
          {formsWords.open}
        </a>
      </p>
    )}
    {form.isThere && form.isOpen === false && (
      <p>
        <ActionButton isPending={isPending} onClick={onOpen} label={formsWords.openToAnswersOf(form.title)}>
          {formsWords.openToAnswers}
        </ActionButton>
      </p>
    )}
    {form.isThere && form.url !== undefined && <OutsideQuestion form={form} onSeen={onSeen} />}
    {form.seen === 'asks-account' && (
      <>
        <Findings sentences={[formsWords.outside.advice]} />
        {form.editUrl !== undefined && (
          <p>
            <a href={form.editUrl} target="_blank" rel="noreferrer" aria-label={formsWords.outside.editOf(form.title)}>
              {formsWords.outside.edit}
            </a>
          </p>
        )}
      </>
    )}
  </li>
);

/** What Google says, and when it was asked. */
function OpenBadge({ form }: { readonly form: FormLine }): JSX.Element {
  const asked = form.lookedOn === undefined ? undefined : formsWords.lookedOn(form.lookedOn);
  if (form.isOpen === undefined) return <span class="badge">{formsWords.notLooked}</span>;
  return form.isOpen ? (
    <span class="badge badge-done" title={asked}>
      ✓ {formsWords.isOpen}
    </span>
  ) : (
    <span class="badge badge-look" title={asked}>
      ! {formsWords.isClosed}
    </span>
  );
}

/** What a person sees who opens the form without an account of the school. */
const OutsideQuestion = ({ form, onSeen }: Pick<FormCardProps, 'form' | 'onSeen'>): JSX.Element => (
  <fieldset class="outside" aria-label={formsWords.outside.questionOf(form.title)}>
    <legend>
      {formsWords.outside.question}
      {form.seenOn !== undefined && <span class="quiet"> ({formsWords.outside.seenOn(form.seenOn)})</span>}
    </legend>
    {VIEWS.map((view) => (
      <label key={view} class="choice">
        <input type="radio" name={`outside-${form.kind}`} checked={form.seen === view} onChange={() => onSeen(view)} />
        <span>{formsWords.outside.choices[view]}</span>
      </label>
    ))}
  </fieldset>
);
