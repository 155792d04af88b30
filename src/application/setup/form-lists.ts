/** The lists of the register that the forms offer. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { schoolName, type Period } from '../../domain/school/school';
import { settingsFrom } from '../../domain/settings/setting';
import { expectationsOf, trainingName, type Training } from '../../domain/training/training';
import { periodLabel } from '../../wording/labels/period-label';
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

/** A period as the request form offers it, once it has all that its name says. */
const offeredPeriod = ({ schoolName: school, trainingName: training, label, startsOn, endsOn }: Period) =>
  school === '' || startsOn === '' || endsOn === '' || endsOn < startsOn ? [] : [{ label: periodLabel({ schoolName: school, trainingName: training, label, startsOn, endsOn }), schoolName: school, startsOn, endsOn }];

/**
 * Schools by name, active trainings by name, periods of their classes, and the hub's identity.
 * A period that two rows name alike is there once: the platform refuses a list that says a thing twice.
 * @param since periods, and dates of the stage de seconde, that end before that day are left out; all are there without it, as answers already given may name them
 */
export function formLists(register: Register, since: IsoDate = '') {
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
    // Dates that are over are offered no more: the form then asks for the dates themselves.
    secondeStart: settings.secondeEnd >= since ? settings.secondeStart : '',
    secondeEnd: settings.secondeEnd >= since ? settings.secondeEnd : '',
    periods: register.all('periods').flatMap(offeredPeriod).filter(({ endsOn }, index, all) => endsOn >= since && all.findIndex(({ label }) => label === all[index]!.label) === index).sort((a, b) => byName(a.label, b.label)),
  };
}
