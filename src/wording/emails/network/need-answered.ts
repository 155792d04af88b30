/** To whoever has a need: the answer, or that nothing could be done. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloHost } from '../reminders/closing';

/** Said to whoever was put to a meeting or a resource, on the day it is there. */
export const answerWhenThere = {
  meeting: fr`Une rencontre s'ouvre à ce sujet : vous l'apprenez avant les autres invités.`,
  resource: fr`La ressource est prête pour tout le réseau : la voici.`,
} as const;

export const needAnswered = {
  code: 'need-answered',
  title: 'Réponse à un besoin',
  subject: fr`[{{reference}}] Votre besoin : {{sujet}}`,
  body: fr`${helloHost}

Vous m'aviez dit votre besoin : {{sujet}}.

{{reponse}}
{{#suite}}

{{suite}}
{{/suite}}

Cela ne répond pas tout à fait ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

${closing}`,
  variables: [
    { name: 'reference', example: 'BES-2026-0007' },
    { name: 'destinataire', example: 'Camille Exemple' },
    { name: 'sujet', example: 'Un livret d’accueil' },
    { name: 'reponse', example: fr`Un lycée du réseau en a écrit un, que je vous joins.` },
    { name: 'suite', example: fr`Livret d'accueil : https://pole.example/livret` },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
