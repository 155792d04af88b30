/** Nothing leaves while the hub is paused; everything is kept. */
import { settingsFrom } from '../../domain/settings/setting';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { pauseNameNeeded } from '../../wording/errors/action-errors';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { writeSetting } from '../setup/setup-hub';
import { UserProblem } from '../user-problem';

export const isPaused = (register: Register): boolean => settingsFrom(register.all('settings')).pausedSince !== '';

/**
 * Stops everything that leaves, or lets it go on. Done again it changes nothing.
 * @param by who stops it: everyone reads it beside the queue. Throws a UserProblem without a name.
 */
export function setPause(register: Register, ports: Ports, isOn: boolean, by: string): void {
  if (isPaused(register) === isOn) return;
  const name = by.trim();
  if (isOn && name === '') throw new UserProblem(pauseNameNeeded.message, pauseNameNeeded.advice);
  writeSetting(register, 'pausedSince', isOn ? ports.clock.now() : '');
  writeSetting(register, 'pausedBy', isOn ? name.slice(0, 100) : '');
  noteInJournal(register, ports, {
    action: isOn ? journalActions.paused : journalActions.resumed,
    object: journalObjects.hub,
    reference: '',
    ...(isOn ? { after: name.slice(0, 100) } : {}),
  });
  if (!isOn) ports.wakeUp.at(ports.clock.now());
}
