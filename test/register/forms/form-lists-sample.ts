/** Lists of an invented hub, as the forms offer them. */
import type { FormLists } from '../../../src/register/forms/form-definition';

export const formListsSample: FormLists = {
  hubName: 'Pôle Fictif',
  territory: 'Loire',
  controller: '',
  dpoContact: '',
  animatorName: 'Camille Exemple',
  animatorPhone: '',
  schools: [{ label: 'Lycée Fictif – Saint-Étienne', uai: '0420001K' }],
  trainings: [],
  secondeStart: '2027-06-14',
  secondeEnd: '2027-06-25',
  periods: [],
  meetings: [],
};
