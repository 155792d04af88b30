/** The lists of the register that the forms offer. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { hasLeft, schoolName, type Period, type School } from '../../domain/school/school';
import { settingsFrom } from '../../domain/settings/setting';
import { expectationsOf, trainingName, type Training } from '../../domain/training/training';
import { periodLabel } from '../../wording/labels/period-label';
import { phoneInPairs } from '../../wording/text/phones';
import { isToCome } from '../../domain/network/sign-up';
import { meetingLabel } from '../../wording/labels/meeting-label';
import { onceEach, toldApart } from '../../domain/text/once-each';
import type { Register } from '../ports';

/** Diplomas whose stage is a PFMP; a BTS has a form branch of its own, observation has no training to choose. */
const PFMP_DIPLOMAS = ['CAP', 'Bac pro', '2de pro', 'CS', 'BMA'];

/**
 * The trainings as the forms offer them, by name. A row copied under its code counts once; two that share a name are told apart
 * by family, else by code.
 */
export const offeredTrainings = (trainings: readonly Training[]) =>
  toldApart(
    firstOfEach(trainings, ({ code }) => code),
    trainingName,
    [({ family }) => family, ({ code }) => code],
  )
    .map(({ item, label }) => ({
      code: item.code,
      name: label,
      group: item.diploma === 'BTS' ? ('bts' as const) : ('pfmp' as const),
      sectors: item.sectors,
      expectations: onceEach(expectationsOf(item)),
    }))
    .sort((a, b) => byName(a.name, b.name));

/**
 * The schools as the forms offer them, by name. Two that share a name and a commune are told apart by their address, else by
 * their UAI.
 */
export const offeredSchools = (schools: readonly Pick<School, 'uai' | 'name' | 'commune' | 'address'>[]) =>
  toldApart(
    firstOfEach(schools, ({ uai }) => uai),
    schoolName,
    [({ address }) => address, ({ uai }) => uai],
  )
    .map(({ item, label }) => ({ label, uai: item.uai }))
    .sort((a, b) => byName(a.label, b.label));

const byName = new Intl.Collator('fr').compare;
const firstOfEach = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map([...items].reverse().map((item) => [keyOf(item), item] as const)).values()].reverse();

/** A period as the request form offers it, once it has all that its name says. */
const offeredPeriod = ({ schoolName: school, trainingName: training, label, startsOn, endsOn }: Period) =>
  school === '' || startsOn === '' || endsOn === '' || endsOn < startsOn
    ? []
    : [
        {
          label: periodLabel({ schoolName: school, trainingName: training, label, startsOn, endsOn }),
          schoolName: school,
          startsOn,
          endsOn,
        },
      ];

/**
 * Schools by name, active trainings by name, periods of their classes, and the hub's identity.
 * A period that two rows name alike is there once: the platform refuses a list that says a thing twice.
 * @param since periods, and dates of the stage de seconde, that end before that day are left out; all are there without it, as
 * answers already given may name them
 */
export function formLists(register: Register, since: IsoDate = '') {
  const settings = settingsFrom(register.all('settings'));
  return {
    hubName: settings.hubName,
    territory: settings.territory,
    controller: settings.controller,
    dpoContact: settings.dpoContact,
    animatorName: settings.animatorName,
    animatorPhone: settings.animatorPhone === '' ? '' : phoneInPairs(settings.animatorPhone),
    schools: offeredSchools(register.all('schools').filter((school) => !hasLeft(school, since))),
    trainings: offeredTrainings(
      register
        .all('trainings')
        .filter((training) => training.isActive && (PFMP_DIPLOMAS.includes(training.diploma) || training.diploma === 'BTS')),
    ),
    // Dates that are over are offered no more: the form then asks for the dates themselves.
    secondeStart: settings.secondeEnd >= since ? settings.secondeStart : '',
    secondeEnd: settings.secondeEnd >= since ? settings.secondeEnd : '',
    periods: register
      .all('periods')
      .flatMap(offeredPeriod)
      .filter(({ endsOn }, index, all) => endsOn >= since && all.findIndex(({ label }) => label === all[index]!.label) === index)
      .sort((a, b) => byName(a.label, b.label)),
    meetings: register
      .all('meetings')
      .filter((meeting) => meeting.title !== '' && isToCome(meeting, since))
      .map((meeting) => ({ label: meetingLabel(meeting), code: meeting.reference })),
  };
}
