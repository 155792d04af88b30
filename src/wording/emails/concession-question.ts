/** To the teacher: few hosts fit; what could the pupil accept? */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const concessionQuestion = {
  code: 'concession-question',
  title: fr`Question à l’enseignant : ce qui aiderait`,
  ...inThreeWordings(({ pupil, aHost }) => ({
    subject: fr`[{{reference}}] Votre ${pupil} {{initiales}} : que peut-il ou peut-elle accepter ?`,
    body: fr`Bonjour {{prenom_nom}},

Je cherche toujours ${aHost} pour votre ${pupil} {{initiales}} ({{formation}}), {{dates}}. Peu d'organismes correspondent pour le moment. Voici ce qui en donnerait d'autres :

{{pistes}}

Dites-moi simplement, en réponse à ce message, ce que l'${pupil} peut accepter. Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'pistes', example: fr`– rayon de 30 km au lieu de 20 : 4 entreprises de plus` },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
