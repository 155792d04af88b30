/** To the teacher who was told of an agreement: it holds no more, the search goes on. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const hostWithdrawn = {
  code: 'host-withdrawn',
  title: 'Désistement de l’organisme, à l’enseignant',
  ...inThreeWordings(({ pupil }, wording) => ({
    subject: fr`[{{reference}}] L'accueil de votre ${pupil} {{initiales}} est annulé`,
    body: fr`Bonjour {{prenom_nom}},

{{annonce}} Il s'agit de votre ${pupil} {{initiales}} ({{formation}}), {{dates}}.

Je reprends la recherche en priorité et je reviens vers vous très vite. ${wording === 'apprenticeship' ? fr`Merci de suspendre la préparation du contrat.` : fr`Merci de ne pas envoyer la convention, ou de la suspendre si elle est déjà partie.`}

Si l'${pupil} trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'organisme', example: 'Restaurant Exemple' },
    {
      name: 'annonce',
      example: 'L’organisme Restaurant Exemple vient de m’apprendre qu’il ne peut plus accueillir votre élève.',
    },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
