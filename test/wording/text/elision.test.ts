/** Small words before names. */
import { renderTemplate } from '../../../src/wording/emails/render-template';
import type { Request } from '../../../src/domain/request/request';
import { phoneScript } from '../../../src/wording/sidebar/phone-script';
import { de, hubWithArticle, ofHub, ofPlace, que } from '../../../src/wording/text/elision';
import { messagesWords } from '../../../src/wording/pages/messages-page';
import { fr } from '../../../src/wording/text/typography';
import { plain } from '../../support/hub';

test.each([
  ['Aulnay', 'd’Aulnay'],
  ['Élec Exemple', 'd’Élec Exemple'],
  ['Hôtel du Parc', 'd’Hôtel du Parc'],
  ['Yssingeaux', 'd’Yssingeaux'],
  ['ULIS', 'd’ULIS'],
  ['« Aulnay »', 'd’« Aulnay »'],
  ['Halles du Forez', 'de Halles du Forez'],
  ['Yoga Exemple', 'de Yoga Exemple'],
  ['Roanne', 'de Roanne'],
  ['3e', 'de 3e'],
  ['onze élèves', 'de onze élèves'],
  ['', 'de '],
])('« de » before %s gives %s', (name, said) => expect(de(name)).toBe(said));

test('« que » loses its e before the same names', () =>
  expect(['Épicerie Exemple', 'Hôtel du Parc', 'Halles du Forez'].map(que)).toEqual([
    'qu’Épicerie Exemple',
    'qu’Hôtel du Parc',
    'que Halles du Forez',
  ]));

test('a name that ends by a full stop ends its sentence too', () => {
  expect(fr`Les places vont à ${'B. B.'}.`).toBe('Les places vont à B. B.');
  expect(fr`Les places vont à ${'B. B.'}, puis…`).toBe('Les places vont à B. B., puis…');
  expect(fr`${'Garage'}.`).toBe('Garage.');
});

test('the article of a commune joins the word before it', () =>
  expect(['Le Coteau', 'Les Noës', 'La Ricamarie', 'Unieux'].map(ofPlace)).toEqual([
    'du Coteau',
    'des Noës',
    'de La Ricamarie',
    'd’Unieux',
  ]));

test.each([
  ['Pôle de stages du Pilat', 'le pôle de stages du Pilat', 'du pôle de stages du Pilat'],
  ['Mission stages', 'la mission stages', 'de la mission stages'],
  ['Équipe des stages', 'l’équipe des stages', 'de l’équipe des stages'],
  ['Stages 42', 'Stages 42', 'de Stages 42'],
  ['', '', 'de '],
])('the hub %s is said with its article in a sentence', (name, withArticle, of) =>
  expect([hubWithArticle(name), ofHub(name)]).toEqual([withArticle, of]),
);

test('a message’s wording elides before what it names, the hub’s own wording too', () => {
  const text = {
    subject: 'Élève de {{formation}}',
    body: 'Autour de {{commune}}, un élève de {{formation}} ; je crois que {{organisme}} convient. {{#commune}}Près de {{ commune }}.{{/commune}}',
  };
  expect(renderTemplate(text, { formation: 'ULIS', commune: 'Le Coteau', organisme: 'Élec {{x}}' })).toEqual({
    subject: 'Élève d’ULIS',
    text: 'Autour du Coteau, un élève d’ULIS ; je crois qu’Élec {{x}} convient. Près du Coteau.',
    missing: [],
  });
  expect(renderTemplate({ subject: 's', body: 'autour de {{commune}}' }, { commune: 'Aulnay' }).text).toBe('autour d’Aulnay');
  expect(renderTemplate({ subject: 's', body: 'autour de {{commune}}' }, {}).missing).toEqual(['commune']);
});

test('what to say on the telephone can be read aloud: dates in words, the hub with its article', () => {
  const request = { type: 'observation-3e', level: '3e', startsOn: '2027-02-01', endsOn: '2027-02-05' } as Request;
  expect(plain(phoneScript(request, 'Dominique Exemple', 'Pôle de stages du Pilat'))).toBe(
    '« Bonjour, Dominique Exemple, du pôle de stages du Pilat. Je vous appelle pour un élève de troisième, du lundi premier au vendredi 5 février 2027. Pourriez-vous l’accueillir ? »',
  );
  expect(plain(phoneScript({ ...request, type: 'bts' }, '', ''))).toContain('pour un étudiant de');
  expect(plain(phoneScript({ ...request, type: 'apprenticeship' }, '', ''))).toContain('pour un apprenti de');
  expect(plain(phoneScript(undefined, '', ''))).toBe(
    '« Bonjour, . Je vous appelle pour un élève qui cherche un stage. Pourriez-vous l’accueillir ? »'.replace(', .', '.'),
  );
});

test('a quota with nothing to send does not speak of 0 messages', () =>
  expect(plain(messagesWords.quotaNeeded(100, 0))).toBe('Aucun courriel en attente.'));
