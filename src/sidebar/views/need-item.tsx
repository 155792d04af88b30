/** A need in « Réseau »: taken in hand in one click, answered where it stands. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { NeedInput, NeedLine, NetworkView } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useCardAction, type CardAction } from '../state/use-card-action';
import { ActionButton } from '../ui/action-button';
import { InlineForm } from '../ui/inline-form';
import { Problem } from '../ui/problem';

export interface NeedItemProps {
  readonly need: NeedLine;
  readonly answers: NetworkView['answers'];
  /** Its answer is asked at once. */
  readonly isOpen: boolean;
  onChanged(view: NetworkView): void;
}

export function NeedItem({ need, answers, isOpen, onChanged }: NeedItemProps): JSX.Element {
  const { api } = useApp();
  const [isAnswering, setAnswering] = useState(isOpen);
  const action = useCardAction<NetworkView>((view) => {
    setAnswering(false);
    onChanged(view);
  });
  const settle = (input: Omit<NeedInput, 'reference'>, sentence: string): void =>
    void action.act(() => api.settleNeed({ reference: need.reference, ...input }), sentence);
  return (
    <div class="network-item">
      <p>
        <span class="row-main">{need.sentence}</span>{' '}
        {need.isPressing && <span class="badge badge-urgent">{networkWords.pressing}</span>}
        {need.state === 'taken' && <span class="badge">{networkWords.taken}</span>}
      </p>
      {need.detail !== undefined && need.detail !== '' && <p class="network-detail">{need.detail}</p>}
      {need.alike.length > 0 && <p class="network-detail">{networkWords.alike(need.alike)}</p>}
      <Problem error={action.error} />
      {isAnswering ? (
        <AnswerForm need={need} answers={answers} action={action} onSettle={settle} onCancel={() => setAnswering(false)} />
      ) : (
        <p class="form-buttons">
          <ActionButton label={networkWords.answerOf(need.sentence)} onClick={() => setAnswering(true)}>
            {networkWords.answer}
          </ActionButton>
          {need.state === 'new' && (
            <ActionButton
              label={networkWords.takeOf(need.sentence)}
              isPending={action.isPending}
              onClick={() => settle({ state: 'taken' }, networkWords.takenDone)}
            >
              {networkWords.take}
            </ActionButton>
          )}
        </p>
      )}
    </div>
  );
}

interface AnswerFormProps {
  readonly need: NeedLine;
  readonly answers: NetworkView['answers'];
  readonly action: CardAction<NetworkView>;
  onSettle(input: Omit<NeedInput, 'reference'>, sentence: string): void;
  onCancel(): void;
}

function AnswerForm({ need, answers, action, onSettle, onCancel }: AnswerFormProps): JSX.Element {
  const [answer, setAnswer] = useState('');
  const [linkedTo, setLinkedTo] = useState('');
  const id = useId();
  return (
    <InlineForm
      focus="button"
      onCancel={onCancel}
      onSubmit={() => onSettle({ state: 'answered', answer, ...(linkedTo === '' ? {} : { linkedTo }) }, networkWords.answered)}
    >
      <label for={id}>{networkWords.answerLabel}</label>
      <textarea
        id={id}
        rows={4}
        value={answer}
        aria-describedby={`${id}h`}
        onInput={(event) => setAnswer(event.currentTarget.value)}
      />
      <p id={`${id}h`} class="field-help">
        {networkWords.answerHelp(need.email)}
      </p>
      {answers.length > 0 && (
        <>
          <label for={`${id}l`}>{networkWords.linkedTo}</label>
          <select id={`${id}l`} value={linkedTo} onChange={(event) => setLinkedTo(event.currentTarget.value)}>
            <option value="">{networkWords.noLink}</option>
            {answers.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </>
      )}
      <p class="form-buttons">
        <ActionButton type="submit" kind="main" isPending={action.isPending}>
          {networkWords.send}
        </ActionButton>
        <ActionButton
          isPending={action.isPending}
          onClick={() => onSettle({ state: 'dropped', answer }, networkWords.dropped(need.email))}
        >
          {networkWords.drop}
        </ActionButton>
        <button type="button" class="button-link" onClick={onCancel}>
          {networkWords.cancel}
        </button>
      </p>
    </InlineForm>
  );
}
