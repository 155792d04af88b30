/** Once a week to a school that wants it: where its requests stand. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloTeacher } from './closing';

export const weeklyDigest = {
  code: 'weekly-digest',
  title: 'Point hebdomadaire, à l’établissement',
  subject: fr`[{{reference}}] Vos demandes auprès du pôle de stages au {{jour}}`,
  body: fr`${helloTeacher}

Voici où en sont les demandes de {{etablissement}} :

{{lignes}}
{{#a_faire}}

Ce que j'attends de vous :
{{a_faire}}
{{/a_faire}}

Pour toute question : {{telephone_animateur}}. Pour ne plus recevoir ce point chaque semaine, un mot en réponse à ce message suffit.

${closing}`,
  variables: [
    { name: 'reference', example: '0421002L' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'etablissement', example: 'Lycée professionnel Fictif – Saint-Étienne' },
    { name: 'jour', example: 'lundi 7 décembre 2026' },
    {
      name: 'lignes',
      example: fr`– L.M., CAP Cuisine, 1re année, du 11 janvier au 5 février 2027 : recherche en cours, 3 organismes contactés`,
    },
    { name: 'a_faire', example: fr`– DEM-2026-0142 : signatures à réunir avant le 11 janvier 2027` },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
