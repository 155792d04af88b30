/** To a host that was asked, or had agreed: nothing is awaited of it any more, and why. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const hostNotNeeded = {
  code: 'host-not-needed',
  title: 'Plus besoin de réponse, à l’entreprise',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Un ${pupil} de {{formation}} : {{motif_court}}`,
    body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Je vous avais proposé d'accueillir un ${pupil} de {{formation}}, {{dates}}. {{motif}}

Merci de l'attention que vous y avez portée. Je garde vos coordonnées pour une prochaine demande ; si vous préférez ne plus être sollicité, un mot en réponse à ce message suffit, ou un appel au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'motif_court', example: 'une solution est trouvée' },
    { name: 'motif', example: fr`Une solution est trouvée : vous n'avez plus rien à faire.` },
    ...STAGE_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
