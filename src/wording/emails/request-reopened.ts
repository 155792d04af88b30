/** To the teacher who had read that the search was over: it goes on. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const requestReopened = {
  code: 'request-reopened',
  title: 'Recherche reprise, à l’enseignant',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Je reprends la recherche pour {{initiales}}`,
    body: fr`Bonjour {{prenom_nom}},

Votre demande concernant l'${pupil} {{initiales}} ({{formation}}), {{dates}}, est rouverte : je reprends la recherche.

Mon message précédent ne vaut donc plus. Si l'${pupil} trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [...PUPIL_VARIABLES, ...HUB_VARIABLES],
} as const satisfies DefaultTemplate;
