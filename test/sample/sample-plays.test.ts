/** The sample goes through the product: its forms take the answers, its register holds them, its checks see what is wrong. */
import type { LocalRuntime } from 'apps-script-local';
import { openSample } from './open-sample';
import { shippedAnswers, textOf } from './the-sample';

jest.setTimeout(60_000);

/** What the register says of each mistake; absent for those that change nothing to the search. */
const SAID: Readonly<Record<string, RegExp>> = {
  'unknown-commune': /commune « 42998 Saint-Nulle-Part-en-Forez » est inconnue/,
  'postal-code-mismatch': /code postal 42000 est celui de Saint-Étienne, pas de Roanne/,
  'end-before-start': /date de fin .* précède la date de début/,
  'name-for-initials': /seules les initiales Z\. sont gardées/,
  duplicate: /Peut-être un doublon de DEM-/,
  'bad-phone': /numéro de téléphone « O4 65 71 OO 1 » n’est pas valable/,
  'sensitive-word': /information personnelle sur l’élève/,
  'too-long': /les 5 000 premiers sont ici/,
  'too-young': /L’apprentissage est ouvert à 16 ans/,
  'too-many-hours': /39 h par semaine dépassent la limite/,
  'past-dates': /La période est passée/,
  'wrong-siret': /sa clé de contrôle n’est pas la bonne/,
  'siren-for-siret': /9 chiffres/,
  'unreadable-weeks': /n’ont pas été comprises/,
  'offer-end-before-start': /date de fin .* précède la date de début/,
  'offer-postal-code-mismatch': /code postal 42110 est celui de .*, pas de Firminy/,
  'offer-bad-phone': /numéro de téléphone « 04 65 71 » n’est pas valable/,
  'known-company': /Cet organisme ressemble à/,
  'declines-contact': /n’accepte pas d’être contacté/,
};

/** Offers that say no to being contacted: no mistake, and told. */
const declines = (answer: (typeof shippedAnswers)[number]): boolean =>
  answer.form === 'offer' && textOf(answer, 'consent') === 'Non';

let runtime: LocalRuntime;
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0|\u202f/g, ' ');
const rowsOf = (form: 'request' | 'offer') => runtime.table(form === 'request' ? 'Demandes' : 'Offres');

beforeAll(() => {
  runtime = openSample();
});
afterAll(() => runtime.close());

test('each answer becomes one row, no run fails', () => {
  expect(rowsOf('request').length).toBe(98);
  expect(rowsOf('offer').length).toBe(156);
  expect(runtime.table('Établissements').length).toBe(30);
  expect(runtime.runs(1000).filter((run) => run.outcome !== 'done')).toEqual([]);
});

test('the dates typed for a few classes are registered, and the form offers them', () => {
  expect(runtime.table('Périodes').map((row) => row['Référence'])).toEqual([
    'PER-2026-0001',
    'PER-2026-0002',
    'PER-2026-0003',
    'PER-2026-0004',
    'PER-2026-0005',
    'PER-2026-0006',
  ]);
  const question = runtime
    .forms()
    .find(({ title }) => title === 'Demande de stage')!
    .items.find(({ title }) => title === 'Période de la classe');
  expect(question?.choices).toHaveLength(7);
});

test('a company that files twice is one company, save the one that forgot its SIRET; schools have brought three', () => {
  expect(runtime.table('Entreprises').length).toBe(156);
});

test.each(['request', 'offer'] as const)('mistakes in « %s » are told in French, and nothing else is', (form) => {
  const answers = shippedAnswers.filter((answer) => answer.form === form);
  const told = rowsOf(form).map((row, index) => ({
    flaw: answers[index]!.flaw ?? (declines(answers[index]!) ? 'declines-contact' : undefined),
    said: plain(row['À vérifier']),
  }));
  const silent = told.filter(({ flaw, said }) => flaw !== undefined && SAID[flaw] !== undefined && !SAID[flaw].test(said));
  const talkative = told.filter(({ flaw, said }) => said !== '' && (flaw === undefined || SAID[flaw] === undefined));
  expect({ silent, talkative }).toEqual({ silent: [], talkative: [] });
});

test('some requests wait for a completion and some offers for a check', () => {
  expect(rowsOf('request').filter((row) => row.Statut === 'À compléter').length).toBe(5);
  const offers = shippedAnswers.filter(({ form }) => form === 'offer');
  const isToCheck = (answer: (typeof shippedAnswers)[number]): boolean =>
    declines(answer) || ['unreadable-weeks', 'offer-end-before-start', 'offer-postal-code-mismatch'].includes(answer.flaw ?? '');
  // One that waits for its check may have run out since.
  const said = rowsOf('offer').map(({ Statut }) => (Statut === 'Expirée' ? undefined : Statut === 'À vérifier'));
  expect(said).toEqual(offers.map((answer, index) => (said[index] === undefined ? undefined : isToCheck(answer))));
  expect(said.filter((isWaiting) => isWaiting === true).length).toBeGreaterThan(5);
});

test('texts that look like formulas stay texts', () => {
  const commented = runtime.table('Demandes').find((row) => row.Commentaire!.includes('HYPERLINK'));
  expect(commented?.Commentaire).toContain('=HYPERLINK("https://piege.example/","Cliquez ici")');
  const conditioned = runtime.table('Offres').find((row) => row.Conditions!.includes('IMPORTXML'));
  expect(conditioned?.Conditions).toContain('=IMPORTXML("https://piege.example/","//a")');
});

test('activities ticked in the forms reach the register word for word', () => {
  const offers = shippedAnswers.filter(({ form }) => form === 'offer');
  rowsOf('offer').forEach((row, index) => {
    const [, ticked] = Object.entries(offers[index]!.answers).find(([title]) => title.startsWith('Activités – '))!;
    for (const activity of typeof ticked === 'string' ? ticked.split('\n') : ticked)
      expect(row['Activités proposées']).toContain(activity);
  });
});

test('most requests have hosts to ask, some sectors and places run short', () => {
  const counts = runtime
    .table('Demandes')
    .filter((row) => ['Nouvelle', 'En recherche', 'Proposition en cours'].includes(row.Statut!))
    .filter((_, index) => index % 3 === 0)
    .map((row) => {
      const reply = runtime.callFromPage('getRanking', [row['Référence']]);
      if (!reply.ok) throw new Error(reply.message);
      return (reply.value as { value: { hosts: readonly unknown[] } }).value.hosts.length;
    });
  const without = counts.filter((count) => count === 0).length;
  expect(without).toBeGreaterThan(0);
  expect(without).toBeLessThan(counts.length / 4);
  expect(counts.filter((count) => count >= 5).length).toBeGreaterThan(counts.length / 3);
});

describe('the hub is in the middle of its year', () => {
  const statuses = (tab: string): string[] => [...new Set(runtime.table(tab).map((row) => row.Statut!))];

  test('requests of every stage of their life are there', () => {
    expect(statuses('Demandes')).toEqual(
      expect.arrayContaining([
        'Nouvelle',
        'En recherche',
        'Proposition en cours',
        'Placée',
        'Convention en cours',
        'Convention signée',
        'Terminée',
        'Non pourvue',
        'Annulée',
        'À compléter',
      ]),
    );
  });

  test('hosts have said yes and no, later, other dates, another public, and one has taken its word back', () => {
    const propositions = runtime.table('Propositions');
    expect([...new Set(propositions.map((row) => row['Réponse']!))].filter((said) => said !== '')).toHaveLength(5);
    expect(propositions.filter((row) => row.Statut === 'Refusée' && row['Réponse']!.startsWith('Oui'))).toHaveLength(1);
  });

  test('every part of « Aujourd’hui » has something to do', () => {
    const reply = runtime.callFromPage('getHome', []) as unknown as { value: { value: { items: { group: string }[] } } };
    expect([...new Set(reply.value.value.items.map(({ group }) => group))]).toEqual([
      'urgent',
      'to-answer',
      'to-call',
      'conventions',
      'promised',
      'to-review',
      'to-search',
      'to-complete',
      'network',
      'to-check',
    ]);
  });
});

test('the network lives: companies shared, a resource published, tutors trained, a meeting to come, a need that presses', () => {
  const cells = (tab: string, header: string): string[] => runtime.table(tab).map((row) => row[header] ?? '');
  expect(cells('Contributions', 'Suite donnée').filter((one) => one === 'Entreprise ajoutée au vivier')).toHaveLength(3);
  expect(cells('Ressources', 'État')).toEqual(['Publiée', 'À revoir']);
  expect(cells('Rencontres', 'État')).toEqual(['Tenue', 'Inscriptions ouvertes']);
  expect(cells('Inscriptions', 'Statut').filter((one) => one === 'Présent')).toHaveLength(5);
  expect(cells('Contacts', 'Formé le').filter((one) => one !== '')).toHaveLength(5);
  expect(cells('Besoins', 'Genre')).toContain('Appui pendant un stage');
  const calls = runtime.mailbox().filter(({ subject }) => subject.includes('Appel au réseau'));
  expect(calls.length).toBeGreaterThan(0);
});
