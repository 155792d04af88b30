/** The lists that the forms of the sample offer: its schools, and the trainings taught there. */
import { readFileSync } from 'node:fs';
import { SETTING_DEFAULTS } from '../../../src/domain/settings/setting';
import { offeredSchools, offeredTrainings } from '../../../src/application/setup/form-lists';
import type { FormLists, FormTraining } from '../../../src/register/forms/form-definition';
import { readTrainings } from '../../../src/register/seed/read-trainings';
import { IDENTITY } from './identity';
import { SAMPLE_SCHOOLS } from './sample-schools';

/** Codes of the reference list of trainings: those that the sample's schools teach. */
export const ACTIVE_TRAININGS = [
  'cap-aepe',
  'cap-epc',
  'cap-cuisine',
  'cap-boulanger',
  'cap-patissier',
  'cap-coiffure',
  'cap-electricien',
  'cap-macon',
  'cap-operateur-logistique',
  'cap-aph',
  'cap-mv-vl',
  'cap-menuisier-fabricant',
  'capa-jardinier',
  'bp-assp',
  'bp-agora',
  'bp-mcv-a',
  'bp-accueil',
  'bp-logistique',
  'bp-cuisine',
  'bp-csr',
  'bp-melec',
  'bp-mspc',
  'bp-mv-vl',
  'bp-tma',
  'bp-securite',
  'bp-ciel',
  'bp-amenagements-paysagers',
  'bp-trpm',
  'bp-iccer',
  'bp-couture',
  'bts-mco',
  'bts-gpme',
  'bts-sio-sisr',
  'bts-sp3s',
  'bts-tourisme',
  '2dpro-relation-client',
  '2dpro-construction',
  'cs3-aide-domicile',
] as const;

function activeTrainings(): FormTraining[] {
  const trainings = readTrainings(readFileSync(new URL('../../../data/attendus.csv', import.meta.url), 'utf8'));
  return offeredTrainings(
    ACTIVE_TRAININGS.map((code) => {
      const training = trainings.find((candidate) => candidate.code === code);
      if (training === undefined) throw new Error(`No training has the code ${code}`);
      return training;
    }),
  );
}

export const SAMPLE_LISTS: FormLists = {
  hubName: IDENTITY.hubName,
  territory: IDENTITY.territory,
  controller: IDENTITY.controller,
  dpoContact: IDENTITY.dpoContact,
  animatorName: IDENTITY.animatorName,
  animatorPhone: IDENTITY.animatorPhone,
  schools: offeredSchools(SAMPLE_SCHOOLS.map((school) => ({ uai: school.uai, name: school.name, commune: school.commune.name }))),
  trainings: activeTrainings(),
  secondeStart: SETTING_DEFAULTS.secondeStart,
  secondeEnd: SETTING_DEFAULTS.secondeEnd,
  periods: [],
  meetings: [],
};

/** @throws when the sample does not teach it */
export function trainingOf(code: string): FormTraining {
  const training = SAMPLE_LISTS.trainings.find((known) => known.code === code);
  if (training === undefined) throw new Error(`${code} is not taught in the sample`);
  return training;
}
