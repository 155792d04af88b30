/** The form « Réponse à une proposition », reached by a link that carries the proposition's token. */
import { answerLabels, refusalReasonLabels } from '../../wording/labels/lists';
import type { Answer } from '../../domain/proposition/proposition';
import type { FormDefinition, FormLists, Section } from './form-definition';
import { ask, choicesOf, required } from './section-builder';
import { fr } from '../../wording/text/typography';
import { FORM_TITLES } from './form-titles';

const BRANCH: Readonly<Record<Answer, string>> = {
  yes: 'yes',
  no: 'no',
  'call-back': 'call-back',
  'other-dates': 'other-dates',
  'other-public': 'other-public',
};

/** Heads the question that the link fills with the proposition in words; nobody's answer is read from it. */
export const recallTitle = 'Ce qui vous est proposé';
/** Heads the question that holds the token. */
export const answerCodeTitle = 'Code de la proposition';

export function answerForm(lists: FormLists): FormDefinition {
  return {
    kind: 'answer',
    title: FORM_TITLES.answer,
    description: `Votre réponse au pôle de stages, en une minute.${lists.animatorPhone ? fr` Vous préférez le téléphone ? ${lists.animatorName} : ${lists.animatorPhone}.` : ''}`,
    confirmation: 'Merci, votre réponse est transmise au pôle de stages. Vous recevrez une confirmation par courriel.',
    sections: [
      {
        key: 'answer',
        title: 'Votre réponse',
        questions: [
          ask('recall', recallTitle, 'paragraph', {
            help: fr`Rappelé par le lien du courriel : vous n'avez rien à écrire ici.`,
          }),
          required('answer', fr`Pouvez-vous accueillir cet élève ?`, 'choice', {
            choices: choicesOf(answerLabels, (code) => BRANCH[code as Answer]),
          }),
          required('token', answerCodeTitle, 'text', {
            help: fr`Déjà rempli par le lien du courriel : ne le modifiez pas.`,
          }),
        ],
      },
      ...branches(),
      { key: 'word', title: 'Un mot', questions: [ask('word', 'Un mot pour le pôle de stages', 'paragraph')] },
    ],
  };
}

/** What each answer asks further. */
const branches = (): Section[] => [
  {
    key: 'yes',
    title: fr`Merci ! Pour préparer l’accueil`,
    next: 'word',
    questions: [
      ask('tutorName', 'Tuteur ou tutrice', 'text'),
      ask('schedule', 'Horaires', 'text'),
      ask('instructions', 'Consignes pour le premier jour', 'paragraph'),
    ],
  },
  {
    key: 'no',
    title: fr`Pourquoi ?`,
    next: 'word',
    questions: [required('refusalReason', 'Motif', 'list', { choices: choicesOf(refusalReasonLabels) })],
  },
  {
    key: 'call-back',
    title: fr`Quand vous rappeler ?`,
    next: 'word',
    questions: [
      ask('callBackOn', 'Jour', 'date', {
        help: fr`Un jour ouvré, avant le début du stage ; sinon nous vous appelons le premier jour ouvré qui convient.`,
      }),
      ask('callBackTime', 'Moment et numéro', 'text'),
    ],
  },
  {
    key: 'other-dates',
    title: 'Vos dates',
    next: 'word',
    questions: [
      required('otherStartsOn', 'Premier jour possible', 'date'),
      required('otherEndsOn', 'Dernier jour possible', 'date'),
    ],
  },
  {
    key: 'other-public',
    title: fr`Quel public ?`,
    next: 'word',
    questions: [required('otherPublic', fr`Qui pourriez-vous accueillir ?`, 'text')],
  },
];
