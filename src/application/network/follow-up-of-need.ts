/** The meeting or the resource by which a need is answered, in words. */
import type { Need } from '../../domain/network/network';
import { asPublished } from '../../domain/network/fitting-resources';
import { kitLine } from '../../wording/emails/reminders/lines';
import { meetingLabel } from '../../wording/labels/meeting-label';
import { isToCome } from '../../domain/network/sign-up';
import { signUpLine } from '../../wording/emails/network/meetings';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { FormLinks, Register } from '../ports';
import { linkedOf } from './made-for-theme';

interface Around {
  readonly register: Register;
  readonly links: Pick<FormLinks, 'contributionUrl'>;
  readonly today: IsoDate;
}

/** '' for none, and for a resource that may not be passed on. */
export function followUpOfNeed({ register, links, today }: Around, need: Need | undefined): string {
  const { meeting, resource } = linkedOf(register, need ?? {});
  if (meeting !== undefined) {
    const label = meetingLabel(meeting);
    const link = isToCome(meeting, today) ? links.contributionUrl('sign-up', meeting.reference, label) : undefined;
    return link === undefined ? label : signUpLine(label, link);
  }
  const published = resource && asPublished(resource);
  return published === undefined ? '' : kitLine(published);
}
