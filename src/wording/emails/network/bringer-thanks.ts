/** To the school that brought a company: it has hosted a pupil of another school. Thanks, never a count. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloTeacher } from '../reminders/closing';

export const bringerThanks = {
  code: 'bringer-thanks',
  title: 'Merci à l’établissement qui a apporté l’entreprise',
  subject: fr`[{{reference}}] Merci : {{#plusieurs}}des entreprises que vous avez partagées accueillent{{/plusieurs}}{{^plusieurs}}{{organisme}}, que vous avez partagé, accueille{{/plusieurs}}`,
  body: fr`${helloTeacher}

{{^plusieurs}}
Vous aviez partagé {{organisme}} avec le réseau. Un jeune d'un autre établissement y est accueilli : {{formation}}, {{dates}}.
{{/plusieurs}}
{{#plusieurs}}
Des jeunes d'autres établissements sont accueillis dans des entreprises que vous aviez partagées :

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
