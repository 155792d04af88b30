/** A school that leaves the network: it is written to no more, and companies kept for it are there for all. */
import { keeperOf } from '../../domain/company/reservation';
import { hasLeft, type School } from '../../domain/school/school';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';

/**
 * What it brought stays in the pool, and its requests go on to their end: no pupil pays for it. Done again it changes nothing; a
 * box that is ticked again is ticked off again while the day stands.
 */
export function partWithSchools(register: Register, ports: Ports): void {
  const today = ports.clock.today();
  for (const school of register.all('schools')) if (hasLeft(school, today)) partWith(register, ports, school);
}

function partWith(register: Register, ports: Ports, { uai, wantsDigest, wantsCalls }: School): void {
  const kept = register.where('companies', 'sharing', 'reserved').filter((company) => keeperOf(company) === uai);
  if (!wantsDigest && !wantsCalls && kept.length === 0) return;
  register.change('schools', uai, { wantsDigest: false, wantsCalls: false });
  for (const { reference } of kept)
    register.change('companies', reference, { sharing: 'network', reservedUntil: undefined, releaseToken: undefined });
  noteInJournal(register, ports, {
    action: journalActions.schoolLeft,
    object: journalObjects.school,
    reference: uai,
    after: journalCounts.released(kept.length),
  });
}
