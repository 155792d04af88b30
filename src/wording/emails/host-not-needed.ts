/** To a host that was asked and has not answered: the pupil found a place elsewhere. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';

export const hostNotNeeded = {
  code: 'host-not-needed',
  title: 'Plus besoin de réponse, à l’entreprise',
  subject: fr`[{{reference}}] Une solution est trouvée pour l'élève de {{formation}}`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Je vous avais proposé d'accueillir un élève de {{formation}}, {{dates}}. Une solution est trouvée : vous n'avez plus rien à faire.

Merci d'avoir étudié cette proposition. Je garde vos coordonnées pour une prochaine demande ; si vous préférez ne plus être sollicité, un mot en réponse à ce message suffit, ou un appel au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    ...STAGE_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
