/** « Contribution au réseau » from outside: what members give or ask becomes a row where it belongs, once, and they are told. */
import { Hub, MINUTE, plain, RAW, removeHubs, type Overrides } from '../support/hub';

jest.setTimeout(240_000);

const FROM = 'nour@lycee.example';
const WHAT = 'Que souhaitez-vous faire\u00a0?';
const SCHOOL = 'Votre établissement, si vous y travaillez';
const SAY = {
  company: 'Je partage une entreprise avec le réseau',
  approach: 'Mon établissement a contacté une entreprise',
  resource: 'Je propose une ressource',
  need: 'J’ai un besoin',
  meeting: 'Je m’inscris à une rencontre ou à une formation',
  help: 'Je connais quelqu’un pour une demande sans solution',
  release: 'Je libère une entreprise réservée à mon établissement',
} as const;
const COMPANY = {
  'L’entreprise accepte-t-elle que le pôle de stages la contacte\u00a0?': 'Oui',
  'Nom de l’entreprise': 'Garage Exemple',
  'Commune de l’entreprise': 'Roanne',
  'Code postal de l’entreprise': '42300',
  'Secteur d’activité': 'Automobile, cycles, engins',
  'Qui peut-elle accueillir\u00a0?': ['Élèves de lycée professionnel (CAP, bac pro)'],
  'Son courriel': 'garage@exemple.example',
  'Avec qui la partager\u00a0?': 'Avec tout le réseau, dès maintenant',
};

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

function contribute(say: keyof typeof SAY, more: Overrides = {}): void {
  const answers: Overrides = {
    'Votre nom': 'Nour Fictive',
    'Votre courriel': FROM,
    [SCHOOL]: 'Lycée Fictif – Roanne',
    [WHAT]: SAY[say],
    ...more,
  };
  const given = Object.entries(answers).filter((entry): entry is [string, string | readonly string[]] => entry[1] !== undefined);
  hub.submitted('contribution', Object.fromEntries(given));
  hub.advance(4 * MINUTE);
}
const last = (tab: string) => Object.fromEntries(Object.entries(hub.rows(tab).at(-1)!).map(([key, cell]) => [key, plain(cell)]));
const told = (): string => plain(hub.mailsTo(FROM).at(-1)!.text);
/** The animator types a meeting in its tab. */
function meeting(cells: Readonly<Record<string, string>>): string {
  const { id, cells: rows } = hub.runtime.sheetByName('Rencontres');
  const row = rows.findIndex((candidate, index) => index > 0 && candidate.every((cell) => (cell?.display ?? '') === ''));
  const at = row === -1 ? rows.length + 1 : row + 1;
  for (const [header, typed] of Object.entries({ Titre: 'Accueillir un premier stagiaire', ...cells })) {
    const column = hub.column('Rencontres', header);
    hub.runtime.edit(id, `${String.fromCharCode(64 + column)}${at}`, [[typed]]);
  }
  return last('Rencontres')['Référence']!;
}

test('a company that a school shares joins the pool in its name, is ranked for the others, and the school is thanked', () => {
  contribute('company', COMPANY);
  const company = last('Entreprises');
  expect(company).toMatchObject({
    'Raison sociale': 'Garage Exemple',
    'Établissement apporteur (UAI)': '0421003M',
    Partage: 'Tout le réseau',
    'À vérifier': '',
  });
  expect(company['Consentement le']).not.toBe('');
  expect(last('Contributions')).toMatchObject({
    Nature: 'Entreprise partagée',
    'Établissement ou organisme': 'Lycée Fictif – Roanne',
    Fiche: company['Référence'],
    'Suite donnée': 'Entreprise ajoutée au vivier',
  });
  expect(told()).toContain('L’entreprise rejoint le vivier du réseau, apportée par vous.');
  expect(told()).toContain('Entreprise : Garage Exemple');
  expect(hub.rows(RAW.contribution).at(-1)!['Suivi']).toBe(last('Contributions')['Référence']);
});

test('without its consent nothing of a company is kept, and the school reads why', () => {
  contribute('company', { 'L’entreprise accepte-t-elle que le pôle de stages la contacte\u00a0?': 'Non' });
  expect(hub.rows('Entreprises')).toEqual([]);
  expect(last('Contributions')).toMatchObject({ 'Suite donnée': 'Rien gardé : pas d’accord', Fiche: '', Mot: '' });
  expect(told()).toContain('Sans l’accord de l’entreprise, rien n’est gardé d’elle.');
});

test('a company kept for its school is shared by the link of the answer, once and by nobody else', () => {
  contribute('company', {
    ...COMPANY,
    'Avec qui la partager\u00a0?': 'Avec le réseau, plus tard : elle nous est réservée d’ici là',
    'Si elle vous est réservée, jusqu’au': '2027-03-31',
  });
  expect(last('Entreprises')).toMatchObject({ Partage: 'Réservée à un établissement', 'Réservée à (UAI)': '0421003M' });
  const link = /https:\/\/docs[^\s)]+/.exec(hub.mailsTo(FROM).at(-1)!.text)![0];
  // Someone else, without the link.
  contribute('release', { [SCHOOL]: 'Lycée professionnel Exemple – Montbrison', Code: 'ENT-2026-0001' });
  expect(last('Contributions')).toMatchObject({ 'Suite donnée': 'Réservation inconnue' });
  expect(last('Entreprises')).toMatchObject({ Partage: 'Réservée à un établissement' });
  hub.answerLink(link, { 'Votre nom': 'Nour Fictive', 'Votre courriel': FROM });
  expect(last('Entreprises')).toMatchObject({ Partage: 'Tout le réseau' });
  expect(last('Contributions')).toMatchObject({ 'Suite donnée': 'Entreprise partagée avec tous' });
});

test('a resource is kept with its author, to be read before it is published; a link that is not https stays out of it', () => {
  contribute('resource', {
    Titre: 'Grille d’accueil',
    Lien: 'http://exemple.example/grille',
    'Quand sert-elle\u00a0?': 'Avant le stage',
    'Où en est-elle\u00a0?': 'Elle est prête à être partagée',
  });
  expect(last('Ressources')).toMatchObject({
    Titre: 'Grille d’accueil',
    Lien: '',
    Moment: 'Avant le stage',
    Auteurs: 'Lycée Fictif – Roanne',
    État: 'À revoir',
  });
  expect(last('Contributions')['À vérifier']).toContain('Lien non retenu, car il ne commence pas par https://');
});

test('a school that has asked a company is told truly whether the hub has recognised it; one that is not waits for the animator', () => {
  hub.offer('Alpha');
  const asked = (name: string): void =>
    contribute('approach', {
      'Nom de l’entreprise contactée': name,
      'Commune de l’entreprise contactée': 'Montbrison',
      'Qu’a-t-elle répondu\u00a0?': 'Elle a refusé',
    });
  asked('Restaurant Alpha');
  expect(last('Contributions')).toMatchObject({ Nature: 'Démarche auprès d’une entreprise', 'Suite donnée': 'Démarche notée' });
  expect(last('Contributions')['À vérifier']).toBe('');
  expect(told()).toContain('je ne solliciterai pas cette entreprise sans savoir');
  asked('Boulangerie Inconnue');
  expect(last('Contributions')).toMatchObject({
    Fiche: '',
    'Suite donnée': 'Démarche notée, entreprise à reconnaître',
    Mot: 'Boulangerie Inconnue, Montbrison',
  });
  expect(last('Contributions')['À vérifier']).toContain('n’est pas reconnue dans le vivier');
  expect(told()).not.toContain('je ne solliciterai pas');
  expect(told()).toContain('Je n’ai pas reconnu l’entreprise');
});

test('a title too long for its cell is kept to its mark, and read as cut', () => {
  contribute('resource', {
    Titre: `Grille ${'d’accueil '.repeat(60)}`,
    'Où en est-elle\u00a0?': 'C’est une idée : je cherche avec qui l’écrire',
  });
  expect(last('Ressources')['Titre']).toMatch(/^Grille d’accueil .* \[…\]$/);
});

test('a need keeps who has it; a stage that the register does not know is said', () => {
  contribute('need', {
    [SCHOOL]: undefined,
    'Sinon, votre entreprise ou organisme': 'Menuiserie Exemple',
    'De quoi s’agit-il\u00a0?': 'Appui pendant un stage',
    'En quelques mots': 'Le stagiaire ne vient plus',
    'Pendant un stage : sa référence': 'DEM-2026-0099',
  });
  expect(last('Besoins')).toMatchObject({
    De: 'Menuiserie Exemple',
    Sujet: 'Le stagiaire ne vient plus',
    Genre: 'Appui pendant un stage',
    Statut: 'Nouveau',
    Courriel: FROM,
    Stage: '',
  });
  expect(last('Contributions')['À vérifier']).toContain('DEM-2026-0099');
  expect(told()).toContain('en tête de ma liste');
});

test('seats of a meeting are given once each: then the waiting list, nobody twice, nothing for one that is over or cancelled', () => {
  const reference = meeting({ Date: '12/01/2027', Places: '1', 'Lieu ou lien': 'Salle Exemple' });
  expect(reference).toMatch(/^REN-/);
  contribute('meeting', { Code: reference });
  expect(last('Inscriptions')).toMatchObject({ Rencontre: reference, Nom: 'Nour Fictive', Statut: 'Inscrit' });
  expect(told()).toContain('Votre place est réservée.');
  expect(told()).toContain('Lieu : Salle Exemple');
  contribute('meeting', { Code: reference });
  expect(hub.rows('Inscriptions')).toHaveLength(1);
  contribute('meeting', { Code: reference, 'Votre nom': 'Sacha Fictif' });
  expect(last('Inscriptions')).toMatchObject({ Statut: 'Liste d’attente' });
  expect(last('Rencontres')).toMatchObject({ Inscrits: '1', État: 'Complète' });
  hub.runtime.advanceTo('2027-01-13T10:00:00+01:00');
  contribute('meeting', { Code: reference, 'Votre nom': 'Alix Fictive' });
  expect(hub.rows('Inscriptions')).toHaveLength(2);
  expect(told()).toContain('Cette rencontre a déjà eu lieu.');
});

test('who knows someone for a request is noted beside it, and told when it came too late', () => {
  const request = hub.request();
  contribute('help', {
    'Référence de la demande': request,
    'L’entreprise à laquelle vous pensez': 'Auberge Exemple',
    'La personne à appeler, son téléphone ou son courriel': 'M. Fictif, 04 77 00 00 00',
    'Est-elle d’accord pour que le pôle l’appelle\u00a0?': 'Oui',
  });
  expect(last('Contributions')).toMatchObject({
    'Demande aidée': request,
    'Suite donnée': 'Piste à suivre',
    Mot: 'Auberge Exemple ; M. Fictif, 04 77 00 00 00 ; d’accord pour être appelée',
  });
  hub.ask('cancelRequest', request, 'pupil-found');
  contribute('help', {
    'Référence de la demande': request,
    'L’entreprise à laquelle vous pensez': 'Café Exemple',
    'Est-elle d’accord pour que le pôle l’appelle\u00a0?': 'Non',
  });
  expect(last('Contributions')).toMatchObject({ 'Suite donnée': 'Piste arrivée trop tard' });
});

test('the same answer delivered twice adds nothing', () => {
  hub.runtime.setFault({ formTriggerTimes: 2 });
  contribute('need', { 'De quoi s’agit-il\u00a0?': 'Ressource', 'En quelques mots': 'Un livret' });
  hub.menu('readWaitingAnswers');
  expect(hub.rows('Besoins')).toHaveLength(1);
  expect(hub.rows('Contributions')).toHaveLength(1);
  expect(hub.mailsTo(FROM)).toHaveLength(1);
});
