/** To the teacher whose promised answer is due: nothing yet, what was tried, what is still possible, and the next date. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from '../email-template';
import { inThreeWordings } from '../public-words';
import { closing, helloTeacher } from './closing';

export const searchGoesOn = {
  code: 'search-goes-on',
  title: 'Pas encore de solution, à l’enseignant',
  ...inThreeWordings(({ pupil, noHost, theStage }) => ({
    subject: fr`[{{reference}}] {{initiales}} : je cherche encore`,
    body: fr`${helloTeacher}

Je vous avais promis une réponse pour votre ${pupil} {{initiales}} ({{formation}}), {{dates}} : je n'ai pas encore trouvé ${noHost} pour ${theStage}, et la recherche continue. {{essais}}
{{#pistes}}

Ce qui aiderait :
{{pistes}}

Si l'une de ces pistes vous convient, un mot en réponse à ce message suffit.
{{/pistes}}

Je reviens vers vous au plus tard le {{date_reponse}}. Si l'${pupil} trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.

${closing}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'essais', example: 'J’ai contacté 4 organismes.' },
    { name: 'pistes', example: fr`– Rayon de 30 km au lieu de 20 : 4 hôtes de plus` },
    { name: 'date_reponse', example: 'lundi 7 décembre 2026' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
