/** Whom to invite to a meeting: chosen, looked at, then sent. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { InvitationInput, InvitationPreview, MeetingView } from '../../application/network-api';
import type { Sector } from '../../domain/training/sector';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useRounds } from '../state/use-rounds';
import { ActionButton } from '../ui/action-button';
import { InlineForm } from '../ui/inline-form';
import { Problem } from '../ui/problem';

type Target = Omit<InvitationInput, 'reference'>;

export function InvitationForm({ meeting, onClose }: { meeting: MeetingView; onClose(): void }): JSX.Element {
  const { api, changed } = useApp();
  const action = useAction();
  const sendRounds = useRounds(action);
  const [target, setTarget] = useState<Target>({ to: 'schools' });
  const [preview, setPreview] = useState<InvitationPreview>();
  const input: InvitationInput = { reference: meeting.reference, ...target };
  const choose = (next: Target): void => {
    setTarget(next);
    setPreview(undefined);
  };
  const look = async (): Promise<void> => setPreview(await action.run(() => api.previewInvitation(input)));
  const send = async (): Promise<void> => {
    if (!(await sendRounds(() => api.inviteToMeeting(input)))) return;
    changed();
    onClose();
  };
  return (
    <InlineForm focus="input" onCancel={onClose} onSubmit={() => void (preview === undefined ? look() : send())}>
      <Targets target={target} sectors={meeting.sectors} onChoose={choose} />
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
            {networkWords.preview}
          </ActionButton>
        ) : (
          <ActionButton type="submit" kind="main" isPending={action.isPending}>
            {networkWords.sendInvitations(preview.count)}
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
  sectors,
  onChoose,
}: {
  target: Target;
  sectors: MeetingView['sectors'];
  onChoose(target: Target): void;
}): JSX.Element {
  const id = useId();
  return (
    <>
      <fieldset>
        <legend>{networkWords.inviteWho}</legend>
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
