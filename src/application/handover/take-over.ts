/** Somebody else speaks for the hub from now on: identity, signature and what waits to leave bear the new name. */
import { normaliseEmail } from '../../domain/contact/email';
import { UNSENT_MESSAGE_STATUSES } from '../../domain/message/message';
import { settingsFrom } from '../../domain/settings/setting';
import { successorNeeded } from '../../wording/errors/handover-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { phoneInPairs } from '../../wording/text/phones';
import type { Successor } from '../handover-api';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { identityOf, saveIdentity, writeSetting } from '../setup/setup-hub';
import { problemOf } from '../user-problem';

/** Shorter texts stand in other words too. */
const SHORTEST = 5;

/** Done again with the same person it changes nothing. Throws a UserProblem without a name or a valid address. */
export function takeOver(register: Register, ports: Ports, given: Successor): void {
  const successor: Successor = {
    animatorName: given.animatorName.trim(),
    animatorRole: given.animatorRole.trim(),
    animatorPhone: given.animatorPhone.trim(),
    animatorEmail: normaliseEmail(given.animatorEmail) ?? '',
  };
  if (successor.animatorName === '' || successor.animatorEmail === '') throw problemOf(successorNeeded);
  const before = identityOf(register);
  if ((Object.keys(successor) as (keyof Successor)[]).every((key) => before[key] === successor[key])) return;
  const renamed = replacing(before, successor);
  const { signature } = settingsFrom(register.all('settings'));
  if (renamed(signature) !== signature) writeSetting(register, 'signature', renamed(signature));
  for (const status of UNSENT_MESSAGE_STATUSES)
    for (const { reference, body } of register.where('messages', 'status', status))
      if (renamed(body) !== body) register.change('messages', reference, { body: renamed(body) });
  if (before.animatorName !== '' && before.animatorName !== successor.animatorName)
    writeSetting(register, 'formerAnimator', before.animatorName);
  saveIdentity(register, ports, { ...before, ...successor });
  noteInJournal(register, ports, {
    action: journalActions.handedOver,
    object: journalObjects.hub,
    reference: '',
    ...(before.animatorName === '' ? {} : { before: before.animatorName }),
    after: successor.animatorName,
  });
}

/** Puts the new name, role, telephone and address where the former ones stand. */
function replacing(before: Successor, after: Successor): (text: string) => string {
  const pairs = (
    [
      [before.animatorName, after.animatorName],
      [before.animatorEmail, after.animatorEmail],
      [before.animatorPhone, after.animatorPhone],
      [phoneInPairs(before.animatorPhone), phoneInPairs(after.animatorPhone)],
    ] as const
  ).filter(([from, to]) => from.length >= SHORTEST && from !== to);
  return (text) => pairs.reduce((now, [from, to]) => now.split(from).join(to), text);
}
