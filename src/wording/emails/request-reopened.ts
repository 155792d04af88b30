/** To the teacher who had read that the search was over: it goes on. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';

export const requestReopened = {
  code: 'request-reopened',
  title: 'Recherche reprise, à l’enseignant',
  subject: fr`[{{reference}}] Je reprends la recherche pour {{initiales}}`,
  body: fr`Bonjour {{prenom_nom}},

Votre demande concernant l'élève {{initiales}} ({{formation}}), {{dates}}, est rouverte : je reprends la recherche d'un lieu d'accueil.

Mon message précédent ne vaut donc plus. Si l'élève trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [...PUPIL_VARIABLES, ...HUB_VARIABLES],
} as const satisfies DefaultTemplate;
