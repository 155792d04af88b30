/** Messages of meetings: the invitation, what has changed since, and the reminder. */
import type { MeetingNews } from '../../../domain/network/meeting-news';
import { fr } from '../../text/typography';
import { HUB_VARIABLES, type DefaultTemplate } from '../email-template';
import { closing, helloHost, stopLine } from '../reminders/closing';

/** Variables of every message about a meeting. */
export const MEETING_VARIABLES = [
  { name: 'reference', example: 'REN-2026-0003' },
  { name: 'destinataire', example: 'Alex Fictif' },
  { name: 'rencontre', example: fr`Accueillir un premier stagiaire – 12 janvier 2027, 14 h 00` },
  { name: 'lieu', example: fr`Lycée Fictif, salle 12` },
] as const;

const place = fr`{{#lieu}}
Lieu : {{lieu}}
{{/lieu}}`;

/** « Accueillir un premier stagiaire – 12 janvier 2027 – « Je m'inscris » (https://…) ». */
export const signUpLine = (label: string, link: string): string => fr`${label} – « Je m'inscris » (${link})`;

export const meetingInvitation = {
  code: 'meeting-invitation',
  title: 'Invitation à une rencontre',
  subject: fr`[{{reference}}] Invitation : {{rencontre}}`,
  body: fr`${helloHost}

Le pôle de stages vous invite : {{rencontre}}
${place}
{{#theme}}
Thème : {{theme}}
{{/theme}}
{{#places}}
{{places}}
{{/places}}
{{#ressources}}

À lire ou à préparer :
{{ressources}}
{{/ressources}}
{{#lien_inscription}}

Je m'inscris, en une minute : {{lien_inscription}}
{{/lien_inscription}}

Une question ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

${closing}

${stopLine}`,
  variables: [
    ...MEETING_VARIABLES,
    { name: 'theme', example: fr`Le rôle du tuteur` },
    { name: 'places', example: fr`12 places ; ensuite, liste d'attente.` },
    { name: 'ressources', example: fr`– Livret du tuteur : https://pole.example/livret` },
    { name: 'lien_inscription', example: 'https://docs.example/contribution?code=REN-2026-0003' },
    { name: 'lien_stop', example: 'https://docs.example/reponse?jeton=exemple&reponse=stop' },
    ...HUB_VARIABLES,
  ],
} as const satisfies DefaultTemplate;

const NEWS: Readonly<Record<MeetingNews, string>> = {
  'moved-up': fr`Une place s'est libérée : elle est à vous.`,
  changed: fr`La rencontre pour laquelle vous avez une place a changé. Voici ce qui vaut maintenant.`,
  cancelled: fr`La rencontre pour laquelle vous aviez une place est annulée. Je vous préviens de la prochaine.`,
};
/** What has happened to a person's registration. */
export const meetingNewsInWords = (news: MeetingNews = 'changed'): string => NEWS[news];

export const meetingNews = {
  code: 'meeting-news',
  title: 'Du nouveau pour une rencontre, aux inscrits',
  subject: fr`[{{reference}}] {{rencontre}}`,
  body: fr`${helloHost}

{{constat}}

{{rencontre}}
${place}

Vous ne pouvez plus venir ? Un mot en réponse suffit : quelqu'un attend peut-être une place. Téléphone : {{telephone_animateur}}.

${closing}`,
  variables: [...MEETING_VARIABLES, { name: 'constat', example: NEWS['moved-up'] }, ...HUB_VARIABLES],
} as const satisfies DefaultTemplate;

export const meetingReminder = {
  code: 'meeting-reminder',
  title: 'Rappel d’une rencontre, aux inscrits',
  subject: fr`[{{reference}}] Rappel : {{rencontre}}`,
  body: fr`${helloHost}

Vous avez une place à cette rencontre : {{rencontre}}
${place}

Vous ne pouvez plus venir ? Un mot en réponse suffit : quelqu'un attend peut-être une place. Téléphone : {{telephone_animateur}}.

${closing}`,
  variables: [...MEETING_VARIABLES, ...HUB_VARIABLES],
} as const satisfies DefaultTemplate;
