/** To the teacher: a host would take another kind of pupil; does this one fit all the same? */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const otherPublicQuestion = {
  code: 'other-public-question',
  title: fr`Question à l’enseignant : autre public`,
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Votre ${pupil} {{initiales}} : un accueil possible, sous condition`,
    body: fr`Bonjour {{prenom_nom}},

{{organisme}} a répondu à ma proposition pour votre ${pupil} {{initiales}} ({{formation}}), {{dates}} : il pourrait accueillir un autre public.
{{#public_propose}}

Ce que l'organisme a écrit : {{public_propose}}
{{/public_propose}}

Votre ${pupil} peut-il convenir malgré tout ? Si oui, je rappelle l'organisme.

Oui, il peut convenir : {{lien_accepter}}

Non : {{lien_refuser}}

Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'public_propose', example: fr`plutôt un élève de terminale` },
    { name: 'lien_accepter', example: 'https://docs.example/suivi?jeton=exemple&r=oui' },
    { name: 'lien_refuser', example: 'https://docs.example/suivi?jeton=exemple&r=non' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
