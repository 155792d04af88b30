/** To the teacher: a host would take the pupil at other days; would they do? */
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const otherDatesQuestion = {
  code: 'other-dates-question',
  title: fr`Question à l’enseignant : autres dates`,
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Votre ${pupil} {{initiales}} : un accueil possible à d'autres dates`,
    body: fr`Bonjour {{prenom_nom}},

{{organisme}} peut accueillir votre ${pupil} {{initiales}} ({{formation}}), mais pas aux dates demandées ({{dates}}).

Dates proposées : {{dates_proposees}}
{{#marge}}{{marge}}
{{/marge}}

Ces dates conviennent-elles à l'établissement ? Si oui, l'accueil est acquis et chacun reçoit la confirmation.

Oui, ces dates conviennent : {{lien_accepter}}

Non : {{lien_refuser}}

Je reste joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'dates_proposees', example: 'du lundi 8 mars au vendredi 2 avril 2027' },
    { name: 'marge', example: fr`L'organisme est disponible du lundi 8 mars au vendredi 30 avril 2027.` },
    { name: 'lien_accepter', example: 'https://docs.example/suivi?jeton=exemple&r=oui' },
    { name: 'lien_refuser', example: 'https://docs.example/suivi?jeton=exemple&r=non' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
