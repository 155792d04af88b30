/** The card of a meeting: who comes, whom to invite, who was there. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MeetingView as Meeting } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useCall } from '../state/use-call';
import { useCardAction } from '../state/use-card-action';
import { ActionButton } from '../ui/action-button';
import { CardHeader } from '../ui/card-header';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';
import { InvitationForm } from './invitation-form';
import { MinutesSection } from './minutes-section';

export function MeetingView({ reference }: { reference: string }): JSX.Element {
  const { api } = useApp();
  const card = useCall(reference, () => api.getMeeting(reference));
  const [isInviting, setInviting] = useState(false);
  const meeting = card.value;
  if (meeting === undefined)
    return card.error === undefined ? <Loading lines={6} /> : <Problem error={card.error} onRetry={card.reload} />;
  return (
    <>
      <Problem error={card.error} onRetry={card.reload} />
      <CardHeader
        reference={meeting.reference}
        title={meeting.title}
        badge={<span class="badge">{meeting.stateLabel}</span>}
        lines={meeting.lines}
        findings={[]}
      />
      {meeting.mayInvite &&
        (isInviting ? (
          <InvitationForm meeting={meeting} onClose={() => setInviting(false)} />
        ) : (
          <p class="form-buttons">
            <ActionButton kind="main" onClick={() => setInviting(true)}>
              {networkWords.invite}
            </ActionButton>
          </p>
        ))}
      {meeting.isAttendanceDue ? (
        <Attendance key={meeting.reference} meeting={meeting} onChanged={card.set} />
      ) : (
        <Section title={networkWords.participants(meeting.participants.length)}>
          {meeting.participants.length === 0 && <p class="quiet">{networkWords.noParticipants}</p>}
          <ul class="network-schools">
            {meeting.participants.map((one) => (
              <li key={one.reference}>
                <span class="row-main">{one.name}</span>{' '}
                <span class="row-detail">{[one.organisation, one.stateLabel].filter((part) => part !== '').join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <MinutesSection key={meeting.reference} meeting={meeting} onChanged={card.set} />
    </>
  );
}

function Attendance({ meeting, onChanged }: { meeting: Meeting; onChanged(meeting: Meeting): void }): JSX.Element {
  const { api } = useApp();
  const action = useCardAction<Meeting>(onChanged);
  const [present, setPresent] = useState<ReadonlySet<string>>(
    new Set(meeting.participants.filter(({ state }) => state === 'present').map((one) => one.reference)),
  );
  const toggle = (reference: string): void => {
    const next = new Set(present);
    if (!next.delete(reference)) next.add(reference);
    setPresent(next);
  };
  return (
    <Section title={networkWords.attendance}>
      <p class="quiet">{networkWords.attendanceHelp}</p>
      <Problem error={action.error} />
      {meeting.participants
        .filter(({ state }) => state !== 'cancelled')
        .map((one) => (
          <label key={one.reference} class="choice">
            <input type="checkbox" checked={present.has(one.reference)} onChange={() => toggle(one.reference)} />{' '}
            <span>
              {one.name}{' '}
              <span class="row-detail">{[one.organisation, one.stateLabel].filter((part) => part !== '').join(' · ')}</span>
            </span>
          </label>
        ))}
      <p class="form-buttons">
        <ActionButton
          kind="main"
          isPending={action.isPending}
          onClick={() => void action.act(() => api.noteAttendance(meeting.reference, [...present]), networkWords.attendanceNoted)}
        >
          {networkWords.noteAttendance}
        </ActionButton>
      </p>
    </Section>
  );
}
