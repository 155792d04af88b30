/** Answers « Réseau » in the panel: one short function a call, each a use case. */
import { settleContribution } from '../../application/contributions/settle-contribution';
import { saveMinutes, sendAfterMeeting } from '../../application/meetings/after-meeting';
import { inviteToMeeting, previewInvitation } from '../../application/meetings/invite';
import { meetingView } from '../../application/meetings/meeting-view';
import { noteAttendance } from '../../application/meetings/note-attendance';
import type { InvitationInput, NetworkApi } from '../../application/network-api';
import { networkView } from '../../application/network/network-view';
import { previewSector, tellSector } from '../../application/network/tell-sector';
import { makeTheme } from '../../application/network/make-theme';
import { previewShare, shareResources } from '../../application/network/share-resources';
import { settleNeed } from '../../application/network/settle-need';
import { requirePermissions } from '../permissions/require-permissions';
import { requireForm } from '../forms/build-forms';
import { done, shown } from './answers';
import { reply } from './reply';

export const networkServer: NetworkApi = {
  getNetwork: () => shown(networkView),
  settleContribution: (reference) => done((register, ports) => settleContribution(register, ports, reference), networkView),
  settleNeed: (input) => done((register, ports) => settleNeed(register, ports, input), networkView),
  makeTheme: (input) => done((register, ports) => void makeTheme(register, ports, input), networkView),
  getMeeting: (reference) => shown((register, ports) => meetingView(register, ports, reference)),
  previewInvitation: (input) => shown((register, ports) => previewInvitation(register, ports, input)),
  inviteToMeeting: (input: InvitationInput) =>
    reply((run) => {
      requirePermissions('propose');
      // An invitation whose link leads nowhere is worse than none.
      requireForm(run, 'contribution');
      return run.ports.unitOfWork((register) => inviteToMeeting(register, run.ports, input));
    }),
  previewShare: (target) => shown((register, ports) => previewShare(register, ports, target)),
  shareResources: (target) =>
    reply((run) => {
      requirePermissions('propose');
      return run.ports.unitOfWork((register) => shareResources(register, run.ports, target));
    }),
  previewSector: (sector) => shown((register, ports) => previewSector(register, ports, sector)),
  tellSector: (sector) =>
    reply((run) => {
      requirePermissions('propose');
      requireForm(run, 'offer');
      return run.ports.unitOfWork((register) => tellSector(register, run.ports, sector));
    }),
  saveMinutes: (input) =>
    done(
      (register, ports) => saveMinutes(register, ports, input),
      (register, ports) => meetingView(register, ports, input.reference),
    ),
  sendAfterMeeting: (input) =>
    reply((run) => {
      requirePermissions('propose');
      return run.ports.unitOfWork((register) => sendAfterMeeting(register, run.ports, input));
    }),
  noteAttendance: (reference, present) =>
    done(
      (register, ports) => noteAttendance(register, ports, reference, present),
      (register, ports) => meetingView(register, ports, reference),
    ),
};
