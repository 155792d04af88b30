/** Who runs the sample's hub. */
import type { HubIdentity } from '../../../src/application/setup-api';

export const IDENTITY: HubIdentity = {
  hubName: 'Pôle de stages Exemple du Forez',
  territory: 'Loire',
  academie: 'Lyon',
  departements: '42',
  animatorName: 'Dominique Exemple',
  animatorRole: 'Animatrice du pôle de stages',
  animatorPhone: '04 65 71 00 12',
  animatorEmail: 'animation@pole-exemple.example',
  controller: 'Lycée polyvalent Exemple du Forez, établissement support du pôle',
  dpoContact: 'dpo@pole-exemple.example',
};
