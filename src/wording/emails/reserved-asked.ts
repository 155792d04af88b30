/**
 * To the school that a host is reserved for: the hub asks it for a pupil of another school. The motive stays in the hub's
 * journal.
 */
import { fr } from '../text/typography';
import { HUB_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const reservedAsked = {
  code: 'reserved-asked',
  title: 'Organisme réservé sollicité, à l’établissement',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] {{organisme}}, réservé à votre établissement, est sollicité`,
    body: fr`Bonjour,

{{organisme}} est réservé à votre établissement dans le registre du pôle de stages. Faute d'autre solution, je lui propose un ${pupil} d'un autre établissement du réseau ({{formation}}), {{dates}}.

Cette demande ne change rien à la réservation : vos propres demandes restent prioritaires.{{#lien_partage}} Vous n'avez plus besoin de cette place ? Un clic la partage avec tout le réseau : {{lien_partage}}{{/lien_partage}}

Si cette demande contrarie l'un de vos projets, dites-le-moi rapidement en répondant à ce message ou au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    { name: 'reference', example: 'DEM-2026-0142' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'lien_partage', example: 'https://docs.example/contribution?code=exemple&r=partage' },
    ...STAGE_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
