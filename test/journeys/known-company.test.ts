/** A company that the register knows writes again: what it says is kept, and what differs is shown. */
import { Hub, linkIn, mailOf, MINUTE, offerAnswers, plain, RAW, removeHubs, requestAnswers } from '../support/hub';

const SIRET = '732 829 320 00074';
const EVERY_BODY = { SIRET };

let hub: Hub;
beforeEach(() => (hub = Hub.open()));
afterEach(() => hub.close());
afterAll(removeHubs);

const companyOf = (offer: string): string => hub.row(offer)['Entreprise']!;
const toCheck = (reference: string): string => plain(hub.row(reference)['À vérifier']!);
const contactsOf = (company: string) =>
  hub
    .rows('Contacts')
    .filter((row) => row['Entreprise'] === company)
    .map((row) => `${row['Nom']} ${row['Courriel']}`);

test('the same person with a new address is acknowledged there, and both addresses are shown', () => {
  const company = companyOf(hub.offer('Duval', EVERY_BODY));
  const again = hub.offer('Duval', { ...EVERY_BODY, 'Votre courriel': 'nouvelle@duval.example' });
  expect(companyOf(again)).toBe(company);
  expect(
    hub
      .mailsTo('nouvelle@duval.example')
      .map(({ subject }) => subject)
      .join(),
  ).toContain(again);
  expect(contactsOf(company)).toEqual(['Alex Duval contact@duval.example', 'Alex Duval nouvelle@duval.example']);
  expect(toCheck(company)).toContain(
    'Alex Duval a donné l’adresse « nouvelle@duval.example » ; le registre avait « contact@duval.example ».',
  );
});

test('another person at the same mailbox is a contact too', () => {
  const company = companyOf(hub.offer('Duval', EVERY_BODY));
  hub.offer('Duval', { ...EVERY_BODY, 'Votre nom': 'Sasha Duval' });
  expect(contactsOf(company)).toEqual(['Alex Duval contact@duval.example', 'Sasha Duval contact@duval.example']);
});

test('another service with the same SIRET is told apart, ranked under its own name, and the next offer of that service joins it', () => {
  const first = companyOf(hub.offer('Duval', { ...EVERY_BODY, 'Nom de l’organisme': 'Mairie d’Exemple' }));
  const other = {
    ...EVERY_BODY,
    'Nom de l’organisme': 'Cuisine centrale',
    'Votre courriel': mailOf('cuisine'),
    'Votre téléphone': '04 65 71 00 99',
  };
  const second = companyOf(hub.offer('Cuisine', other));
  expect(second).not.toBe(first);
  expect(toCheck(second)).toContain(`Cet organisme ressemble à Mairie d’Exemple (${first}) : même SIRET, autre nom.`);
  expect(companyOf(hub.offer('Cuisine', other))).toBe(second);
  expect(new Set(hub.hosts(hub.request()).map(({ companyName }) => companyName))).toEqual(
    new Set(['Cuisine centrale', 'Mairie d’Exemple']),
  );
});

test('another address of the same company is shown with both, and the offer keeps its own', () => {
  const company = companyOf(hub.offer('Duval', EVERY_BODY));
  const again = hub.offer('Duval', { ...EVERY_BODY, Adresse: '8 rue Neuve', 'Code postal': '42300', Commune: 'Roanne' });
  expect(companyOf(again)).toBe(company);
  expect(hub.row(again)).toMatchObject({ Commune: 'Roanne', 'Code postal': '42300' });
  expect(hub.row(company)).toMatchObject({ Adresse: '1 place Fictive', Commune: 'Montbrison' });
  expect(toCheck(company)).toContain(
    'L’adresse : une nouvelle offre dit « 8 rue Neuve » ; la fiche, qui dit « 1 place Fictive », n’a pas été changée.',
  );
  expect(toCheck(company)).toContain('« Roanne »');
});

describe('what a known company says otherwise is taken in one click from its card, and leaves « À vérifier »', () => {
  const labels = (company: string): string[] => hub.ask('getCompanyCard', company).corrections.map(({ label }) => plain(label));
  const take = (company: string, label: string): void => {
    const { id } = hub.ask('getCompanyCard', company).corrections.find((one) => plain(one.label) === label)!;
    hub.ask('takeDifference', company, id);
    // The answer to the first click was lost.
    hub.ask('takeDifference', company, id);
  };

  test('of a second offer: its address at once, a choice, a number of places, the person’s number and address', () => {
    const company = companyOf(hub.offer('Duval', EVERY_BODY));
    hub.type('Entreprises', company, 'Places simultanées', '3');
    hub.offer('Duval', {
      ...EVERY_BODY,
      Adresse: '8 rue Neuve',
      'Code postal': '42300',
      Commune: 'Roanne',
      Effectif: '20 à 49 salariés',
      'Nombre d’élèves en même temps': '5',
      'Votre courriel': 'nouvelle@duval.example',
      'Votre téléphone': '04 65 71 99 98',
    });
    expect(labels(company)).toEqual([
      'Prendre « 20 à 49 salariés »',
      'Prendre « 8 rue Neuve, 42300, Roanne »',
      'Prendre « 5 »',
      'Prendre « nouvelle@duval.example »',
      'Prendre « 0465719998 »',
    ]);
    for (const label of labels(company)) take(company, label);
    expect(hub.row(company)).toMatchObject({
      Effectif: '20 à 49 salariés',
      Adresse: '8 rue Neuve',
      'Code postal': '42300',
      Commune: 'Roanne',
      'Places simultanées': '5',
      'À vérifier': '',
    });
    expect(hub.ask('getCompanyCard', company).contacts).toMatchObject([{ email: 'nouvelle@duval.example' }]);
    expect(hub.rows('Journal').filter((row) => JSON.stringify(row).includes('nouvelle@duval'))).toEqual([]);
    expect(hub.ask('getHome').items.filter(({ card }) => card.reference === company)).toEqual([]);
  });

  test('of an offer corrected by its link, its SIRET too', () => {
    const company = companyOf(hub.offer('Duval', EVERY_BODY));
    const second = hub.offer('Duval', EVERY_BODY);
    expect(companyOf(second)).toBe(company);
    hub.advance(5 * MINUTE);
    const mail = hub.mailsTo(mailOf('Duval')).find(({ subject }) => subject.includes(second))!;
    hub.answerLink(linkIn(mail), {
      'Acceptez-vous d’être contacté par le pôle de stages ?': 'Oui',
      SIRET: '552 100 554 00013',
      Adresse: '9 rue Nouvelle',
    });
    expect(hub.row(company)).toMatchObject({ SIRET: '73282932000074', Adresse: '1 place Fictive' });
    expect(labels(company)).toEqual(['Prendre « 55210055400013 »', 'Prendre « 9 rue Nouvelle »']);
    for (const label of labels(company)) take(company, label);
    expect(hub.row(company)).toMatchObject({ SIRET: '55210055400013', Adresse: '9 rue Nouvelle', 'À vérifier': '' });
  });

  test('a line that was changed by hand is no correction any more', () => {
    const company = companyOf(hub.offer('Duval', EVERY_BODY));
    hub.offer('Duval', { ...EVERY_BODY, Adresse: '8 rue Neuve' });
    const { id } = hub.ask('getCompanyCard', company).corrections[0]!;
    hub.type('Entreprises', company, 'À vérifier', '');
    expect(hub.problem('takeDifference', company, id).message).toBe(
      'Cette correction n’est plus proposée : la ligne a changé depuis.',
    );
    expect(hub.row(company)['Adresse']).toBe('1 place Fictive');
  });
});

test('a number of places typed on the row stays, and an offer that has more is shown beside it', () => {
  const company = companyOf(hub.offer('Duval', EVERY_BODY));
  expect(hub.row(company)['Places simultanées']).toBe('');
  hub.type('Entreprises', company, 'Places simultanées', '3');
  hub.offer('Duval', { ...EVERY_BODY, 'Nombre d’élèves en même temps': '2' });
  expect(toCheck(company)).toBe('');
  hub.offer('Duval', { ...EVERY_BODY, 'Nombre d’élèves en même temps': '5' });
  expect(hub.row(company)['Places simultanées']).toBe('3');
  expect(toCheck(company)).toBe(
    'Le nombre de places simultanées : une nouvelle offre dit « 5 » ; la fiche, qui dit « 3 », n’a pas été changée.',
  );
});

test('an offer whose SIRET a merged row bears joins the row that was kept, and is ranked', () => {
  const kept = companyOf(hub.offer('Duval'));
  const merged = companyOf(hub.offer('Dubois', EVERY_BODY));
  hub.ask('mergeCompanies', kept, merged);
  hub.type('Entreprises', kept, 'SIRET', '');
  expect(companyOf(hub.offer('Dubois', { ...EVERY_BODY, 'Votre courriel': mailOf('autre') }))).toBe(kept);
  expect(hub.hosts(hub.request()).map(({ companyReference }) => companyReference)).toContain(kept);
});

test('an offer of a company that was closed opens a new row, which says so', () => {
  const closed = companyOf(hub.offer('Duval', EVERY_BODY));
  hub.type('Entreprises', closed, 'Situation', 'Fermée');
  expect(hub.row(closed)['Situation']).toBe('Fermée');
  const company = companyOf(hub.offer('Duval', EVERY_BODY));
  expect(company).not.toBe(closed);
  expect(toCheck(company)).toContain(`La fiche ${closed} (Restaurant Duval), du même SIRET, est fermée`);
  expect(hub.hosts(hub.request()).map(({ companyReference }) => companyReference)).toEqual([company]);
});

test('who declines to be contacted is never ranked nor written to, and the reason is shown', () => {
  const QUESTION = 'Acceptez-vous d’être contacté par le pôle de stages ?';
  const offer = hub.offer('Duval', { [QUESTION]: 'Non' });
  expect(hub.row(offer)).toMatchObject({ Statut: 'À vérifier', Partage: 'Ne pas solliciter' });
  expect(hub.row(companyOf(offer))['Partage']).toBe('Ne pas solliciter');
  expect(toCheck(offer)).toContain('n’accepte pas d’être contacté');
  expect(hub.hosts(hub.request())).toEqual([]);
  const known = companyOf(hub.offer('Dubois', EVERY_BODY));
  hub.offer('Dubois', { ...EVERY_BODY, [QUESTION]: 'Non' });
  expect(hub.row(known)['Partage']).toBe('Ne pas solliciter');
  expect(toCheck(known)).toContain(
    'Le partage de l’offre : une nouvelle offre dit « Ne pas solliciter » ; la fiche, qui disait « Tout le réseau », a été mise à jour.',
  );
});

test('an answer of many thousand characters in every field is received, and so is the one behind it', () => {
  const long = 'Très long. '.repeat(1800);
  hub.runtime.setFault({ formTriggerTimes: 0 });
  const texts = [
    'SIRET',
    'Site',
    'Tuteur ou tutrice, si vous le savez déjà',
    'Niveaux ou formations préférés',
    'Horaires habituels',
    'Adresse du lieu d’accueil, si elle est différente',
    'Conditions',
    'Précisez si besoin',
  ];
  hub.submitted('offer', offerAnswers('Duval', Object.fromEntries(texts.map((title) => [title, long]))));
  hub.submitted('request', requestAnswers({ Commentaire: long, 'Lesquelles ?': long, 'Hébergement possible': long }));
  hub.submitted('offer', offerAnswers('Dubois'));
  hub.menu('readWaitingAnswers');
  expect(hub.rows('Offres').map((row) => row['Organisme d’accueil'])).toEqual(['Restaurant Duval', 'Restaurant Dubois']);
  expect(hub.rows('Demandes')).toHaveLength(1);
  expect(toCheck(hub.rows('Offres')[0]!['Référence']!)).toMatch(
    /Les conditions d’accueil comptent [\s\S]*le texte entier est dans la réponse au formulaire/,
  );
  expect(hub.rows(RAW.offer)[0]!['Conditions']!.trim()).toHaveLength(long.trim().length);
  hub.advance(10 * 60_000);
  expect(hub.mailsTo(mailOf('dubois'))).toHaveLength(1);
});

test('the directory imported again brings what is new in every column', () => {
  hub.ask('importSchools', {
    text: 'uai;nom;commune;code_postal;nature;mail;latitude;longitude\n0421002L;Lycée professionnel Exemple;Montbrison;42600;Lycee professionnel;secretariat@lycee.example;45.6072;4.0652',
  });
  const school = hub.rows('Établissements').find((row) => row['UAI'] === '0421002L')!;
  expect(Object.values(school)).toContain('secretariat@lycee.example');
  expect(Object.values(school).join(' ')).toContain('45.60720, 4.06520 · 0');
  for (const point of ['4.0652;45.6072', '48.85;2.35', ';']) {
    hub.ask('importSchools', {
      text: `uai;nom;commune;code_postal;latitude;longitude\n0421002L;Lycée professionnel Exemple;Montbrison;42600;${point}`,
    });
  }
  expect(Object.values(hub.rows('Établissements').find((row) => row['UAI'] === '0421002L')!).join(' ')).toContain(
    '45.60720, 4.06520 · 0',
  );
});
