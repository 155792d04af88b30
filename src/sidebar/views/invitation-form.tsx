/** Whom to invite to a meeting. */
import type { JSX } from 'preact';
import type { MeetingView } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { TargetForm } from './target-form';

export function InvitationForm({ meeting, onClose }: { meeting: MeetingView; onClose(): void }): JSX.Element {
  const { api } = useApp();
  const { reference } = meeting;
  return (
    <TargetForm
      sectors={meeting.sectors}
      words={{ who: networkWords.inviteWho, look: networkWords.preview, send: networkWords.sendInvitations }}
      look={(target) => api.previewInvitation({ reference, ...target })}
      send={(target) => api.inviteToMeeting({ reference, ...target })}
      onClose={onClose}
    />
  );
}
