/** To the teacher: the convention is not back, ten days and five days before the first day (domaine 4.8). */
import { fr } from '../../text/typography';
import type { DefaultTemplate } from '../email-template';
import { inThreeWordings } from '../public-words';
import { closing, helloTeacher } from './closing';
import { TEACHER_REMINDER_VARIABLES } from './reminder-variables';

export const conventionReminder = {
  code: 'convention-reminder',
  title: 'Convention non revenue (J-10), à l’enseignant',
  ...inThreeWordings(({ pupil, theConvention, theStage }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}{{initiales}} : il manque des signatures{{/plusieurs}}{{#plusieurs}}Il manque des signatures pour {{plusieurs}} jeunes{{/plusieurs}}`,
    body: fr`${helloTeacher}

{{^plusieurs}}
Votre ${pupil} {{initiales}} ({{formation}}) commence le {{debut}} ({{organisme}}). D'après mon registre, il manque encore des signatures sur ${theConvention}.
{{/plusieurs}}
{{#plusieurs}}
D'après mon registre, les documents de {{plusieurs}} jeunes ne sont pas encore signés par tous :

{{lignes}}
{{/plusieurs}}

Si c'est fait, un mot en réponse à ce message suffit, et je le note. Sinon, merci de relancer les signataires : sans la signature de tous, ${theStage} ne peut pas commencer.

Une difficulté avec l'organisme ? Appelez-moi au {{telephone_animateur}}.

${closing}`,
  })),
  variables: TEACHER_REMINDER_VARIABLES,
} as const satisfies DefaultTemplate;

export const conventionLastReminder = {
  code: 'convention-last-reminder',
  title: 'Convention non revenue (J-5), à l’enseignant',
  ...inThreeWordings(({ pupil, theConvention }) => ({
    subject: fr`[{{reference}}] {{^plusieurs}}Urgent : {{initiales}} commence le {{debut}}, signature attendue{{/plusieurs}}{{#plusieurs}}Urgent : {{plusieurs}} signatures attendues{{/plusieurs}}`,
    body: fr`${helloTeacher}

{{^plusieurs}}
Votre ${pupil} {{initiales}} ({{formation}}) est attendu le {{debut}} ({{organisme}}). D'après mon registre, il manque toujours des signatures sur ${theConvention}.
{{/plusieurs}}
{{#plusieurs}}
Ces jeunes sont attendus dans les prochains jours, et leurs documents ne sont pas notés comme signés :

{{lignes}}
{{/plusieurs}}

Où en êtes-vous ? Répondez à ce message, ou appelez-moi au {{telephone_animateur}} : je peux joindre l'organisme pour vous. Personne ne part sans la signature de tous.

${closing}`,
  })),
  variables: TEACHER_REMINDER_VARIABLES,
} as const satisfies DefaultTemplate;
