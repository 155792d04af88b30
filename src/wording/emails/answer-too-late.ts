/** To a host that said yes after the place was filled elsewhere. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';

export const answerTooLate = {
  code: 'answer-too-late',
  title: 'Réponse arrivée après un autre accord',
  subject: fr`[{{reference}}] Merci de votre réponse`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci d'avoir accepté d'accueillir un élève de {{formation}}, {{dates}}. Entre-temps, un lieu de stage a été trouvé pour cet élève : vous n'avez rien à faire.

Votre proposition est précieuse : je la garde et je reviens vers vous dès qu'une demande y correspond. Je reste joignable au {{telephone_animateur}}.

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
