/**
 * The versions of the register, one line each. A version that brings tabs or columns alone needs nothing but its line here and
 * `since` beside the columns: the update adds what is missing. One that changes what stands in cells says how.
 */
import type { Register } from '../ports';
import { nameLeftRemarks } from '../drafts/name-left-remarks';
import { forgetCopiedPlaces } from '../setup/seed-hub';
import { REGISTER_VERSION } from './register-version';

export interface Migration {
  /** The version to which it leads, from the one before. */
  readonly to: number;
  /** Changes cells of the register. Done again, after a run that was broken off, it changes nothing more. */
  readonly work?: (register: Register) => void;
}

export const MIGRATIONS: readonly Migration[] = [
  // Statuses chosen in their cells; the trial told apart.
  { to: 2, work: forgetCopiedPlaces },
  // Conventions followed, links that carry their answer.
  { to: 3 },
  // Contributions.
  { to: 4 },
  // Themes, framework agreements, places to ask for.
  { to: 5 },
  // The register itself says its version, beside what it is writing; drafts of the plan.
  { to: 6 },
  // Sites that decide alone.
  { to: 7 },
  // Lines of kept plans: ticked or not, and the motive of a host kept in spite of a rule.
  { to: 8 },
  // What becomes of a school's remark: a word more in the list, and another for those that were set aside.
  { to: REGISTER_VERSION, work: nameLeftRemarks },
];

/** What is still to be done for a register of that version, in order; one that is new has nothing to change. */
export const migrationsFrom = (version: number): readonly Migration[] =>
  version === 0 ? [] : MIGRATIONS.filter(({ to }) => to > version);
