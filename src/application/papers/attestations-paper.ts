/** An attestation for each person who was at a training of tutors. */
import type { Meeting } from '../../domain/network/network';
import { noAttestation } from '../../wording/errors/action-errors';
import { attestationSentence } from '../../wording/labels/attestation';
import { meetingLabel } from '../../wording/labels/meeting-label';
import { present } from '../meetings/after-meeting';
import type { AttestationsPaper } from '../papers-api';
import type { Register } from '../ports';
import { UserProblem } from '../user-problem';

type Own = Pick<AttestationsPaper, 'kind' | 'meeting' | 'people'>;

/** Throws a UserProblem for a meeting that trains nobody. */
export function attestationsPaper(register: Register, meeting: Meeting): Own {
  if (meeting.kind !== 'tutor-training') throw new UserProblem(noAttestation.message, noAttestation.advice);
  return {
    kind: 'attestations',
    meeting: meetingLabel({ ...meeting, place: undefined }),
    people: present(register, meeting.reference)
      .map((one) => ({ reference: one.reference, name: one.name, sentence: attestationSentence(one, meeting) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
  };
}
