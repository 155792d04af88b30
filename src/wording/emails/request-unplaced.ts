/** To the teacher: the search has ended without a host, with what was tried. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';

export const requestUnplaced = {
  code: 'request-unplaced',
  title: 'Recherche arrêtée sans solution, à l’enseignant',
  subject: fr`[{{reference}}] Pas de lieu d'accueil trouvé pour {{initiales}}`,
  body: fr`Bonjour {{prenom_nom}},

Je n'ai pas trouvé de lieu d'accueil pour votre élève {{initiales}} ({{formation}}), {{dates}}, et j'arrête la recherche{{#motif}} (motif noté : {{motif}}){{/motif}}. {{essais}}

D'autres dates, une distance plus grande ou un domaine voisin peuvent tout changer : répondez à ce message ou appelez-moi au {{telephone_animateur}}, et je reprends la recherche.

Bien cordialement,
{{signature}}`,
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'motif', example: 'Aucune place à ces dates' },
    { name: 'essais', example: 'J’ai contacté 4 organismes.' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
