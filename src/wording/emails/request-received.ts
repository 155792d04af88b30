/** To the teacher: the request is recorded, the search begins. */
import { fr } from '../text/typography';
import { CORRECTION_VARIABLES, HUB_VARIABLES, NEWS_VARIABLES, STAGE_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const requestReceived = {
  code: 'request-received',
  title: 'Accusé de réception de la demande',
  ...inThreeWordings(({ pupil, aHost }) => ({
    subject: fr`[{{reference}}] Votre demande est bien enregistrée`,
    body: fr`Bonjour {{prenom_nom}},

J'ai bien reçu votre demande concernant un ${pupil} de {{formation}}, {{dates}}.
{{#doublon}}

Elle ressemble à une demande que j'ai déjà, {{doublon}}. Si c'est la même, répondez simplement « doublon » à ce message : je n'en garderai qu'une.
{{/doublon}}

Je recherche ${aHost} {{#rayon}}dans un rayon de {{rayon}} {{/rayon}}autour de {{commune}} et je reviens vers vous au plus tard le {{date_reponse}}.

Si l'${pupil} trouve entre-temps, merci de me le signaler en répondant à ce message{{#lien_trouve}} ou par ce lien{{/lien_trouve}}.
{{#lien_trouve}}

L'${pupil} a trouvé : {{lien_trouve}}
{{/lien_trouve}}

{{#lien_correction}}
Une erreur ? « Corriger ma demande » ({{lien_correction}})

{{/lien_correction}}
Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    { name: 'reference', example: 'DEM-2026-0142' },
    { name: 'prenom_nom', example: 'Camille Exemple' },
    { name: 'doublon', example: 'DEM-2026-0139' },
    ...NEWS_VARIABLES,
    ...CORRECTION_VARIABLES,
    ...STAGE_VARIABLES,
    { name: 'commune', example: 'Saint-Étienne' },
    { name: 'rayon', example: '20 km' },
    { name: 'etablissement', example: 'Lycée professionnel Fictif – Saint-Étienne' },
    { name: 'date_reponse', example: 'lundi 30 novembre 2026' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
