/** To a host whose answer came when nobody waited for it any more. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const answerTooLate = {
  code: 'answer-too-late',
  title: 'Réponse arrivée après un autre accord',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Merci de votre réponse`,
    body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

{{remerciement}} un ${pupil} de {{formation}}, {{dates}}. {{motif}}

Je garde vos coordonnées et je reviens vers vous dès qu'une demande y correspond. Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'remerciement', example: 'Merci d’avoir accepté d’accueillir' },
    { name: 'motif', example: fr`Entre-temps, la recherche a pris fin : vous n'avez rien à faire.` },
    ...STAGE_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
