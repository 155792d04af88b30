/** To the host: would it take this pupil? Anonymous: neither the initials nor the school are among its variables. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, LINK_VARIABLES, type DefaultTemplate } from './email-template';

export const proposition = {
  code: 'proposition',
  title: 'Proposition à l’entreprise',
  subject: fr`[{{reference}}] Accueil d'un élève de {{formation}}, {{dates_courtes}}`,
  body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Le pôle de stages{{#territoire}} ({{territoire}}){{/territoire}} accompagne les élèves qui n'ont pas encore trouvé de lieu de stage. Pourriez-vous en accueillir un dans votre organisme, {{organisme}} ?

Élève : {{formation}}{{#tranche_age}}, {{tranche_age}}{{/tranche_age}}
Période : {{dates}}{{#heures}}, {{heures}} par semaine{{/heures}}
{{#attendus}}

Ce que l'élève doit pouvoir faire ou observer :
{{attendus}}
{{/attendus}}

L'établissement prépare la convention et reste votre interlocuteur pendant le stage.{{#mention_allocation}} {{mention_allocation}}{{/mention_allocation}}

Votre réponse prend une minute :

Oui, j'accueille cet élève : {{lien_oui}}

Non : {{lien_non}}

Rappelez-moi : {{lien_rappel}}

Oui, mais à d'autres dates : {{lien_dates}}

Oui, mais un autre public : {{lien_public}}

Vous préférez en parler ? Je suis joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}

Vous ne souhaitez plus être sollicité par le pôle de stages ? « Ne plus être sollicité » ({{lien_non}}) : choisissez ce motif. Un mot en réponse à ce message suffit aussi.`,
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'formation', example: 'CAP Cuisine, 1re année' },
    { name: 'tranche_age', example: '16 ou 17 ans' },
    { name: 'dates', example: 'du lundi 11 janvier au vendredi 5 février 2027' },
    { name: 'dates_courtes', example: 'du 11 janvier au 5 février 2027' },
    { name: 'debut', example: 'lundi 11 janvier 2027' },
    { name: 'fin', example: 'vendredi 5 février 2027' },
    { name: 'heures', example: fr`35 h` },
    {
      name: 'attendus',
      example: '– Réaliser des préparations culinaires de base\n– Dresser et envoyer les plats au moment du service',
    },
    { name: 'mention_allocation', example: fr`L'élève perçoit une allocation de l'État : vous n'avez rien à verser.` },
    ...LINK_VARIABLES,
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
