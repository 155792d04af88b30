/** To the teacher: a host said yes; whom to call and what to send. */
import { fr } from '../text/typography';
import { HUB_VARIABLES, NEWS_VARIABLES, PUPIL_VARIABLES, TUTOR_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const agreementTeacher = {
  code: 'agreement-teacher',
  title: 'Accord de l’entreprise, à l’enseignant',
  ...inThreeWordings(({ pupil, tutor, theConvention, toSign, notWithout }) => ({
    subject: fr`[{{reference}}] {{organisme}} accueille votre ${pupil} {{initiales}}`,
    body: fr`Bonjour {{prenom_nom}},

Bonne nouvelle : {{organisme}} accepte d'accueillir votre ${pupil} {{initiales}} ({{formation}}), {{dates}}.

Organisme : {{organisme}}
Adresse : {{adresse}}
Contact : {{contact}}
{{#contact_telephone}}Téléphone : {{contact_telephone}}
{{/contact_telephone}}
{{#contact_courriel}}Courriel : {{contact_courriel}}
{{/contact_courriel}}
{{#tuteur}}${tutor} : {{tuteur}}
{{/tuteur}}
{{#horaires}}Horaires : {{horaires}}
{{/horaires}}
{{#consignes}}

Ce que l'organisme demande :
{{consignes}}
{{/consignes}}

À faire de votre côté, avant le {{date_convention}} :
– appeler le contact pour présenter l'${pupil} ;
– ${toSign}.

{{#lien_convention}}
Dire où en est ${theConvention} : {{lien_convention}}
{{/lien_convention}}

${notWithout} Si quelque chose change, merci de me prévenir au {{telephone_animateur}} ou en répondant à ce message.

Bien cordialement,
{{signature}}`,
  })),
  variables: [
    ...PUPIL_VARIABLES,
    { name: 'organisme', example: 'Restaurant Exemple' },
    { name: 'adresse', example: '1 place Fictive, 42000 Saint-Étienne' },
    { name: 'contact', example: 'Alex Fictif, responsable' },
    { name: 'contact_telephone', example: '04 65 71 00 34' },
    { name: 'contact_courriel', example: 'contact@restaurant.example' },
    ...TUTOR_VARIABLES,
    { name: 'horaires', example: 'du mardi au samedi, 9 h – 16 h' },
    { name: 'consignes', example: 'Prévoir une tenue de cuisine complète.' },
    ...NEWS_VARIABLES,
    { name: 'date_convention', example: 'vendredi 18 décembre 2026' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;
