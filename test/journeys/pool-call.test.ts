/** « Relancer le vivier »: said first, sent once, and a host that has had enough says so by its link. */
import { typeRow } from '../support/disturb/type-row';
import { Hub, linkIn, MINUTE, removeHubs, SAY } from '../support/hub';

afterAll(removeHubs);

const DAY = 24 * 60 * MINUTE;

test('the animator reads how many companies will be written to, refuses or agrees, and nobody is written to twice', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  for (const name of ['Zeta', 'Eta'])
    typeRow(hub, 'Entreprises', {
      Commune: 'Montbrison',
      'Raison sociale': `Restaurant ${name}`,
      Courriel: `a@${name.toLowerCase()}.example`,
    });
  hub.runtime.clickMenu('callPool', ['NO']);
  expect(hub.messages().filter(({ Objet }) => Objet!.includes('Accueillerez-vous'))).toEqual([]);
  const [question, done] = hub.menu('callPool');
  expect(question).toMatch(/2.entreprises recevront/);
  expect(question).toMatch(/a déjà fait une offre pour cette année.: 1/);
  expect(done).toMatch(/2.courriels en file/);
  hub.advance(2 * DAY);
  const mail = hub.mailsTo('a@zeta.example').at(-1)!;
  expect(mail.subject).toMatch(/Accueillerez-vous des jeunes en 2026-2027/);
  expect(hub.menu('callPool')[0]).toContain('Aucune entreprise à relancer');

  const link = linkIn({ text: mail.text.slice(mail.text.indexOf('Vous ne souhaitez plus')) }).replace(/\)$/, '');
  expect(Object.values(hub.runtime.readPrefilledUrl(link).answers)).toContain(SAY.no);
  hub.answerLink(link, { Motif: 'Ne plus être sollicité par le pôle' });
  hub.advance(5 * MINUTE);
  expect(hub.rows('Entreprises').find((row) => row['Raison sociale'] === 'Restaurant Zeta')!['Situation']).toBe(
    'Ne pas solliciter',
  );
  expect(hub.rows('Entreprises').find((row) => row['Raison sociale'] === 'Restaurant Eta')!['Situation']).toBe('Active');
  hub.close();
});
