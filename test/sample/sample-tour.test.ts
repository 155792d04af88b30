/** The guided tours. */
import { menuTexts } from '../../src/wording/labels/menu';
import { previewWords } from '../../src/wording/pages/preview-page';
import { requestWords } from '../../src/wording/pages/request-page';
import { blankTour, tour } from '../../src/sample/tour';

test('five steps lead from the menu to the mailbox', () => {
  expect(tour.map((step) => step.target)).toEqual(['menu', 'grid', 'sidebar', 'sidebar', 'tab-mailbox']);
});

test('the tour calls things by the names on the screen', () => {
  const plain = (text: string): string => text.replace(/\u00a0|\u202f/g, ' ');
  const told = plain(tour.map((step) => step.text).join(' '));
  for (const name of [menuTexts.title, menuTexts.openSidebar, requestWords.propose, previewWords.queue(1)])
    expect(told).toContain(`« ${plain(name)} »`);
});

test('in an empty spreadsheet three steps lead from the assistant to the first proposition, by the names on the screen', () => {
  expect(blankTour.map((step) => step.target)).toEqual(['menu', 'tab-forms', 'tab-mailbox']);
  const plain = (text: string): string => text.replace(/\u00a0|\u202f/g, ' ');
  const told = plain(blankTour.map((step) => step.text).join(' '));
  for (const name of [menuTexts.title, menuTexts.openSetup, 'Demande de stage', 'Offre d’accueil', requestWords.propose])
    expect(told).toContain(`« ${plain(name)} »`);
});

test('no French sign stands after an ordinary space', () => {
  expect([...tour, ...blankTour].filter((step) => / [:;?!»]|« /.test(`${step.title} ${step.text}`))).toEqual([]);
});
