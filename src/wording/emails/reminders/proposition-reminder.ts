/** To a host that has not answered: once after three days, shorter and with the offer of a call after seven (domaine 4.8). */
import { fr } from '../../text/typography';
import type { DefaultTemplate } from '../email-template';
import { inThreeWordings } from '../public-words';
import { closing, helloHost, stopLine } from './closing';
import { ANSWER_LINKS, HOST_REMINDER_VARIABLES } from './reminder-variables';

const variables = [...HOST_REMINDER_VARIABLES, ...ANSWER_LINKS] as const;

export const propositionReminder = {
  code: 'proposition-reminder',
  title: 'Relance d’une proposition (J+3)',
  ...inThreeWordings(({ pupil, aHost, aStage }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Accueil d'un ${pupil} de {{formation}} : votre réponse{{/plusieurs}}{{#plusieurs}}Accueil de {{plusieurs}} jeunes : votre réponse{{/plusieurs}}`,
    body: fr`${helloHost}

{{^plusieurs}}
Je me permets de revenir vers vous : un ${pupil} de {{formation}} cherche toujours ${aHost} pour ${aStage}, {{dates}}. Pourriez-vous l'accueillir dans votre organisme, {{organisme}} ? Un simple « oui » ou « non » me suffit.

Oui : {{lien_oui}}

Non : {{lien_non}}

Rappelez-moi : {{lien_rappel}}
{{/plusieurs}}
{{#plusieurs}}
Je me permets de revenir vers vous : {{plusieurs}} jeunes pour lesquels je vous ai écrit cherchent toujours un lieu d'accueil. Pour chacun, un simple « oui » ou « non » me suffit :

{{lignes}}
{{/plusieurs}}

Vous préférez en parler ? Je suis joignable au {{telephone_animateur}}.

${closing}

${stopLine}`,
  })),
  variables,
} as const satisfies DefaultTemplate;

export const propositionLastReminder = {
  code: 'proposition-last-reminder',
  title: 'Dernière relance d’une proposition (J+7)',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Un ${pupil} de {{formation}} attend votre réponse{{/plusieurs}}{{#plusieurs}}{{plusieurs}} jeunes attendent votre réponse{{/plusieurs}}`,
    body: fr`${helloHost}

{{^plusieurs}}
Avant de chercher ailleurs, je vous pose une dernière fois la question : pouvez-vous accueillir un ${pupil} de {{formation}}, {{dates}} ?

Oui : {{lien_oui}}

Non : {{lien_non}}

Rappelez-moi : {{lien_rappel}}
{{/plusieurs}}
{{#plusieurs}}
Avant de chercher ailleurs, je vous pose une dernière fois la question pour {{plusieurs}} jeunes :

{{lignes}}
{{/plusieurs}}

Si c'est plus simple de vive voix, appelez-moi au {{telephone_animateur}} : deux minutes suffisent. Je ne vous écrirai plus à ce sujet.

${closing}

${stopLine}`,
  })),
  variables,
} as const satisfies DefaultTemplate;
