/** The dialog « Passer la main » as it is shown. */
import { livingClocks, silentAccounts, withTrigger } from '../../domain/health/accounts';
import type { AccountFacts } from '../../domain/health/facts';
import { UNSENT_MESSAGE_STATUSES } from '../../domain/message/message';
import { handoverWords } from '../../wording/pages/handover-page';
import type { HandoverView } from '../handover-api';
import type { Ports, Register } from '../ports';
import { identityOf } from '../setup/setup-hub';
import { previewLetter } from './letter';

/** What stands outside the register. */
export interface HandoverFacts {
  readonly accounts: readonly AccountFacts[];
  readonly isLeaving: boolean;
  /**
   * Titles of the forms that this account lacks: to be made anew, or still to be shared by an account that is there. Absent where
   * they were not looked at, which takes a second for each.
   */
  readonly lackingForms?: { readonly toRemake: readonly string[]; readonly awaited: readonly string[] };
}

export function handoverView(register: Register, ports: Ports, facts: HandoverFacts, done?: string): HandoverView {
  const { animatorName, animatorRole, animatorPhone, animatorEmail } = identityOf(register);
  const own = facts.accounts.find(({ isOwn }) => isOwn);
  const letter = previewLetter(register, ports);
  const waiting = UNSENT_MESSAGE_STATUSES.flatMap((status) => register.where('messages', 'status', status)).length;
  return {
    identity: { animatorName, animatorRole, animatorPhone, animatorEmail },
    isTaken: own !== undefined && own.name === animatorName && own.handlers.includes('onClock') && !facts.isLeaving,
    isLeaving: facts.isLeaving,
    state: [
      handoverWords.spokenBy(animatorName),
      ...clockSentences({ accounts: facts.accounts, now: ports.clock.now() }),
      handoverWords.waiting(waiting),
    ],
    ...(facts.lackingForms === undefined ? {} : { forms: formSentences(facts.lackingForms) }),
    ...(letter === undefined ? {} : { letter }),
    ...(done === undefined ? {} : { done }),
  };
}

function formSentences({ toRemake, awaited }: NonNullable<HandoverFacts['lackingForms']>): string[] {
  const said = [
    ...(toRemake.length === 0 ? [] : [handoverWords.formsForeign(toRemake)]),
    ...(awaited.length === 0 ? [] : [handoverWords.formsAwaited(awaited)]),
  ];
  return said.length === 0 ? [handoverWords.formsOwn] : said;
}

function clockSentences(facts: { readonly accounts: readonly AccountFacts[]; readonly now: string }): string[] {
  const living = livingClocks(facts);
  if (living.length > 0) return living.map(({ isOwn, name }) => handoverWords.works(isOwn, name));
  const [last] = silentAccounts(facts);
  if (last === undefined || withTrigger(facts.accounts, 'onClock').length === 0) return [handoverWords.noClock];
  return [handoverWords.silent(last.seenOn)];
}
