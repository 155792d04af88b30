/** The form « Bilan de stage », reached by a link that carries a token and who answers: how the stage went, in one minute. */
import type { Reviewer } from '../../domain/network/review';
import { doneLabels, fitLabels, notDoneChoice, reviewerLabels, welcomeLabels } from '../../wording/labels/network';
import { fr } from '../../wording/text/typography';
import type { FormDefinition, FormLists } from './form-definition';
import { ask, choicesOf, required, YES_NO } from './section-builder';
import { FORM_TITLES } from './form-titles';

/** Heads the question that the link fills with the stage in words; nobody's answer is read from it. */
export const reviewRecallTitle = 'Le stage';
/** Heads the question that holds the token. */
export const reviewCodeTitle = 'Code du bilan';

/** The welcome is asked of the school alone: nobody marks itself. */
const BRANCH: Readonly<Record<Reviewer, string>> = { school: 'welcome', company: 'after' };

/** What a stage that did not take place says of a mark. */
export const FIT_CHOICES = { ...fitLabels, none: notDoneChoice } as const;
export const WELCOME_CHOICES = { ...welcomeLabels, none: notDoneChoice } as const;

/**
 * The expectations worked on are asked in people's own words, with those sought recalled above: boxes would take a section for
 * each training, and boxes ticked beforehand would answer in people's place. The pupil is not judged: nothing is asked about a
 * minor.
 */
export function reviewForm(lists: FormLists): FormDefinition {
  return {
    kind: 'review',
    title: FORM_TITLES.review,
    description: fr`Quelques questions, une minute. Votre avis aide à préparer les prochains accueils ; il n'est pas publié.${lists.animatorPhone ? fr` Vous préférez le téléphone ? ${lists.animatorName} : ${lists.animatorPhone}.` : ''}`,
    confirmation: 'Merci, votre bilan est transmis au pôle de stages.',
    sections: [
      {
        key: 'stage',
        title: 'Le stage',
        help: fr`N'écrivez ni le nom de l'élève, ni rien de sa santé ou de sa famille.`,
        questions: [
          ask('recall', reviewRecallTitle, 'paragraph', {
            help: fr`Rappelé par le lien du courriel : vous n'avez rien à écrire ici.`,
          }),
          required('by', fr`Qui répond ?`, 'choice', {
            choices: choicesOf(reviewerLabels, (code) => BRANCH[code as Reviewer]),
            help: fr`Déjà choisi par le lien du courriel.`,
          }),
          required('done', fr`Le stage a-t-il eu lieu ?`, 'list', { choices: choicesOf(doneLabels) }),
          required('fit', fr`Les activités correspondaient-elles aux attendus ?`, 'list', { choices: choicesOf(FIT_CHOICES) }),
          ask('worked', 'Attendus travaillés', 'paragraph', {
            help: fr`Ce qui a été fait ou observé, un par ligne ; ceux qui étaient visés sont rappelés plus haut.`,
          }),
          required('token', reviewCodeTitle, 'text', { help: fr`Déjà rempli par le lien du courriel : ne le modifiez pas.` }),
        ],
      },
      {
        key: 'welcome',
        title: fr`L'accueil`,
        next: 'after',
        questions: [required('welcome', fr`Comment jugez-vous l'accueil ?`, 'list', { choices: choicesOf(WELCOME_CHOICES) })],
      },
      {
        key: 'after',
        title: fr`Et l'an prochain ?`,
        questions: [
          required('again', fr`Recommenceriez-vous l'an prochain ?`, 'choice', { choices: YES_NO }),
          ask('toImprove', fr`Qu'est-ce qui serait à améliorer ?`, 'paragraph'),
        ],
      },
    ],
  };
}
