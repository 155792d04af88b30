/** To the teacher: the request is closed, everyone who was asked is told. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const requestCancelled = {
  code: 'request-cancelled',
  title: 'Demande close, à l’enseignant',
  ...inThreeWordings(({ pupil, aHost }) => ({
    subject: fr`[{{reference}}] Votre demande pour {{initiales}} est close`,
    body: fr`Bonjour {{prenom_nom}},

Votre demande concernant l'${pupil} {{initiales}} ({{formation}}), {{dates}}, est close{{#motif}} (motif noté : {{motif}}){{/motif}}. {{consequence}}

Si c'est une erreur, ou si l'${pupil} cherche de nouveau ${aHost}, répondez à ce message ou appelez-moi au {{telephone_animateur}} : je la rouvre aussitôt.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'motif', example: 'L’élève a trouvé' },
    { name: 'consequence', example: 'Les organismes que j’avais contactés sont prévenus.' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
