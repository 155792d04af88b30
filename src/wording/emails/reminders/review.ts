/** After the stage: what host and teacher think of it, and the reminders that follow. */
import { fr } from '../../text/typography';
import type { DefaultTemplate } from '../email-template';
import { inThreeWordings } from '../public-words';
import { closing, helloHost, helloTeacher } from './closing';
import { HOST_REMINDER_VARIABLES, TEACHER_REMINDER_VARIABLES } from './reminder-variables';

const LINK = { name: 'lien_bilan', example: 'https://docs.example/bilan?jeton=exemple' } as const;

/** With the form, one click; without it, the same questions by return of mail. */
const questions = fr`{{#lien_bilan}}
Donner mon avis : {{lien_bilan}}
{{/lien_bilan}}
{{^lien_bilan}}
Répondez simplement à ce message :
– tout s'est-il déroulé comme prévu (oui, en partie, non) ?
– ce qui a été fait correspondait-il aux attendus ?
– qu'est-ce qui serait à améliorer ?
– recommenceriez-vous l'an prochain ?
{{/lien_bilan}}`;

/** Several stages, each on its line with its link. */
const withoutLinks = fr`{{^lien_bilan}}

Répondez simplement à ce message, ligne par ligne.
{{/lien_bilan}}`;

export const reviewHost = {
  code: 'review-host',
  title: 'Bilan, à l’entreprise',
  ...inThreeWordings(({ pupil, theStage }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Votre avis sur l'accueil d'un ${pupil} de {{formation}}{{/plusieurs}}{{#plusieurs}}Votre avis sur l'accueil de {{plusieurs}} jeunes{{/plusieurs}}`,
    body: fr`${helloHost}

{{^plusieurs}}
Vous avez accueilli un ${pupil} de {{formation}}, {{dates}} : merci. Comment s'est passé cet accueil ? Quelques questions, une minute.

${questions}
{{/plusieurs}}
{{#plusieurs}}
Vous avez accueilli {{plusieurs}} jeunes : merci. Comment se sont passés ces accueils ? Pour chacun, quelques questions, une minute :

{{lignes}}
${withoutLinks}
{{/plusieurs}}

Votre avis aide l'établissement à préparer ${theStage} des suivants. Je reste joignable au {{telephone_animateur}}.

${closing}`,
  })),
  variables: [...HOST_REMINDER_VARIABLES, LINK],
} as const satisfies DefaultTemplate;

export const reviewTeacher = {
  code: 'review-teacher',
  title: 'Bilan, à l’enseignant',
  ...inThreeWordings(({ pupil, theStage }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}{{initiales}} : votre avis sur l'accueil ({{organisme}}){{/plusieurs}}{{#plusieurs}}Votre avis sur {{plusieurs}} accueils{{/plusieurs}}`,
    body: fr`${helloTeacher}

{{^plusieurs}}
Votre ${pupil} {{initiales}} ({{formation}}) a terminé ${theStage} ({{organisme}}, {{dates}}). Comment cela s'est-il passé ? Quelques questions, une minute.

${questions}
{{/plusieurs}}
{{#plusieurs}}
{{plusieurs}} de vos jeunes ont terminé ${theStage}. Comment cela s'est-il passé ? Pour chacun, quelques questions, une minute :

{{lignes}}
${withoutLinks}
{{/plusieurs}}

Votre avis compte pour le choix des prochains lieux d'accueil : c'est ainsi que les accueils s'améliorent d'une année à l'autre. Une question ? {{telephone_animateur}}.

${closing}`,
  })),
  variables: [...TEACHER_REMINDER_VARIABLES, LINK],
} as const satisfies DefaultTemplate;

export const reviewReminderHost = {
  code: 'review-reminder-host',
  title: 'Rappel du bilan, à l’entreprise',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Une minute pour l'accueil d'un ${pupil} de {{formation}}{{/plusieurs}}{{#plusieurs}}Une minute pour l'accueil de {{plusieurs}} jeunes{{/plusieurs}}`,
    body: fr`${helloHost}

{{^plusieurs}}
Il me manque votre avis sur l'accueil d'un ${pupil} de {{formation}}, {{dates}}.

${questions}
{{/plusieurs}}
{{#plusieurs}}
Il me manque votre avis sur l'accueil de {{plusieurs}} jeunes :

{{lignes}}
${withoutLinks}
{{/plusieurs}}

Vous préférez le dire de vive voix ? Appelez-moi au {{telephone_animateur}}.

${closing}`,
  })),
  variables: [...HOST_REMINDER_VARIABLES, LINK],
} as const satisfies DefaultTemplate;

export const reviewReminderTeacher = {
  code: 'review-reminder-teacher',
  title: 'Rappel du bilan, à l’enseignant',
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}{{initiales}} : il manque votre avis{{/plusieurs}}{{#plusieurs}}Il manque votre avis sur {{plusieurs}} accueils{{/plusieurs}}`,
    body: fr`${helloTeacher}

{{^plusieurs}}
Il me manque votre avis sur l'accueil de votre ${pupil} {{initiales}} ({{formation}}), {{dates}}, dans l'organisme {{organisme}}.

${questions}
{{/plusieurs}}
{{#plusieurs}}
Il me manque votre avis sur {{plusieurs}} accueils :

{{lignes}}
${withoutLinks}
{{/plusieurs}}

Si rien ne s'est passé comme prévu, dites-le-moi aussi : {{telephone_animateur}}.

${closing}`,
  })),
  variables: [...TEACHER_REMINDER_VARIABLES, LINK],
} as const satisfies DefaultTemplate;
