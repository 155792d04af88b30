/** A stage that has begun, and what is said of it. */
import { letters, type Hub } from '../hub';
import type { Facts } from './use-case';

const TOKEN = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

export const REVIEW = {
  'Qui répond\u00a0?': 'Organisme d’accueil',
  'Le stage a-t-il eu lieu\u00a0?': 'En partie',
  'Les activités correspondaient-elles aux attendus\u00a0?': '2 – Plutôt pas',
  'Recommenceriez-vous l’an prochain\u00a0?': 'Oui',
  'Code du bilan': TOKEN,
};

/** A pupil is on stage since this morning, and its host holds the link of the review. */
export const underWay = (hub: Hub): Facts => {
  const request = hub.request({
    'Initiales de l’élève': 'W. W.',
    'Premier jour': '2027-01-06',
    'Dernier jour': '2027-01-29',
  });
  const [proposition] = hub.proposeAndSend(request, 'Epsilon');
  hub.yes('Epsilon', request);
  hub.runtime.advanceTo('2027-01-06T10:30:00+01:00');
  const { id, cells } = hub.runtime.sheetByName('Propositions');
  const row = cells.findIndex(([first]) => first?.display === proposition) + 1;
  hub.runtime.paste(id, `${letters(hub.column('Propositions', 'Jeton du bilan (organisme)'))}${row}`, [[TOKEN]]);
  // The first row of each tab is nobody's: the school's word of the same stage, and an answer with a code that nobody knows.
  hub.ask('recordReview', { propositionReference: proposition!, by: 'school', done: 'yes', fit: 3, again: true });
  hub.submitted('review', { ...REVIEW, 'Code du bilan': 'inconnu' });
  return { proposition };
};
