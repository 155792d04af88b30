/** Teachers and hosts correct what they sent by the link that they were given: the row changes, and nothing else. */
import type { FormAnswers } from 'apps-script-local';
import { Hub, linksIn, mailOf, MINUTE, plain, RAW, removeHubs, TEACHER, type Overrides } from '../support/hub';

jest.setTimeout(120_000);

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const AGREED: FormAnswers = { Accord: ['J’ai pris connaissance de cette information'] };
const AGREED_BY_HOST: FormAnswers = { 'Acceptez-vous d’être contacté par le pôle de stages ?': 'Oui' };
const CODE = 'Référence de correction (ne pas modifier)';
const lastTo = (address: string) =>
  hub
    .mailsTo(address)
    .filter(({ subject }) => plain(subject).includes('correction est bien'))
    .at(-1) ?? hub.mailsTo(address).at(-1)!;
/** The last answer to a correction, else the last mail. */
const said = (address: string): string => plain(lastTo(address).text);

/** The link of the last mail about it that corrects. */
function linkTo(address: string, reference: string): string {
  hub.advance(5 * MINUTE);
  const links = hub
    .mailsTo(address)
    .filter(({ subject }) => subject.includes(reference))
    .flatMap((mail) => linksIn(mail))
    .filter((link) => Object.values(hub.runtime.readPrefilledUrl(link).answers).length > 8);
  return links.at(-1)!;
}
const correct = (link: string, answers: FormAnswers): void => {
  hub.answerLink(link, { ...AGREED, ...answers });
  hub.advance(5 * MINUTE);
};
const correctOffer = (link: string, answers: FormAnswers): void => {
  hub.answerLink(link, { ...AGREED_BY_HOST, ...answers });
  hub.advance(5 * MINUTE);
};
const marks = (kind: keyof typeof RAW): string[] => hub.rows(RAW[kind]).map((row) => plain(row['Suivi']!));
const journal = (action: string) => hub.rows('Journal').filter((line) => line['Action'] === action);
const asked = (overrides: Overrides = {}): { request: string; link: string } => {
  const request = hub.request(overrides);
  return { request, link: linkTo(TEACHER, request) };
};

describe('a request', () => {
  test('is corrected in what was changed alone, whatever the animator and earlier corrections have changed since', () => {
    const { request, link } = asked({ Commentaire: 'Élève motivé', 'Votre téléphone': '04 65 71 12 34' });
    hub.type('Demandes', request, 'Notes', 'Vu avec le lycée');
    hub.type('Demandes', request, 'Moyen de transport' in hub.row(request) ? 'Moyen de transport' : 'Transport', 'Voiture');
    correct(link, { 'Distance acceptée, en kilomètres': '35' });
    correct(link, {
      'Secteurs souhaités': ['Hôtellerie, restauration', 'Métiers de bouche'],
      'Lesquelles ?': '(inchangé)\nCafé Fictif',
    });
    expect(hub.rows('Demandes')).toHaveLength(1);
    expect(hub.row(request)).toMatchObject({
      'Rayon accepté (km)': '35',
      Transport: 'Voiture',
      Notes: 'Vu avec le lycée',
      Commentaire: 'Élève motivé',
      Téléphone: '0465711234',
      'Entreprises déjà contactées': 'Café Fictif',
      'Secteurs souhaités': 'Hôtellerie, restauration; Métiers de bouche',
    });
    expect(marks('request')).toEqual([request, `${request} : corrigée`, `${request} : corrigée`]);
    expect(
      hub
        .mailsTo(TEACHER)
        .map(({ text }) => plain(text))
        .filter((text) => text.includes('Voici ce qui a changé')),
    ).toEqual([
      expect.stringContaining('– Le rayon accepté : 35 km (avant : 20 km)'),
      expect.stringContaining('– Les secteurs souhaités : Hôtellerie, restauration, Métiers de bouche'),
    ]);
    // Of what names somebody the journal holds the name of the field.
    expect(journal('Corrigée par son auteur')).toMatchObject([
      { Référence: request, Avant: expect.stringContaining('20') },
      { Motif: expect.stringContaining('les entreprises déjà contactées'), Après: expect.not.stringContaining('Café') },
    ]);
  });

  test('that lacks something is completed: the search begins, and the teacher reads it', () => {
    const { request, link } = asked({ 'Premier jour': '2027-02-26', 'Dernier jour': '2027-02-01' });
    expect(hub.status(request)).toBe('À compléter');
    expect(said(TEACHER)).toContain('Compléter ma demande');
    correct(link, { 'Premier jour': '2027-02-01', 'Dernier jour': '2027-02-26' });
    expect(hub.row(request)).toMatchObject({ Statut: 'Nouvelle', Début: '01/02/2027', Fin: '26/02/2027', 'À vérifier': '' });
    expect(said(TEACHER)).toContain('Votre demande est maintenant complète');
  });

  test('made worse is kept, and what is missing is said; sent again it changes nothing', () => {
    const { request, link } = asked();
    correct(link, { 'Commune de départ': 'Nullepart-sur-Rien' });
    expect(hub.row(request)).toMatchObject({ Statut: 'À compléter', 'Commune de départ': 'Nullepart-sur-Rien' });
    expect(said(TEACHER)).toContain('Il me manque encore');
    correct(link, { 'Commune de départ': 'Nullepart-sur-Rien' });
    correct(link, {});
    expect(marks('request').slice(1)).toEqual([
      `${request} : corrigée`,
      `${request} : rien à corriger`,
      `${request} : rien à corriger`,
    ]);
    expect(said(TEACHER)).toContain('rien n’a changé');
    expect(journal('Corrigée par son auteur')).toHaveLength(1);
  });

  test('of another type leaves behind what its former branch had been filled with', () => {
    const { request, link } = asked();
    correct(link, {
      'Type de demande': 'Stage de BTS',
      'Année de BTS': 'BTS 1re année',
      'Formation suivie (BTS)': 'BTS Management commercial opérationnel (MCO)',
      'Âge au premier jour du stage': '18 ans et plus',
    });
    expect(hub.row(request)).toMatchObject({
      Type: 'Stage de BTS',
      Niveau: 'BTS 1re année',
      'Code formation': 'bts-mco',
      'Activités et attendus visés': '',
      Début: '01/02/2027',
    });
  });

  test('with other dates frees the hosts that were asked; once placed its dates stay, and the rest is corrected', () => {
    hub.offer('Alpha');
    hub.offer('Beta');
    const { request, link } = asked();
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    correct(link, { 'Premier jour': '2027-03-01', 'Dernier jour': '2027-02-01' });
    expect(hub.status(alpha)).toBe('Envoyée');
    expect(said(TEACHER)).toContain('Les nouvelles dates ne sont pas possibles');
    correct(link, { 'Dernier jour': '2027-02-19' });
    expect(hub.status(alpha)).toBe('Annulée');
    expect(hub.row(request)['Fin']).toBe('19/02/2027');
    expect(said(TEACHER)).toContain('1 organisme avait été sollicité pour les dates précédentes');
    hub.proposeAndSend(request, 'Beta');
    hub.yes('Beta', request);
    correct(link, { 'Dernier jour': '2027-02-12', 'Votre courriel professionnel': 'camille.exemple@lycee.example' });
    expect(hub.row(request)).toMatchObject({ Statut: 'Placée', Fin: '19/02/2027', Courriel: 'camille.exemple@lycee.example' });
    expect(said('camille.exemple@lycee.example')).toContain('Les dates restent celles');
  });

  test('that is closed stays as it is: the animator finds in its notes what was asked, the teacher is told', () => {
    const { request, link } = asked();
    hub.ask('cancelRequest', request, 'abandoned');
    correct(link, { 'Distance acceptée, en kilomètres': '35' });
    expect(hub.row(request)).toMatchObject({ Statut: 'Annulée', 'Rayon accepté (km)': '20' });
    expect(plain(hub.row(request)['Notes']!)).toBe('Correction reçue trop tard, non appliquée : le rayon accepté : 35 km');
    expect(said(TEACHER)).toContain('le dossier est clos');
    expect(hub.problem('sendCorrectionLink', request).message).toContain('est close');
  });

  test('whose row is gone, and one that bears another code, is kept apart as a new one and asked about', () => {
    const { request, link } = asked();
    const offer = hub.offer('Alpha');
    const offerCode = hub.runtime.readPrefilledUrl(linkTo(mailOf('Alpha'), offer)).answers;
    const { id, cells } = hub.runtime.sheetByName('Demandes');
    hub.runtime.deleteRows(id, cells.findIndex(([first]) => first?.display === request) + 1, 1);
    correct(link, {});
    const kept = hub.rows('Demandes')[0]!;
    expect(kept).toMatchObject({ Statut: 'À compléter', 'Entreprises déjà contactées': '' });
    expect(plain(kept['À vérifier']!)).toContain('un lien de correction qui ne mène plus à aucune ligne');
    expect(said(TEACHER)).toContain('je n’ai pas retrouvé l’envoi d’origine');
    // The animator decides: the request is whole.
    hub.ask('completeRequest', kept['Référence']!);
    const foreign = Object.values(offerCode).find(
      (value) => typeof value === 'string' && /^[0-9a-f]{32}\./.test(value),
    ) as string;
    correct(link, { [CODE]: foreign, 'Initiales de l’élève': 'Z. Z.' });
    expect(plain(hub.rows('Demandes').at(-1)!['À vérifier']!)).toContain(`un lien de correction qui est celui de ${offer}`);
    // Who writes that there is nothing to correct sends a new request like any other.
    correct(link, { [CODE]: 'néant', 'Initiales de l’élève': 'Y. Y.' });
    expect(hub.rows('Demandes').at(-1)!['Statut']).toBe('Nouvelle');
  });
});

describe('an offer', () => {
  test('is corrected with the company and the contact that it brought; its seats follow', () => {
    const offer = hub.offer('Alpha', { Conditions: 'Chaussures de sécurité' });
    const link = linkTo(mailOf('Alpha'), offer);
    correctOffer(link, { 'Nombre d’élèves en même temps': '3', Adresse: '2 rue Fictive', 'Votre téléphone': '04 65 71 99 99' });
    expect(hub.rows('Offres')).toHaveLength(1);
    expect(hub.row(offer)).toMatchObject({ Places: '3', 'Places restantes': '3', Conditions: 'Chaussures de sécurité' });
    expect(hub.row(hub.row(offer)['Entreprise']!)).toMatchObject({ Adresse: '2 rue Fictive', 'À vérifier': '' });
    expect(hub.rows('Contacts')).toMatchObject([{ Téléphone: '0465719999' }]);
    expect(said(mailOf('Alpha'))).toContain('– Le nombre de places : 3 (avant : 1)');
    correctOffer(link, {});
    expect(said(mailOf('Alpha'))).toContain('rien n’a changé');
    expect(marks('offer')).toEqual([offer, `${offer} : corrigée`, `${offer} : rien à corriger`]);
  });

  test('of a company that was known leaves its row to the animator; weeks are read again, and doubt is said', () => {
    hub.offer('Alpha', { SIRET: '73282932000074' });
    const second = hub.offer('Alpha', { SIRET: '73282932000074', 'Nombre d’élèves en même temps': '2' });
    const link = linkTo(mailOf('Alpha'), second);
    correctOffer(link, {
      Adresse: '9 rue Nouvelle',
      'Quand pouvez-vous accueillir ?': 'Certaines semaines',
      'Semaines d’accueil': 'quand vous voulez',
    });
    expect(hub.row(second)['Statut']).toBe('À vérifier');
    expect(plain(hub.row(hub.row(second)['Entreprise']!)['À vérifier']!)).toContain('9 rue Nouvelle');
    expect(said(mailOf('Alpha'))).toContain('les semaines d’accueil');
    correctOffer(linkTo(mailOf('Alpha'), second), {
      'Quand pouvez-vous accueillir ?': 'Certaines semaines',
      'Semaines d’accueil': 'S10 à S12',
    });
    expect(hub.row(second)).toMatchObject({ Statut: 'Disponible', 'Semaines ouvertes': '2027-S10 à 2027-S12' });
  });

  test('is corrected by the link that the animator sends from its card; withdrawn it stays as it is', () => {
    const offer = hub.offer('Alpha');
    hub.advance(5 * MINUTE);
    expect(hub.ask('sendCorrectionLink', offer).messages).toHaveLength(1);
    hub.ask('sendCorrectionLink', offer);
    const link = linkTo(mailOf('Alpha'), offer);
    expect(hub.mailsTo(mailOf('Alpha')).filter(({ subject }) => subject.includes('Corriger'))).toHaveLength(1);
    hub.type('Offres', offer, 'Statut', 'Retirée');
    correctOffer(link, { 'Nombre d’élèves en même temps': '3' });
    expect(hub.row(offer)).toMatchObject({ Statut: 'Retirée', Places: '1' });
    expect(said(mailOf('Alpha'))).toContain('le dossier est clos');
  });
});

test('a link repeats no free word, nothing of a pupil’s needs, and gives no agreement', () => {
  const { link } = asked({
    Commentaire: 'Mot du professeur',
    'Urgence particulière, et pourquoi': 'Très vite',
    'Lesquelles ?': 'Garage Fictif',
    'Un aménagement est-il à prévoir ?': 'Oui',
    'Hébergement possible': 'Internat',
    'Votre téléphone': '04 65 71 12 34',
  });
  const text = decodeURIComponent(link);
  for (const word of ['Mot du', 'Très vite', 'Garage', 'Oui', 'Internat', '12 34', '1234', 'connaissance'])
    expect(text).not.toContain(word);
  // The longest that mail programs and browsers all take.
  expect(link.length).toBeLessThan(2000);
});
