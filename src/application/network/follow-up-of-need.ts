/** The meeting or the resource by which a need is answered, in words. */
import type { Need } from '../../domain/network/network';
import { secureLink } from '../../domain/network/secure-link';
import { kitLine } from '../../wording/emails/reminders/lines';
import { meetingLabel } from '../../wording/labels/meeting-label';
import type { Register } from '../ports';

/** '' for none, and for a resource that may not be passed on. */
export function followUpOfNeed(register: Register, need: Need | undefined): string {
  const key = need?.linkedTo ?? '';
  const meeting = register.find('meetings', key);
  if (meeting !== undefined) return meetingLabel(meeting);
  const resource = register.find('resources', key);
  const link = resource?.link === undefined ? undefined : secureLink(resource.link);
  return resource?.state === 'published' && link !== undefined ? kitLine({ ...resource, link }) : '';
}
