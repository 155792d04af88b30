/** To the host on the eve: who arrives, whom to call, and the tutor's kit. */
import { fr } from '../../text/typography';
import { TUTOR_VARIABLES, type DefaultTemplate } from '../email-template';
import { inThreeWordings } from '../public-words';
import { closing, helloHost } from './closing';
import { HOST_REMINDER_VARIABLES } from './reminder-variables';

export const stageEve = {
  code: 'stage-eve',
  title: 'Veille de l’arrivée et kit du tuteur, à l’entreprise',
  ...inThreeWordings(({ pupil, tutor, yourTutor, theStage }, wording) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Votre ${pupil} arrive le {{debut}}{{/plusieurs}}{{#plusieurs}}{{plusieurs}} jeunes arrivent chez vous{{/plusieurs}}`,
    body: fr`${helloHost}

{{^plusieurs}}
Vous accueillez un ${pupil} de {{formation}}, {{dates}}. Merci !

Établissement : {{etablissement}}
{{#referent}}Votre interlocuteur : {{referent}}
{{/referent}}
{{#referent_telephone}}Téléphone : {{referent_telephone}}
{{/referent_telephone}}
{{#tuteur}}${tutor} : {{tuteur}}
{{/tuteur}}
{{#horaires}}Horaires : {{horaires}}
{{/horaires}}
{{/plusieurs}}
{{#plusieurs}}
Vous accueillez bientôt {{plusieurs}} jeunes. Merci !

{{lignes}}
{{/plusieurs}}

Pour bien commencer, ${yourTutor} peut prévoir :
${wording === 'observation' ? fr`– un tour des lieux et des équipes, et les règles de sécurité dès le premier matin ;\n– plusieurs postes à observer, et une personne à interroger chaque jour ;\n– dix minutes le dernier jour pour dire ce que l'élève a découvert.` : fr`– un tour des lieux et des équipes, et les règles de sécurité dès le premier matin ;\n– les tâches de la première semaine, en partant des attendus ci-dessous ;\n– un point de dix minutes à la fin de chaque semaine.`}
{{#attendus}}

Ce que ${theStage} doit permettre :
{{attendus}}
{{/attendus}}
{{#ressources}}

Pour vous aider :
{{ressources}}
{{/ressources}}

Un imprévu ? Appelez-moi au {{telephone_animateur}}.

${closing}`,
  })),
  variables: [
    ...HOST_REMINDER_VARIABLES,
    { name: 'etablissement', example: 'Lycée professionnel Fictif – Saint-Étienne' },
    { name: 'referent', example: 'Camille Exemple, DDFPT' },
    { name: 'referent_telephone', example: '04 65 71 00 56' },
    ...TUTOR_VARIABLES,
    { name: 'horaires', example: 'du mardi au samedi, 9 h – 16 h' },
    { name: 'attendus', example: '– Réaliser des préparations culinaires de base' },
    { name: 'ressources', example: fr`– Guide du tuteur : https://pole.example/guide` },
  ],
} as const satisfies DefaultTemplate;
