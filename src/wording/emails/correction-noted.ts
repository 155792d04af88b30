/** To whoever has corrected a request or an offer by its link: what changed, what follows, what is still missing. */
import { fr } from '../text/typography';
import { CORRECTION_VARIABLES, HUB_VARIABLES, type DefaultTemplate } from './email-template';

export const correctionNoted = {
  code: 'correction-noted',
  title: fr`Correction bien reçue, à son auteur`,
  subject: fr`[{{reference}}] Votre correction est bien reçue`,
  body: fr`Bonjour{{#prenom_nom}} {{prenom_nom}}{{/prenom_nom}},

{{constat}}
{{#changements}}

{{changements}}
{{/changements}}
{{#suites}}

{{suites}}
{{/suites}}
{{#elements}}

Il me manque encore, ou je n'ai pas pu enregistrer :
{{elements}}
{{/elements}}
{{#lien_correction}}

Pour corriger de nouveau : « Ouvrir le formulaire rempli » ({{lien_correction}})
{{/lien_correction}}

Une question ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  variables: [
    { name: 'reference', example: 'DEM-2026-0142' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'constat', example: fr`Merci, votre correction est enregistrée. Voici ce qui a changé :` },
    { name: 'changements', example: fr`– La date de début : 8 février 2027 (avant : 1er février 2027)` },
    { name: 'suites', example: fr`Votre demande est maintenant complète : la recherche peut commencer.` },
    { name: 'elements', example: '– la commune et le code postal' },
    ...CORRECTION_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
