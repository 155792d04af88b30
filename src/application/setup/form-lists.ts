/** The lists of the register that the forms offer. */
import { expectationsOf, trainingName, type Training } from '../../domain/training/training';
import { schoolName } from '../../domain/school/school';
import { settingsFrom } from '../../domain/settings/setting';
import { phoneInPairs } from '../../wording/text/phones';
import type { Register } from '../ports';

/** Diplomas whose stage is a PFMP; a BTS has a form branch of its own, observation has no training to choose. */
const PFMP_DIPLOMAS = ['CAP', 'Bac pro', '2de pro', 'CS', 'BMA'];

/** A training as the forms offer it. */
export const offeredTraining = (training: Training) => ({
  code: training.code,
  name: trainingName(training),
  group: training.diploma === 'BTS' ? ('bts' as const) : ('pfmp' as const),
  sectors: training.sectors,
  expectations: expectationsOf(training),
});

/** Schools by name, active trainings by name, and the hub's identity. */
export function formLists(register: Register) {
  const settings = settingsFrom(register.all('settings'));
  const byName = new Intl.Collator('fr').compare;
  return {
    hubName: settings.hubName,
    territory: settings.territory,
    controller: settings.controller,
    dpoContact: settings.dpoContact,
    animatorName: settings.animatorName,
    animatorPhone: settings.animatorPhone === '' ? '' : phoneInPairs(settings.animatorPhone),
    schoolNames: register.all('schools').map(schoolName).sort(byName),
    trainings: register.all('trainings').filter((training) => training.isActive && (PFMP_DIPLOMAS.includes(training.diploma) || training.diploma === 'BTS')).map(offeredTraining).sort((a, b) => byName(a.name, b.name)),
    secondeStart: settings.secondeStart,
    secondeEnd: settings.secondeEnd,
  };
}
