/** The texts of the messages are changed, and from then on people read them. */
import { defaultWording } from '../../src/wording/emails/default-templates';
import { Hub, MINUTE, mailOf, removeHubs } from '../support/hub';

afterAll(removeHubs);

const NAME = { code: 'proposition', wording: 'training' } as const;

test('a text is tried by its author alone, kept once, and read by the next host; two authors do not overwrite each other', () => {
  const hub = Hub.open();
  expect(hub.ask('getTemplates').own).toEqual([]);
  hub.offer('Alpha');
  hub.offer('Beta');
  const request = hub.request();
  hub.proposeAndSend(request, 'Alpha');
  const [row] = hub.ask('getTemplateRows', NAME);
  expect(row!.label).toContain('Restaurant Alpha');
  const { values } = hub.ask('getTemplateValues', NAME, row!.reference);
  expect(values).toMatchObject({ reference: request, organisme: 'Restaurant Alpha' });
  expect(values['lien_oui']).toContain('docs.example');

  const before = defaultWording(...(Object.values(NAME) as ['proposition', 'training']));
  const text = { subject: '=[{{reference}}] Un accueil ?', body: `${before.body}\n\nÀ très vite, d’ici là !` };
  const messages = hub.messages().length;
  hub.ask('tryTemplate', { ...NAME, ...text }, row!.reference);
  const trial = hub.runtime.mailbox().at(-1)!;
  expect(trial.subject).toBe(`[Essai] =[${request}] Un accueil ?`);
  expect(trial.text).toContain('À très vite');
  expect(hub.messages()).toHaveLength(messages);

  expect(hub.ask('saveTemplate', { ...NAME, ...text, before }).isSaved).toBe(true);
  expect(hub.ask('saveTemplate', { ...NAME, subject: 'Autre', body: 'Autre', before })).toMatchObject({
    isSaved: false,
    now: text,
  });
  expect(hub.ask('getTemplates').own).toEqual([{ ...NAME, ...text, isActive: true }]);
  expect(hub.rows('Journal').filter(({ Action }) => Action === 'Modèle de courriel modifié')).toHaveLength(1);
  hub.proposeAndSend(request, 'Beta');
  hub.advance(5 * MINUTE);
  expect(hub.mailsTo(mailOf('Beta')).at(-1)).toMatchObject({ subject: `=[${request}] Un accueil ?` });

  expect(hub.problem('saveTemplate', { ...NAME, subject: 'a', body: 'b\n{{formatoin}}', before: text }).message).toContain(
    'ligne 2, colonne 1',
  );
  expect(
    hub.ask('undoAction', hub.ask('getLastActions').actions.find(({ label }) => label.includes('Modèle'))!.id).sentence,
  ).toContain('Modèle de courriel modifié');
  expect(hub.ask('getTemplates').own).toEqual([]);
  hub.close();
});

test('in the tab itself, a text that cannot be used is given back with the place of the mistake, whatever its public', () => {
  const hub = Hub.open();
  const key = 'Veille du stage et kit du tuteur – Observation';
  const typed = hub.type('Modèles', key, 'Corps', 'Bonjour {{formatoin}}');
  expect(typed.refused ?? JSON.stringify(typed)).toContain('ligne 1, colonne 9');
  expect(hub.rows('Modèles').find(({ Code }) => Code === key)!['Corps']).not.toContain('formatoin');
  hub.close();
});
