/** To the teacher who was told of an agreement: the host cannot take the pupil any more, the search goes on. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';

export const hostWithdrawn = {
  code: 'host-withdrawn',
  title: 'Désistement de l’organisme, à l’enseignant',
  subject: fr`[{{reference}}] {{organisme}} ne peut plus accueillir votre élève {{initiales}}`,
  body: fr`Bonjour {{prenom_nom}},

{{organisme}} vient de m'apprendre qu'il ne peut plus accueillir votre élève {{initiales}} ({{formation}}), {{dates}}.

Je reprends la recherche en priorité et je reviens vers vous très vite. Merci de ne pas envoyer la convention, ou de la suspendre si elle est déjà partie.

Si l'élève trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'organisme', example: 'Restaurant Exemple' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
