/** To the host in the middle of the stage: is all well? */
import { fr } from '../../text/typography';
import type { DefaultTemplate } from '../email-template';
import { inThreeWordings } from '../public-words';
import { closing, helloHost } from './closing';
import { HOST_REMINDER_VARIABLES } from './reminder-variables';

export const midStage = {
  code: 'mid-stage',
  title: 'Milieu du stage, à l’entreprise',
  ...inThreeWordings(({ pupil, duringTheStage }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Comment se passe l'accueil de votre ${pupil} ?{{/plusieurs}}{{#plusieurs}}Comment se passe l'accueil de ces {{plusieurs}} jeunes ?{{/plusieurs}}`,
    body: fr`${helloHost}

{{^plusieurs}}
Vous accueillez depuis quelque temps un ${pupil} de {{formation}} ({{dates}}). À mi-parcours, est-ce que tout va bien ?
{{/plusieurs}}
{{#plusieurs}}
Vous accueillez depuis quelque temps {{plusieurs}} jeunes. À mi-parcours, est-ce que tout va bien ?

{{lignes}}
{{/plusieurs}}

Si c'est le cas, vous n'avez rien à faire. Si quelque chose vous préoccupe (assiduité, sécurité, tâches trop simples ou trop difficiles), parlons-en pendant qu'il est temps : répondez à ce message ou appelez-moi au {{telephone_animateur}}. L'établissement reste votre interlocuteur ${duringTheStage}.
{{#lien_appui}}

Besoin d'un appui ? Une minute suffit : {{lien_appui}}
{{/lien_appui}}
{{#ressources}}

Pour vous aider :
{{ressources}}
{{/ressources}}

${closing}`,
  })),
  variables: [
    ...HOST_REMINDER_VARIABLES,
    { name: 'lien_appui', example: 'https://docs.example/contribution?code=PRO-2026-0318&r=besoin' },
    { name: 'ressources', example: fr`– Guide du tuteur : https://pole.example/guide` },
  ],
} as const satisfies DefaultTemplate;
