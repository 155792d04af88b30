/** What the first-run assistant shows: where each of its steps stands. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Register } from '../ports';
import type { FormLine, SetupView } from '../setup-api';
import { tried } from './end-trial';
import { identityOf, trainingChoices } from './setup-hub';
import { isInTrial } from './trial';

/** What stands outside the register. */
export interface SetupFacts {
  readonly forms: readonly FormLine[];
  readonly tabNames: readonly string[];
  /** The day of the last test message. */
  readonly testedOn: IsoDate | undefined;
}

export function setupViewOf(register: Register, { forms, tabNames, testedOn }: SetupFacts): SetupView {
  const identity = identityOf(register);
  const trainings = trainingChoices(register);
  const schoolCount = register.all('schools').length;
  const triedNow = tried(register);
  return {
    identity,
    schoolCount,
    trainings,
    forms,
    tabNames,
    done: {
      identity: identity.hubName !== '' && identity.animatorName !== '' && identity.animatorEmail !== '',
      schools: schoolCount > 0,
      trainings: trainings.some(({ isActive }) => isActive),
      forms: forms.every(({ isThere, isOpen }) => isThere && isOpen !== false),
      test: testedOn !== undefined,
    },
    isSandbox: isInTrial(register),
    ...(triedNow === undefined ? {} : { tried: triedNow }),
  };
}
