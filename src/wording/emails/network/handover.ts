/** To the network: who speaks for the hub from now on. */
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloHost } from '../reminders/closing';

export const handover = {
  code: 'handover',
  title: 'Passation, au réseau',
  subject: fr`[{{reference}}] {{nom_pole}} : votre contact change`,
  body: fr`${helloHost}

Je prends la suite {{#ancien_animateur}}de {{ancien_animateur}} {{/ancien_animateur}}à l'animation de notre pôle de stages ({{nom_pole}}).

Rien ne change pour ce qui est en cours : les demandes, les offres et les accueils convenus restent tels quels. Écrivez-moi désormais à {{courriel_animateur}}{{#telephone_animateur}}, ou appelez-moi au {{telephone_animateur}}{{/telephone_animateur}}.
{{#lien_offre}}

Pour proposer une place : {{lien_offre}}
{{/lien_offre}}
{{#lien_demande}}
Pour déposer une demande : {{lien_demande}}
{{/lien_demande}}

${closing}`,
  variables: [
    { name: 'reference', example: 'ENT-2026-0045' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'ancien_animateur', example: 'Camille Exemple' },
    { name: 'courriel_animateur', example: 'dominique@pole.example' },
    { name: 'lien_offre', example: 'https://docs.example/offre' },
    { name: 'lien_demande', example: 'https://docs.example/demande' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
