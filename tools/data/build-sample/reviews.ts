/** What schools and hosts say once stages are over: most are pleased, some keep silent, one place did not fit. */
import type { FormAnswers } from 'apps-script-local';
import { doneLabels, fitLabels, welcomeLabels, yesNoLabels } from '../../../src/wording/labels/network';
import { fr } from '../../../src/wording/text/typography';
import type { Director } from './director';

/** `welcome` is asked of the school alone. */
function review(done: keyof typeof doneLabels, fit: keyof typeof fitLabels, again: keyof typeof yesNoLabels): FormAnswers {
  return {
    [fr`Le stage a-t-il eu lieu ?`]: doneLabels[done],
    [fr`Les activités correspondaient-elles aux attendus ?`]: fitLabels[fit],
    [fr`Recommenceriez-vous l'an prochain ?`]: yesNoLabels[again],
  };
}
const bySchool = (answers: FormAnswers, welcome: keyof typeof welcomeLabels): FormAnswers => ({
  ...answers,
  [fr`Comment jugez-vous l'accueil ?`]: welcomeLabels[welcome],
});

interface Said {
  readonly school?: FormAnswers;
  readonly host?: FormAnswers;
}
/** In turn; a side that is absent keeps silent. */
const SAID: readonly Said[] = [
  {
    school: bySchool({ ...review('yes', 4, 'yes'), 'Attendus travaillés': 'Mise en place\nService en salle' }, 4),
    host: review('yes', 4, 'yes'),
  },
  { school: bySchool(review('yes', 3, 'yes'), 3) },
  {
    host: { ...review('yes', 3, 'yes'), [fr`Qu'est-ce qui serait à améliorer ?`]: fr`Recevoir le dossier une semaine plus tôt.` },
  },
  {
    school: bySchool(
      {
        ...review('partly', 2, 'no'),
        [fr`Qu'est-ce qui serait à améliorer ?`]: fr`Trop de manutention, peu de tâches de la formation.`,
      },
      2,
    ),
    host: review('partly', 3, 'yes'),
  },
  {},
];

/** Each side opens the link of the last message that asks it. */
export function reviews(director: Director): void {
  const over = director.rows('Demandes').filter((row) => row['Statut'] === 'Terminée');
  over.forEach((row, index) => {
    const request = row['Référence']!;
    const seated = director.rows('Propositions').find((one) => one['Demande'] === request && one['Statut'] === 'Confirmée');
    const { school, host } = SAID[index % SAID.length]!;
    if (school !== undefined) tell(director, 'L’établissement donne son avis', `[${request}]`, school);
    if (host !== undefined && seated !== undefined)
      tell(director, 'L’organisme donne son avis', `[${seated['Référence']!}]`, host);
  });
}

/** A message about several stages bears the reference of the first: the others are answered another day. */
function tell(director: Director, label: string, about: string, answers: FormAnswers): void {
  const asking = director.lastMail((subject) => subject.startsWith(about) && /avis|minute/i.test(subject));
  if (asking !== undefined) director.answer(label, asking.to, asking.subject, answers);
}
