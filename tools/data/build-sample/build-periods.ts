/** The dates of a few classes, as an animator types them in the tab of periods. */
import type { Scenario } from 'apps-script-local';
import { schoolName } from '../../../src/domain/school/school';
import { STAGES, type Stage } from './request-plan';
import { SAMPLE_SCHOOLS } from './sample-schools';

const PERIODS: readonly (readonly [school: string, training: string, label: string, stage: Stage])[] = [
  ['lp-montbrison', 'CAP Cuisine', 'PFMP 2', 'wave-3'],
  ['lp-montbrison', '2de Métiers de la relation client', 'PFMP 1', 'wave-5'],
  ['lp-soleil', '1re ASSP', 'PFMP 3', 'wave-3'],
  ['lp-soleil', 'Terminale ASSP', 'PFMP 6', 'wave-4'],
  ['lp-roanne', 'CAP Électricien', 'PFMP 2', 'wave-4'],
  ['lpo-stetienne', 'BTS MCO, 1re année', 'Stage de printemps', 'bts-spring'],
];

const dayTyped = (day: string): string => day.split('-').reverse().join('/');

/** One gesture a row; the label comes last, since a row is registered once it has one. */
export const buildPeriods = (): Scenario['steps'] =>
  PERIODS.map(([key, training, label, stage], index) => {
    const school = SAMPLE_SCHOOLS.find((known) => known.key === key)!;
    const [startsOn, endsOn] = STAGES[stage];
    return {
      do: 'typeRow',
      sheet: 'Périodes',
      label: `${index + 1} ${index === 0 ? 'période saisie' : 'périodes saisies'} sur ${PERIODS.length}`,
      cells: {
        Établissement: schoolName({ name: school.name, commune: school.commune.name }),
        'Formation ou classe': training,
        Début: dayTyped(startsOn),
        Fin: dayTyped(endsOn),
        Libellé: label,
      },
    };
  });
