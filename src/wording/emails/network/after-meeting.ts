/** After a meeting, to those who were there: its minutes, and what attests a training of tutors. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloHost } from '../reminders/closing';
import { MEETING_VARIABLES } from './meetings';

export const meetingMinutes = {
  code: 'meeting-minutes',
  title: 'Compte rendu d’une rencontre, aux présents',
  subject: fr`[{{reference}}] Compte rendu : {{rencontre}}`,
  body: fr`${helloHost}

Merci de votre présence à cette rencontre : {{rencontre}}
{{#lien_compte_rendu}}

Compte rendu : {{lien_compte_rendu}}
{{/lien_compte_rendu}}
{{#compte_rendu}}

{{compte_rendu}}
{{/compte_rendu}}
{{#ressources}}

Ressources :
{{ressources}}
{{/ressources}}

Quelque chose manque, ou appelle une suite ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

${closing}`,
  variables: [
    ...MEETING_VARIABLES,
    {
      name: 'compte_rendu',
      example: fr`Trois points à retenir : un accueil le premier jour, un tuteur nommé, un point à mi-stage.`,
    },
    { name: 'lien_compte_rendu', example: 'https://pole.example/compte-rendu' },
    { name: 'ressources', example: fr`– Livret du tuteur : https://pole.example/livret` },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;

export const meetingAttestation = {
  code: 'meeting-attestation',
  title: 'Attestation de formation, aux tuteurs',
  subject: fr`[{{reference}}] Attestation : {{rencontre}}`,
  body: fr`${helloHost}

ATTESTATION DE FORMATION

{{animateur}}, pour le compte du pôle de stages ({{nom_pole}}), atteste :

{{attestation}}

Ce message tient lieu d'attestation. Une version signée, sur papier, est à votre disposition : un mot en réponse suffit, ou un appel au {{telephone_animateur}}.

${closing}`,
  variables: [
    ...MEETING_VARIABLES,
    {
      name: 'attestation',
      example: fr`Alex Fictif, Garage Exemple, a suivi la formation de tuteurs « Accueillir un premier stagiaire », le mardi 12 janvier 2027.`,
    },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
