/** To the host: would it take this pupil? Anonymous: neither the initials nor the school are among its variables. */
import type { PublicWording } from '../../domain/request/public-wording';
import { fr } from '../text/typography';
import { HUB_VARIABLES, LINK_VARIABLES, PUPIL_WORD, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

/** What differs in the facts of the proposition. */
const WORDS: Readonly<Record<PublicWording, Readonly<Record<'studies' | 'dates' | 'todo' | 'school', string>>>> = {
  training: {
    studies: 'Formation',
    dates: 'Période',
    todo: 'faire',
    school: fr`L'établissement prépare la convention et reste votre interlocuteur pendant la période.`,
  },
  observation: {
    studies: 'Classe',
    dates: 'Dates',
    todo: 'observer',
    school: fr`L'établissement prépare la convention et reste votre interlocuteur pendant la séquence.`,
  },
  apprenticeship: {
    studies: 'Formation',
    dates: 'Contrat',
    todo: fr`apprendre chez vous`,
    school: fr`L'établissement forme l'apprenti, vous aide à préparer le contrat et reste votre interlocuteur.`,
  },
};

export const proposition = {
  code: 'proposition',
  title: 'Proposition à l’entreprise',
  ...inThreeWordings(({ pupil, aHost, theirStage }, wording) => ({
    subject: fr`[{{reference}}] Accueil d'un ${pupil} de {{formation}}, {{dates_courtes}}`,
    body: fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},

Le pôle de stages{{#territoire}} ({{territoire}}){{/territoire}} accompagne les jeunes qui cherchent encore ${aHost} pour ${theirStage}. Pourriez-vous accueillir un ${pupil} dans votre organisme, {{organisme}} ?

${WORDS[wording].studies} : {{formation}}{{#tranche_age}}, {{tranche_age}}{{/tranche_age}}
${WORDS[wording].dates} : {{dates}}{{#heures}}, {{heures}} par semaine{{/heures}}
{{#attendus}}

Ce que l'${pupil} doit pouvoir ${WORDS[wording].todo} :
{{attendus}}
{{/attendus}}

${WORDS[wording].school}{{#mention_allocation}} {{mention_allocation}}{{/mention_allocation}}

Votre réponse prend une minute :

Oui, j'accueille cet ${pupil} : {{lien_oui}}

Non : {{lien_non}}

Rappelez-moi : {{lien_rappel}}

Oui, mais à d'autres dates : {{lien_dates}}

Oui, mais un autre public : {{lien_public}}

Vous préférez en parler ? Je suis joignable au {{telephone_animateur}}.

Bien cordialement,
{{signature}}

Vous ne souhaitez plus être sollicité par le pôle de stages ? « Ne plus être sollicité » ({{lien_non}}) : choisissez ce motif. Un mot en réponse à ce message suffit aussi.`,
  })),
  variables: [
    { name: 'reference', example: 'PRO-2026-0318' },
    { name: 'destinataire', example: 'Alex Fictif' },
    { name: 'organisme', example: 'Restaurant Exemple' },
    PUPIL_WORD,
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
