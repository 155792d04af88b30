/** What the animator does with the queue: pause, change, correct an address, leave alone who asks for it. */
import { FORM, asksHost, Hub, linkIn, mailOf, MINUTE, plain, removeHubs, SAY } from '../support/hub';

let hub: Hub;
let request: string;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  request = hub.request();
  hub.advance(5 * MINUTE);
});
afterEach(() => hub.close());
afterAll(removeHubs);

const waiting = (): string => hub.ask('getMessages').queued[0]!.reference;

test('paused, nothing leaves and everything is kept with who and since when; resumed, it leaves once', () => {
  hub.propose(request, 'Alpha');
  expect(plain(hub.ask('setPause', true, 'Dominique').pause!.sentence)).toBe(
    'En pause depuis le mar. 5 janv., par Dominique : rien ne part.',
  );
  hub.advance(70 * MINUTE);
  expect(hub.mailsTo(mailOf('Alpha')).filter(asksHost)).toEqual([]);
  expect(hub.ask('getMessages').queued.filter(({ to }) => to === mailOf('Alpha'))).toHaveLength(1);
  expect(hub.ask('setPause', false, '').pause).toBeUndefined();
  hub.advance(5 * MINUTE);
  expect(hub.mailsTo(mailOf('Alpha')).filter(asksHost)).toHaveLength(1);
});

test('before it is resumed, the pause shows what would leave, by the rules of the sending: a form that is closed holds its message', () => {
  hub.propose(request, 'Alpha');
  const shown = () => {
    const { leaving, held, needless } = hub.ask('getMessages').pause!;
    return { leaving: leaving.map(({ to }) => to), held, needless };
  };
  hub.ask('setPause', true, 'Dominique');
  expect(shown()).toEqual({ leaving: [mailOf('Alpha')], held: 0, needless: 0 });
  hub.runtime.setFormAccepting(hub.runtime.forms().find(({ title }) => title === FORM.answer)!.id, false);
  hub.advance(70 * MINUTE);
  expect([shown().held, shown().leaving.includes(mailOf('Alpha'))]).toEqual([1, false]);
  hub.ask('setPause', false, '');
  hub.advance(70 * MINUTE);
  expect(hub.mailsTo(mailOf('Alpha')).filter(asksHost)).toEqual([]);
});

test('a message that waits is changed: words, recipient, first day; it leaves in the hub’s hours of that day', () => {
  hub.propose(request, 'Alpha');
  const reference = waiting();
  hub.ask('editMessage', reference, { subject: 'Une place ?', to: 'autre@alpha.example', leaveOn: '2027-01-06' });
  expect(hub.problem('editMessage', reference, { to: 'pas une adresse' }).message).toContain('n’est pas une adresse');
  hub.advance(10 * MINUTE);
  expect(hub.mailsTo('autre@alpha.example')).toEqual([]);
  hub.runtime.advanceTo('2027-01-06T08:10:00+01:00');
  expect(hub.mailsTo('autre@alpha.example').map(({ subject }) => subject)).toEqual(['Une place ?']);
  expect(hub.problem('editMessage', reference, { subject: 'Trop tard' }).message).not.toBe('');
});

test('an address that came back is corrected in every row, and the same message leaves again to the right one', () => {
  const [proposition] = hub.proposeAndSend(request, 'Alpha');
  const sent = hub.messages().find((row) => row['Objet lié'] === proposition)!['Référence']!;
  hub.ask('correctAddress', sent, 'juste@alpha.example');
  hub.advance(5 * MINUTE);
  const mails = hub.mailsTo('juste@alpha.example');
  expect(mails).toHaveLength(1);
  expect(hub.status(sent)).toBe('Envoyé');
  expect(hub.rows('Contacts')[0]!['Courriel']).toBe('juste@alpha.example');
  hub.answerLink(linkIn(mails[0]!), { [SAY.question]: SAY.yes });
  expect(hub.status(request)).toBe('Placée');
});

test('a message said by hand to have come back says why, never leaves as its mark, and is written anew for the same address', () => {
  const [proposition] = hub.proposeAndSend(request, 'Alpha');
  const { Référence: sent = '', Objet: subject = '' } = hub.messages().find((row) => row['Objet lié'] === proposition)!;
  const left = () => hub.mailsTo(mailOf('Alpha')).filter((mail) => mail.subject === subject);
  hub.type('Courriels', sent, 'Statut', 'Échec');
  expect(plain(hub.row(sent)['Erreur']!)).toContain('Revenu sans avoir été lu');
  hub.type('Courriels', sent, 'Statut', 'En file');
  hub.advance(70 * MINUTE);
  expect([hub.status(sent), left().length]).toEqual(['Échec', 1]);
  hub.ask('correctAddress', sent, mailOf('Alpha'));
  hub.advance(5 * MINUTE);
  expect([hub.status(sent), left().length, left().some(({ text }) => text.includes('texte parti'))]).toEqual([
    'Envoyé',
    2,
    false,
  ]);
});

test('« Ne plus être sollicité » leaves the company alone, and is confirmed', () => {
  hub.proposeAndSend(request, 'Alpha');
  hub.no('Alpha', request, 'Ne plus être sollicité par le pôle');
  hub.advance(5 * MINUTE);
  expect(hub.rows('Entreprises')[0]!['Situation']).toBe('Ne pas solliciter');
  expect(plain(hub.mailsTo(mailOf('Alpha')).at(-1)!.text)).toContain('ne vous proposera plus d’accueil');
});
