/** To the host: its offer is recorded; what was understood of it and how to correct it. */
import { fr } from '../text/typography';
import { CORRECTION_VARIABLES, HUB_VARIABLES, type DefaultTemplate } from './email-template';

export const offerReceived = {
  code: 'offer-received',
  title: 'Accusé de réception de l’offre',
  subject: fr`[{{reference}}] Votre offre d'accueil est bien enregistrée`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Merci de proposer d'accueillir des élèves. Voici ce que j'ai enregistré pour {{organisme}} :

{{resume}}
{{#elements}}

Il me manque, pour proposer votre offre aux établissements :
{{elements}}
{{/elements}}

{{#lien_correction}}
Une erreur, un oubli ? « Corriger mon offre » ({{lien_correction}})

{{/lien_correction}}
Pour corriger, compléter ou retirer cette offre, répondez à ce message ou appelez-moi au {{telephone_animateur}}.

Dès qu'un élève correspond à votre offre, je vous écris avant toute démarche de l'établissement : rien n'est décidé sans vous.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: 'reference', example: 'OFF-2026-0087' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    {
      name: 'resume',
      example: fr`– Activités : préparation des plats, service en salle\n– Période : du 1er septembre 2026 au 31 août 2027\n– Places en même temps : 2`,
    },
    { name: 'elements', example: '– le nombre d’élèves que vous pouvez accueillir en même temps' },
    ...CORRECTION_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
