/** What an import of schools would do, said before anything is written. */
import type { School } from '../../domain/school/school';
import { schoolKindLabels } from '../../wording/labels/lists';
import { directoryFaults, importSentence } from '../../wording/sidebar/setup-sentences';
import type { Ports, Register } from '../ports';
import type { SchoolsPreviewView } from '../setup-api';
import { planSchools } from './setup-hub';

const SAMPLE = 5;
const MOST_REJECTED = 50;

/** A line of the directory that was not taken whole, and why. */
interface DoubtfulLine {
  readonly line: number;
  readonly reason: keyof typeof directoryFaults;
  readonly value: string;
}

export interface SchoolsRead {
  readonly schools: readonly School[];
  readonly rejected: readonly DoubtfulLine[];
  /** Taken, but without their point. */
  readonly unplaced: readonly DoubtfulLine[];
}

/** Writes nothing. */
export function schoolsPreview(
  register: Register,
  ports: Pick<Ports, 'gazetteer'>,
  { schools, rejected, unplaced }: SchoolsRead,
): SchoolsPreviewView {
  const plan = planSchools(register, ports, schools);
  return {
    toCreate: plan.toCreate.length,
    known: plan.known,
    changed: plan.toChange.length,
    rejected: [...rejected, ...unplaced]
      .slice(0, MOST_REJECTED)
      .map(({ line, reason, value }) => ({ line, reason: directoryFaults[reason](value) })),
    sample: schools.slice(0, SAMPLE).map((school) => ({
      uai: school.uai,
      name: school.name,
      commune: school.commune ?? '',
      kind: school.kind === undefined ? '' : schoolKindLabels[school.kind],
    })),
    sentence: importSentence(plan.toCreate.length, plan.known, rejected.length),
  };
}
