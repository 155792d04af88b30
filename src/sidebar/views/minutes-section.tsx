/** Minutes and resources of a meeting: kept where they are read, then sent to those who were there. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AfterMeetingInput, MeetingView } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCardAction } from '../state/use-card-action';
import { useRounds } from '../state/use-rounds';
import { ActionButton } from '../ui/action-button';
import { InlineForm } from '../ui/inline-form';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

interface MinutesProps {
  readonly meeting: MeetingView;
  onChanged(meeting: MeetingView): void;
}

export function MinutesSection({ meeting, onChanged }: MinutesProps): JSX.Element {
  const { api } = useApp();
  const printing = useAction();
  const [isWriting, setWriting] = useState(false);
  const { minutes, attestations } = meeting;
  const titles = meeting.resources.filter(({ code }) => minutes.resources.includes(code));
  return (
    <Section title={networkWords.minutes}>
      {isWriting ? (
        <MinutesForm meeting={meeting} onChanged={onChanged} onClose={() => setWriting(false)} />
      ) : (
        <>
          {minutes.link === '' && minutes.text === '' && titles.length === 0 && <p class="quiet">{networkWords.noMinutes}</p>}
          {minutes.link !== '' && (
            <p class="reach">
              <a href={minutes.link} target="_blank" rel="noopener noreferrer">
                {networkWords.minutesLink}
              </a>
            </p>
          )}
          {minutes.text !== '' && <p class="network-detail">{minutes.text}</p>}
          {titles.length > 0 && (
            <ul class="network-schools">
              {titles.map(({ code, label }) => (
                <li key={code}>{label}</li>
              ))}
            </ul>
          )}
          <p class="form-buttons">
            <ActionButton onClick={() => setWriting(true)}>{networkWords.writeMinutes}</ActionButton>
          </p>
          {meeting.minutesToSend > 0 && (
            <SendAfter reference={meeting.reference} what="minutes" label={networkWords.sendMinutes(meeting.minutesToSend)} />
          )}
        </>
      )}
      {attestations !== undefined && (
        <>
          <p class="quiet">{networkWords.attestations(attestations.count)}</p>
          {attestations.toSend > 0 && (
            <SendAfter
              reference={meeting.reference}
              what="attestations"
              label={networkWords.sendAttestations(attestations.toSend)}
            />
          )}
          <Problem error={printing.error} />
          <p class="form-buttons">
            <ActionButton
              isPending={printing.isPending}
              onClick={() => void printing.run(() => api.openPapers(meeting.reference))}
            >
              {networkWords.printAttestations}
            </ActionButton>
          </p>
        </>
      )}
    </Section>
  );
}

function SendAfter({ reference, what, label }: AfterMeetingInput & { readonly label: string }): JSX.Element {
  const { api, changed } = useApp();
  const action = useAction();
  const sendRounds = useRounds(action);
  const send = async (): Promise<void> => {
    if (await sendRounds(() => api.sendAfterMeeting({ reference, what }))) changed();
  };
  return (
    <>
      <Problem error={action.error} />
      <p class="form-buttons">
        <ActionButton kind={what === 'minutes' ? 'main' : 'plain'} isPending={action.isPending} onClick={() => void send()}>
          {label}
        </ActionButton>
      </p>
    </>
  );
}

function MinutesForm({ meeting, onChanged, onClose }: MinutesProps & { onClose(): void }): JSX.Element {
  const { api } = useApp();
  const action = useCardAction<MeetingView>((card) => {
    onClose();
    onChanged(card);
  });
  const [link, setLink] = useState(meeting.minutes.link);
  const [text, setText] = useState(meeting.minutes.text);
  const [resources, setResources] = useState<readonly string[]>(meeting.minutes.resources);
  const id = useId();
  const toggle = (code: string): void =>
    setResources(resources.includes(code) ? resources.filter((one) => one !== code) : [...resources, code]);
  const save = (): void =>
    void action.act(() => api.saveMinutes({ reference: meeting.reference, link, text, resources }), networkWords.minutesKept);
  return (
    <InlineForm focus="input" onCancel={onClose} onSubmit={save}>
      {meeting.isOver && (
        <>
          <label for={`${id}l`}>{networkWords.minutesLinkLabel}</label>
          <input
            id={`${id}l`}
            type="url"
            value={link}
            placeholder="https://"
            onInput={(event) => setLink(event.currentTarget.value)}
          />
          <label for={`${id}t`}>{networkWords.minutesText}</label>
          <textarea id={`${id}t`} rows={5} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </>
      )}
      <fieldset>
        <legend>{networkWords.joinResources}</legend>
        {meeting.resources.length === 0 && <p class="field-help">{networkWords.noPublished}</p>}
        {meeting.resources.map(({ code, label }) => (
          <label key={code} class="choice">
            <input type="checkbox" checked={resources.includes(code)} onChange={() => toggle(code)} /> <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p class="field-help">{networkWords.minutesHelp}</p>
      <Problem error={action.error} />
      <p class="form-buttons">
        <ActionButton type="submit" kind="main" isPending={action.isPending}>
          {networkWords.keepMinutes}
        </ActionButton>
        <button type="button" class="button-link" onClick={onClose}>
          {networkWords.cancel}
        </button>
      </p>
    </InlineForm>
  );
}
