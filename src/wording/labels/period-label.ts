/** How a list names the dates of a class. */
import type { Period } from '../../domain/school/school';
import { plainPeriod } from '../text/dates';
import { fr } from '../text/typography';

/** « Lycée Exemple – CAP Cuisine – PFMP 1 : du 1er mars au 26 mars 2027 » */
export const periodLabel = ({
  schoolName,
  trainingName,
  label,
  startsOn,
  endsOn,
}: Omit<Period, 'reference' | 'schoolYear'>): string =>
  fr`${[schoolName, trainingName, label].filter((part) => part !== undefined && part !== '').join(' – ')} : ${plainPeriod(startsOn, endsOn)}`;
