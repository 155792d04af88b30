/** Whom to write to: schools, or the companies of a sector and of a commune; looked at, then sent some at a time. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { InvitationPreview, MeetingView, SentSome, Target } from '../../application/network-api';
import type { Reply } from '../../application/sidebar-api';
import type { Sector } from '../../domain/training/sector';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useRounds } from '../state/use-rounds';
import { ActionButton } from '../ui/action-button';
import { InlineForm } from '../ui/inline-form';
import { Problem } from '../ui/problem';

export interface TargetFormProps {
  readonly sectors: MeetingView['sectors'];
  readonly words: { readonly who: string; readonly look: string; send(count: number): string };
  look(target: Target): Promise<Reply<InvitationPreview>>;
  send(target: Target): Promise<Reply<SentSome>>;
  onClose(): void;
}

export function TargetForm({ sectors, words, look, send, onClose }: TargetFormProps): JSX.Element {
  const { changed } = useApp();
  const action = useAction();
  const sendRounds = useRounds(action);
  const [target, setTarget] = useState<Target>({ to: 'schools' });
  const [preview, setPreview] = useState<InvitationPreview>();
  const choose = (next: Target): void => {
    setTarget(next);
    setPreview(undefined);
  };
  const lookAt = async (): Promise<void> => setPreview(await action.run(() => look(target)));
  const sendAll = async (): Promise<void> => {
    if (!(await sendRounds(() => send(target)))) return;
    changed();
    onClose();
  };
  return (
    <InlineForm focus="input" onCancel={onClose} onSubmit={() => void (preview === undefined ? lookAt() : sendAll())}>
      <Targets target={target} who={words.who} sectors={sectors} onChoose={choose} />
      <Problem error={action.error} />
      {preview !== undefined && (
        <div role="status">
          <p>{preview.sentence}</p>
          {preview.names.length > 0 && (
            <p class="row-detail">{networkWords.names(preview.names, preview.count - preview.names.length)}</p>
          )}
        </div>
      )}
      <p class="form-buttons">
        {preview === undefined || preview.count === 0 ? (
          <ActionButton type="submit" isPending={action.isPending} isDisabled={preview !== undefined}>
            {words.look}
          </ActionButton>
        ) : (
          <ActionButton type="submit" kind="main" isPending={action.isPending}>
            {words.send(preview.count)}
          </ActionButton>
        )}
        <button type="button" class="button-link" onClick={onClose}>
          {networkWords.cancel}
        </button>
      </p>
    </InlineForm>
  );
}

function Targets({
  target,
  who,
  sectors,
  onChoose,
}: {
  target: Target;
  who: string;
  sectors: MeetingView['sectors'];
  onChoose(target: Target): void;
}): JSX.Element {
  const id = useId();
  return (
    <>
      <fieldset>
        <legend>{who}</legend>
        {(['schools', 'companies'] as const).map((to) => (
          <label key={to} class="choice">
            <input type="radio" name={id} checked={target.to === to} onChange={() => onChoose({ to })} />{' '}
            <span>{to === 'schools' ? networkWords.inviteSchools : networkWords.inviteCompanies}</span>
          </label>
        ))}
      </fieldset>
      {target.to === 'companies' && (
        <>
          <label for={`${id}s`}>{networkWords.sector}</label>
          <select
            id={`${id}s`}
            value={target.sectors?.[0] ?? ''}
            onChange={(event) => {
              const sector = event.currentTarget.value;
              onChoose({ ...target, sectors: sector === '' ? [] : [sector as Sector] });
            }}
          >
            <option value="">{networkWords.allSectors}</option>
            {sectors.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
          <label for={`${id}c`}>{networkWords.commune}</label>
          <input
            id={`${id}c`}
            type="text"
            value={target.commune ?? ''}
            aria-describedby={`${id}h`}
            onInput={(event) => onChoose({ ...target, commune: event.currentTarget.value })}
          />
          <p id={`${id}h`} class="field-help">
            {networkWords.communeHelp}
          </p>
        </>
      )}
    </>
  );
}
