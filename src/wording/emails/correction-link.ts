/** To the sender of a request or an offer: the link that opens the form as it was sent. */
import { fr } from '../text/typography';
import { CORRECTION_VARIABLES, HUB_VARIABLES, type DefaultTemplate } from './email-template';

export const correctionLink = {
  code: 'correction-link',
  title: fr`Lien de correction, à l’auteur d’une demande ou d’une offre`,
  subject: fr`[{{reference}}] Corriger ou compléter ce que vous avez envoyé`,
  body: fr`Bonjour{{#prenom_nom}} {{prenom_nom}}{{/prenom_nom}},

Voici le lien qui ouvre le formulaire rempli avec ce que j'ai enregistré sous la référence {{reference}}. Changez seulement ce qui doit l'être, puis envoyez : je mets à jour et je vous le confirme.

Ouvrir le formulaire rempli : {{lien_correction}}
{{#elements}}

Il me manque :
{{elements}}
{{/elements}}

Ce lien est personnel : ne le transférez pas. Vous pouvez aussi répondre à ce message ou m'appeler au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: 'reference', example: 'DEM-2026-0142' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'elements', example: '– la commune et le code postal' },
    ...CORRECTION_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
