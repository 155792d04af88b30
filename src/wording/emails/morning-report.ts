/** To the animator, once a day: what came in, what could not and why, what waits for whom. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from './email-template';

export const morningReport = {
  code: 'morning-report',
  title: 'Accusé du matin',
  subject: fr`{{nom_pole}} : ce matin, {{resume}}`,
  body: fr`Bonjour,

{{#arrivees}}
Depuis {{depuis}} :
{{arrivees}}

{{/arrivees}}
{{#bloque}}
Ce qui n'a pas pu se faire :
{{bloque}}

{{/bloque}}
{{#attentes}}
Ce qui attend :
{{attentes}}

{{/attentes}}
Le panneau « Aujourd'hui » et l'onglet Accueil donnent la liste, la plus urgente d'abord.`,
  variables: [
    { name: 'depuis', example: fr`lundi 11 janvier à 8 h` },
    { name: 'resume', example: fr`3 nouveautés` },
    { name: 'arrivees', example: fr`– 2 demandes reçues : DEM-2026-0142 et DEM-2026-0143` },
    { name: 'bloque', example: fr`– Envoi des courriels : le quota du jour est atteint.` },
    { name: 'attentes', example: fr`– de vous, urgent : 2\n– des organismes : 7 propositions sans réponse` },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
