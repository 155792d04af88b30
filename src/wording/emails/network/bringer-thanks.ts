/** To who named a host for a pupil of another school, or brought it to the pool. Thanks, never a count. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloTeacher } from '../reminders/closing';

export const bringerThanks = {
  code: 'bringer-thanks',
  title: 'Merci à qui a fait connaître l’entreprise',
  subject: fr`[{{reference}}] Merci : {{#plusieurs}}des entreprises que vous avez fait connaître accueillent{{/plusieurs}}{{^plusieurs}}{{organisme}}, que vous avez fait connaître, accueille{{/plusieurs}}`,
  body: fr`${helloTeacher}

{{^plusieurs}}
Vous aviez fait connaître {{organisme}} au réseau. Un jeune d'un autre établissement y est accueilli : {{formation}}, {{dates}}.
{{/plusieurs}}
{{#plusieurs}}
Des jeunes d'autres établissements sont accueillis dans des entreprises que vous aviez fait connaître :

{{lignes}}
{{/plusieurs}}

Sans vous, ils chercheraient encore. Merci. Une question ? {{telephone_animateur}}

${closing}`,
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'organisme', example: 'Garage Exemple' },
    { name: 'formation', example: 'CAP Cuisine, 1re année' },
    { name: 'dates', example: 'du lundi 11 janvier au vendredi 5 février 2027' },
    { name: 'plusieurs', example: '2' },
    { name: 'lignes', example: fr`– Garage Exemple : CAP Cuisine, 1re année, du 11 janvier au 5 février 2027` },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
