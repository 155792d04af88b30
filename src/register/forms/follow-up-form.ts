/** The form « Suivi d'une demande », reached by a link that carries the request's token: what a teacher has to say later. */
import type { FollowUp } from '../../domain/request/follow-up';
import { followUpLabels, sectorLabels } from '../../wording/labels/lists';
import { fr } from '../../wording/text/typography';
import type { FormDefinition, FormLists } from './form-definition';
import { ask, choicesOf, required, YES_NO } from './section-builder';
import { FORM_TITLES } from './form-titles';

/** Heads the question that the link fills with the request in words; nobody's answer is read from it. */
export const followUpRecallTitle = 'La demande';
/** Heads the question that holds the token. */
export const followUpCodeTitle = 'Code de la demande';

const BRANCH: Readonly<Record<FollowUp, string>> = {
  agree: 'dates',
  disagree: 'word',
  'convention-sent': 'day',
  'convention-returned': 'day',
  'convention-signed': 'day',
  'pupil-found': 'found',
  'pupil-left': 'word',
  'pupil-withdrew': 'word',
  'plan-keep': 'word',
  'plan-forbid': 'word',
  message: 'word',
};

export function followUpForm(lists: FormLists): FormDefinition {
  return {
    kind: 'follow-up',
    title: FORM_TITLES['follow-up'],
    description: fr`Dites en une minute où en est votre demande de stage.${lists.animatorPhone ? fr` Vous préférez le téléphone ? ${lists.animatorName} : ${lists.animatorPhone}.` : ''}`,
    confirmation: 'Merci, c’est transmis au pôle de stages. Vous recevrez une confirmation par courriel.',
    sections: [
      {
        key: 'say',
        title: 'Où en est la demande',
        questions: [
          ask('recall', followUpRecallTitle, 'paragraph', {
            help: fr`Rappelée par le lien du courriel : vous n'avez rien à écrire ici.`,
          }),
          required('say', fr`Que souhaitez-vous dire ?`, 'choice', {
            choices: choicesOf(followUpLabels, (code) => BRANCH[code as FollowUp]),
          }),
          required('token', followUpCodeTitle, 'text', {
            help: fr`Déjà rempli par le lien du courriel : ne le modifiez pas.`,
          }),
        ],
      },
      {
        key: 'dates',
        title: 'Dates retenues',
        help: fr`Laissez vide si les dates proposées dans le courriel conviennent telles quelles.`,
        next: 'word',
        questions: [ask('agreedStartsOn', 'Premier jour retenu', 'date'), ask('agreedEndsOn', 'Dernier jour retenu', 'date')],
      },
      {
        key: 'day',
        title: fr`Quel jour ?`,
        next: 'word',
        questions: [ask('on', 'Jour', 'date', { help: fr`Laissez vide pour aujourd'hui.` })],
      },
      {
        key: 'found',
        title: fr`Le lieu d'accueil trouvé`,
        help: fr`Avec son accord, l'organisme rejoint le vivier du réseau. Sans son accord, rien n'est gardé de lui.`,
        next: 'word',
        questions: [
          required('consent', fr`L'organisme accepte-t-il que le pôle de stages garde ses coordonnées ?`, 'choice', {
            choices: YES_NO,
          }),
          ask('companyName', 'Nom de l’organisme', 'text'),
          ask('commune', 'Commune', 'text'),
          ask('postalCode', 'Code postal', 'text', { validation: 'postal-code', digits: 5 }),
          ask('sector', 'Secteur d’activité', 'list', { choices: choicesOf(sectorLabels) }),
          ask('contactName', 'Personne à contacter', 'text'),
          ask('contactEmail', 'Son courriel', 'text', { validation: 'email' }),
          ask('contactPhone', 'Son téléphone', 'text', { digits: 10 }),
        ],
      },
      { key: 'word', title: 'Un mot', questions: [ask('word', 'Un mot pour le pôle de stages', 'paragraph')] },
    ],
  };
}
