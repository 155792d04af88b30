/** The pairs chosen in the plan become propositions whose messages wait to be reviewed. */
import { alreadyProposed, unwishedPlace } from '../../wording/errors/action-errors';
import { createdSentence } from '../../wording/sidebar/plan-sentences';
import { matchContextOf } from '../matching/match-context-of';
import { messagesView } from '../outbox/message-lines';
import type { CreatedPlanView, PlanPair } from '../allocation-api';
import type { Ports, Register } from '../ports';
import { sendPropositions } from '../propositions/propose-hosts';
import { hostName } from '../drafts/keep-draft';
import { refusedBySchools } from '../drafts/wishes-of-schools';
import { livePropositionsOf } from '../propositions/propositions-of';
import { problemOf, UserProblem } from '../user-problem';

/**
 * Each pair is judged again, those before it counted; one that is no longer possible, that the school is known not to want, or
 * whose pupil has been proposed elsewhere since, is refused with its reason and holds back no other.
 */
export function createPropositions(register: Register, ports: Ports, pairs: readonly PlanPair[]): CreatedPlanView {
  const refused: { requestReference: string; sentence: string }[] = [];
  const before = register.all('propositions').length;
  const context = matchContextOf(register, ports.clock.today());
  const unwishedAt = refusedBySchools(register);
  let known = before;
  let existing = 0;
  for (const { requestReference, hostId, overrideReason } of pairs) {
    try {
      const unwished = unwishedAt({ requestReference, hostId });
      if (unwished !== undefined) throw problemOf(unwishedPlace(unwished));
      const companyReference = register.find('offers', hostId)?.companyReference ?? hostId;
      // Asked meanwhile by another account, or by this very click done again.
      const [live] = livePropositionsOf(register, requestReference);
      if (live !== undefined && live.companyReference !== companyReference)
        throw problemOf(alreadyProposed(hostName(register, live.companyReference)));
      const choice = {
        companyReference,
        ...(companyReference === hostId ? {} : { offerReference: hostId }),
        ...(overrideReason === undefined ? {} : { overrideReason }),
      };
      // Also where it is there: what a run that was broken off left undone is finished.
      sendPropositions(register, ports, { requestReference, choices: [choice] }, { departure: 'after-review', context });
      if (live !== undefined && register.all('propositions').length === known) existing++;
    } catch (error) {
      if (!(error instanceof UserProblem)) throw error;
      refused.push({ requestReference, sentence: error.message });
    }
    for (const made of register.all('propositions').slice(known)) context.note(made);
    known = register.all('propositions').length;
  }
  const created = register.all('propositions').length - before;
  return { sentence: createdSentence(created, existing), created, refused, messages: messagesView(register, ports) };
}
