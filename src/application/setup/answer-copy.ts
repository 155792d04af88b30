/** What becomes of a copy of the spreadsheet, once its person has said. */
import { settingsFrom } from '../../domain/settings/setting';
import { UNSENT_MESSAGE_STATUSES } from '../../domain/message/message';
import { copyNoted } from '../../wording/errors/copy-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import { writeSetting } from './setup-hub';

/** `own`: a hub of its own begins; `replaces`: the first spreadsheet serves no more. */
export type CopyAnswer = 'own' | 'replaces';

/**
 * A hub of its own begins in trial: what waits leaves from the first spreadsheet, and nothing reaches its people from here before
 * somebody has looked. What replaces the first one goes on where that stood. Done again it changes nothing.
 */
export function answerCopy(register: Register, ports: Ports, answer: CopyAnswer): void {
  if (answer === 'own') {
    writeSetting(register, 'sandbox', 'oui');
    inOneAction(register, ports, ({ fireIfPossible }) => {
      for (const status of UNSENT_MESSAGE_STATUSES)
        for (const { reference } of register.where('messages', 'status', status))
          fireIfPossible({ table: 'messages', reference, event: 'cancelled', reason: copyNoted.own });
    });
  }
  const [last] = register.all('journal').slice(-1);
  // Broken off before the copy was none any more: it has been said.
  if (last?.action === journalActions.copyAnswered && last.after === copyNoted[answer]) return;
  noteInJournal(register, ports, {
    action: journalActions.copyAnswered,
    object: journalObjects.hub,
    reference: '',
    after: copyNoted[answer],
  });
}

/** A spreadsheet handed out as a model: nobody has set it up, so that a copy of it has nothing to ask. */
export const isModel = (register: Register): boolean => settingsFrom(register.all('settings')).hubName === '';
