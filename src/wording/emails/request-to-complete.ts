/** To the teacher: what is missing before the search can start. */
import { fr } from '../text/typography';
import { CORRECTION_VARIABLES, HUB_VARIABLES, PUPIL_WORD, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const requestToComplete = {
  code: 'request-to-complete',
  title: 'Demande à compléter',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Votre demande est à compléter`,
    body: fr`Bonjour{{#prenom_nom}} {{prenom_nom}}{{/prenom_nom}},

J'ai bien reçu votre demande{{#formation}} concernant un ${pupil} de {{formation}}{{/formation}}. Pour lancer la recherche, il me manque :

{{elements}}

{{#lien_correction}}
Compléter ma demande : {{lien_correction}}

{{/lien_correction}}
Merci de me répondre sur ce message, sans changer son objet : rien de ce que vous avez déjà saisi n'est perdu. Vous pouvez aussi m'appeler au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    { name: 'reference', example: 'DEM-2026-0142' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'formation', example: 'CAP Cuisine, 1re année' },
    PUPIL_WORD,
    { name: 'elements', example: '– la commune et le code postal\n– les dates de début et de fin' },
    { name: 'etablissement', example: 'Lycée professionnel Fictif – Saint-Étienne' },
    ...CORRECTION_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
