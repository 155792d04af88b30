/** To the teacher: the search has ended without a host, with what was tried. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const requestUnplaced = {
  code: 'request-unplaced',
  title: 'Recherche arrêtée sans solution, à l’enseignant',
  ...inThreeWordings(({ pupil, noHost }) => ({
    subject: fr`[{{reference}}] Pas de solution trouvée pour {{initiales}}`,
    body: fr`Bonjour {{prenom_nom}},

Je n'ai pas trouvé ${noHost} pour votre ${pupil} {{initiales}} ({{formation}}), {{dates}}, et j'arrête la recherche{{#motif}} (motif noté : {{motif}}){{/motif}}. {{essais}}
{{#pistes}}

Ce qui ouvrirait des possibilités :
{{pistes}}
{{/pistes}}

Si d'autres dates, une distance plus grande ou un domaine voisin sont possibles, répondez à ce message ou appelez-moi au {{telephone_animateur}}, et je reprends la recherche.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'motif', example: 'Aucune place à ces dates' },
    { name: 'essais', example: fr`J'ai contacté 4 organismes : 3 ont refusé (pas de tuteur disponible) et 1 n'a pas répondu.` },
    { name: 'pistes', example: fr`– Rayon de 30 km au lieu de 20 : 4 hôtes de plus` },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
