/** What the answer to a contribution speaks of. */
import type { Contribution } from '../../domain/network/contribution';
import type { Meeting } from '../../domain/network/network';
import type { MessageContext } from '../outbox/message-material';
import type { Register } from '../ports';

/** Read anew: what came of it is in its row. */
export const contextOfContribution = (register: Register, contribution: Contribution): MessageContext => ({
  contribution,
  company: contribution.about === undefined ? undefined : register.find('companies', contribution.about),
  meeting: meetingOf(register, contribution),
});

/** The meeting that it signs up for; its row names the registration, or the meeting when there is none. */
function meetingOf(register: Register, { kind, about }: Contribution): Meeting | undefined {
  if (kind !== 'sign-up' || about === undefined) return undefined;
  return register.find('meetings', register.find('registrations', about)?.meetingReference ?? about);
}
