/** Hosts to telephone: those who asked for it, those without an answer, those who can only be called. */
import type { Proposition } from '../../domain/proposition/proposition';
import { asksToTalk, isToCall } from '../../domain/proposition/to-call';
import { settingsFrom } from '../../domain/settings/setting';
import { phoneScript } from '../../wording/sidebar/phone-script';
import { callBackSentence, callSentence, CONTACT_ACTIONS, contactSentence } from '../../wording/sidebar/call-sentences';
import { phoneInPairs } from '../../wording/text/phones';
import { callBackDays, callBackRuleOf } from '../propositions/call-back-days';
import { placeCalls } from '../companies/ask-for-places';
import { phoneOf } from '../companies/phone-of';
import { hardshipsIn } from '../requests/hardships-in';
import type { Ports, Register } from '../ports';
import type { CallLine, CallsView } from '../sidebar-views/list-views';
import { groupBy } from '../../domain/group-by';

/** More than a day's calls: the others come up as these are made. */
const SHOWN = 60;

export function calls(register: Register, ports: Ports): CallsView {
  const today = ports.clock.today();
  const hardships = hardshipsIn(register);
  const isHard = ({ requestReference }: Proposition): number => {
    const request = register.find('requests', requestReference);
    return request !== undefined && hardships(request).length > 0 ? 1 : 0;
  };
  const toCall = register
    .all('propositions')
    .filter((proposition) => isToCall(proposition, today))
    .sort(
      (a, b) =>
        pressing(a) - pressing(b) ||
        isHard(b) - isHard(a) ||
        ((a.callBackOn ?? a.sentOn ?? a.createdOn) < (b.callBackOn ?? b.sentOn ?? b.createdOn) ? -1 : 1),
    );
  const line = lineOf(register, ports, today);
  return {
    today,
    callBackDays: callBackDays(register, ports),
    callBackRule: callBackRuleOf(register, ports),
    lines: toCall.slice(0, SHOWN).map(line),
    more: Math.max(0, toCall.length - SHOWN),
    places: placeCalls(register),
  };
}

/** What is said of one call, the people of each company found once for all. */
function lineOf(register: Register, ports: Ports, today: string): (proposition: Proposition) => CallLine {
  const { animatorName, hubName } = settingsFrom(register.all('settings'));
  const people = groupBy(register.all('contacts'), ({ companyReference, isActive }) => (isActive ? companyReference : undefined));
  return (proposition) => {
    const known = people.get(proposition.companyReference) ?? [];
    const contact = known.find(({ email }) => email !== undefined) ?? known[0];
    const phone = phoneOf(register, proposition.companyReference)?.phone;
    return {
      propositionReference: proposition.reference,
      companyName: proposition.companyName ?? proposition.companyReference,
      contactName: [contact?.name, contact?.jobTitle].filter((part) => part !== undefined).join(', '),
      ...(phone === undefined ? {} : { phone: phoneInPairs(phone) }),
      sentence: callSentence(proposition, today),
      script: phoneScript(register.find('requests', proposition.requestReference), animatorName, hubName, proposition),
      callBackUntil: callBackRuleOf(register, ports, proposition).last,
      ...(proposition.callBackOn === undefined ? {} : { callBack: callBackSentence(proposition.callBackOn) }),
      contacts: lastContacts(register, ports, proposition.companyReference),
      ...(proposition.receivedWord === undefined ? {} : { lastWord: proposition.receivedWord }),
    };
  };
}

/** The last three times that the hub and the host spoke, the latest first. */
function lastContacts(register: Register, { clock }: Pick<Ports, 'clock'>, companyReference: string): string[] {
  return register
    .where('propositions', 'companyReference', companyReference)
    .flatMap(({ reference }) => register.where('journal', 'reference', reference))
    .filter(({ action }) => CONTACT_ACTIONS.includes(action))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, 3)
    .map((entry) => contactSentence(entry, clock.dayOf(entry.at)));
}

/** Who asked comes first, then who can only be called; among each, hosts asked for a hard case. */
const pressing = (proposition: Proposition): number => (asksToTalk(proposition) ? 0 : proposition.channel === 'phone' ? 1 : 2);
