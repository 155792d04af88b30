/** The review of a stage from outside: the reminder's link, the form, the row, the thanks, and what comes of it. */
import { Hub, linksIn, mailOf, MINUTE, plain, RAW, removeHubs, TEACHER } from '../support/hub';

jest.setTimeout(240_000);

const REQUEST = 'DEM-2026-0001';
const PROPOSITION = 'PRO-2026-0001';
let ended: string;
let hub: Hub;

/** A pupil was at Alpha's from Wednesday to Friday; on the Monday after next, host and teacher have been asked for a review. */
beforeAll(() => {
  hub = Hub.open(true);
  hub.offer('Alpha');
  hub.request({ 'Premier jour': '2027-01-06', 'Dernier jour': '2027-01-08' });
  hub.proposeAndSend(REQUEST, 'Alpha');
  hub.yes('Alpha', REQUEST);
  hub.runtime.advanceTo('2027-01-11T10:30:00+01:00');
  ended = hub.freeze();
});
beforeEach(() => {
  hub = Hub.from(ended);
});
afterEach(() => hub.close());
afterAll(removeHubs);

const isAsking = ({ subject }: { readonly subject: string }): boolean => /avis|Une minute/.test(subject);
const linkTo = (address: string): string => linksIn(hub.mailsTo(address).find(isAsking)!)[0]!;
const DONE = 'Le stage a-t-il eu lieu\u00a0?';
const FIT = 'Les activités correspondaient-elles aux attendus\u00a0?';
const WELCOME = 'Comment jugez-vous l’accueil\u00a0?';
const AGAIN = 'Recommenceriez-vous l’an prochain\u00a0?';
const BETTER = 'Qu’est-ce qui serait à améliorer\u00a0?';
const WELL = { [DONE]: 'Oui', [FIT]: '4 – Tout à fait', [AGAIN]: 'Oui' };
/** The person opens the link of its mail and answers. */
const review = (address: string, answers: Readonly<Record<string, string>>): void => {
  hub.answerLink(linkTo(address), answers);
  hub.advance(4 * MINUTE);
};
const lastTo = (address: string): { subject: string; text: string } => {
  const { subject, text } = hub.mailsTo(address).at(-1)!;
  return { subject: plain(subject), text: plain(text) };
};
const marks = (): string[] => hub.rows(RAW.review).map((row) => plain(row['Suivi']!));
const reliability = (): string => {
  const other = hub.request({ 'Initiales de l’élève': 'A. B.' });
  const { criteria } = hub.hosts(other).find(({ companyName }) => companyName === 'Restaurant Alpha')!;
  return plain(criteria.find(({ label }) => label === 'Fiabilité de l’hôte')!.sentence);
};

test('asked by mail, given in the form: a row, thanks, a host that ranks by what was said of it; who says nothing is reminded', () => {
  expect(plain(hub.mailsTo(mailOf('Alpha')).find(isAsking)!.text)).toContain('Donner mon avis : https://');
  expect(reliability()).not.toContain('bilan');
  review(TEACHER, { ...WELL, [WELCOME]: '3 – Bon', 'Attendus travaillés': 'Cuissons\nDressage', [BETTER]: 'Rien' });
  // A week after the first message: who has answered is left alone.
  hub.runtime.advanceTo('2027-01-18T10:30:00+01:00');
  expect(hub.mailsTo(TEACHER).filter(isAsking)).toHaveLength(1);
  const reminder = hub.mailsTo(mailOf('Alpha')).filter(isAsking).at(-1)!;
  expect(plain(reminder.subject)).toContain('Une minute');
  expect(linksIn(reminder)[0]).toBe(linkTo(mailOf('Alpha')));
  review(mailOf('Alpha'), WELL);
  expect(hub.rows('Bilans')).toMatchObject([
    {
      Demande: REQUEST,
      Proposition: PROPOSITION,
      Par: 'Établissement',
      Réalisé: 'Oui',
      'Adéquation aux attendus (1–4)': '4',
      'Attendus travaillés': 'Cuissons; Dressage',
      'Accueil (1–4)': '3',
      'À améliorer': 'Rien',
      'Recommencer l’an prochain': 'Oui',
      Date: '11/01/2027',
    },
    { Proposition: PROPOSITION, Par: 'Organisme d’accueil', Réalisé: 'Oui', 'Accueil (1–4)': '' },
  ]);
  expect(marks()).toEqual([PROPOSITION, PROPOSITION]);
  expect(lastTo(TEACHER)).toMatchObject({
    subject: `[${REQUEST}] Merci de votre bilan`,
    text: expect.stringContaining('Votre bilan est enregistré.') as string,
  });
  expect(lastTo(mailOf('Alpha')).subject).toBe(`[${PROPOSITION}] Merci de votre bilan`);
  expect(reliability()).toContain('2 bilans sur 2 : stage réalisé, accueil jugé bon');
  expect(hub.ask('getHome').items.filter(({ card }) => card.reference === PROPOSITION)).toEqual([]);
});

test('a stage that did not take place is never silently over: it is to do until the animator has seen to it', () => {
  review(TEACHER, { [DONE]: 'Non', [FIT]: 'Le stage n’a pas eu lieu', [WELCOME]: 'Le stage n’a pas eu lieu', [AGAIN]: 'Non' });
  expect(hub.status(REQUEST)).toBe('Terminée');
  const task = (): string[] =>
    hub
      .ask('getHome')
      .items.filter(({ card }) => card.reference === PROPOSITION)
      .map(({ sentence }) => plain(sentence));
  expect(task()).toEqual([`${REQUEST} : un bilan dit que le stage n’a pas eu lieu`]);
  expect(lastTo(TEACHER).text).toContain('je reviens vers vous');
  const [line] = hub.ask('getPropositionCard', PROPOSITION).reviews;
  expect(hub.ask('settleReview', PROPOSITION, line!.reference).reviews).toMatchObject([{ isToSettle: false }]);
  expect(task()).toEqual([]);
});

describe('a stage that is over and fell short, as a review says', () => {
  const told = (): string[] =>
    hub
      .mailsTo(TEACHER)
      .map(({ subject }) => plain(subject))
      .filter((subject) => subject.endsWith('est close'));
  const line = () => hub.ask('getPropositionCard', PROPOSITION).reviews[0]!;
  const note = (stage: 'interrupted' | 'held') => {
    hub.ask('settleReview', PROPOSITION, line().reference, stage);
    hub.advance(4 * MINUTE);
  };

  test('is « Interrompue » by one click and back by another; who said it is not told', () => {
    review(TEACHER, { ...WELL, [DONE]: 'En partie', [WELCOME]: '3 – Bon' });
    const task = () => hub.ask('getHome').items.find(({ card }) => card.reference === PROPOSITION);
    expect(plain(task()!.sentence)).toBe(`${REQUEST} : un bilan dit que le stage n’a eu lieu qu’en partie`);
    expect(line().mayNote).toBe('interrupted');
    note('interrupted');
    expect([hub.status(REQUEST), plain(hub.row(REQUEST)['Motif']!), task()]).toEqual([
      'Interrompue',
      'Établissement : stage réalisé en partie',
      undefined,
    ]);
    expect([hub.status(PROPOSITION), line()]).toEqual(['Acceptée', expect.objectContaining({ mayNote: 'held' })]);
    note('held');
    expect([hub.status(REQUEST), hub.row(REQUEST)['Motif'], told()]).toEqual(['Terminée', '', []]);
  });

  test('said by the host, the teacher reads it once, and once that it was untrue', () => {
    review(mailOf('Alpha'), { [DONE]: 'Non', [FIT]: 'Le stage n’a pas eu lieu', [AGAIN]: 'Non' });
    note('interrupted');
    note('interrupted');
    expect(told()).toHaveLength(1);
    expect(lastTo(TEACHER).text).toContain(
      '(motif noté : Organisme d’accueil : stage non réalisé). L’accueil est noté comme interrompu.',
    );
    note('held');
    expect(told()).toHaveLength(2);
    expect(lastTo(TEACHER).text).toContain('est close. Mon message précédent ne vaut plus : l’accueil est noté comme réalisé.');
    expect(hub.mailsTo(mailOf('Alpha')).filter(({ subject }) => subject.includes('n’aura pas lieu'))).toEqual([]);
  });

  test('taken up again, its host no longer holds the pupil', () => {
    review(TEACHER, { ...WELL, [DONE]: 'Non', [WELCOME]: '3 – Bon' });
    note('interrupted');
    hub.ask('reopenRequest', REQUEST, 'Nouvelle période');
    expect([hub.status(REQUEST), hub.row(PROPOSITION)['Statut']]).toEqual(['En recherche', 'Annulée']);
  });
});

test('the teacher of a stage that is cut short is told', () => {
  hub.request({ 'Initiales de l’élève': 'Z. Z.', 'Premier jour': '2027-01-13', 'Dernier jour': '2027-02-12' });
  hub.proposeAndSend('DEM-2026-0002', 'Alpha');
  hub.yes('Alpha', 'DEM-2026-0002');
  hub.runtime.advanceTo('2027-01-18T10:30:00+01:00');
  expect(hub.status('DEM-2026-0002')).toBe('En stage');
  hub.ask('withdrawPupil', 'DEM-2026-0002', 'Maladie', false);
  hub.advance(4 * MINUTE);
  expect(hub.status('DEM-2026-0002')).toBe('Interrompue');
  expect(lastTo(TEACHER)).toMatchObject({
    subject: '[DEM-2026-0002] Votre demande pour Z.Z. est close',
    text: expect.stringContaining('(motif noté : Maladie). L’accueil est noté comme interrompu.') as string,
  });
});

describe('bad input', () => {
  test('answered twice: the later answer corrects the row and says so, on every side', () => {
    review(TEACHER, { ...WELL, [WELCOME]: '4 – Très bon', [BETTER]: 'Plus de cuissons' });
    review(TEACHER, { ...WELL, [FIT]: '2 – Plutôt pas', [WELCOME]: '4 – Très bon' });
    expect(hub.rows('Bilans')).toMatchObject([{ 'Adéquation aux attendus (1–4)': '2', 'À améliorer': 'Plus de cuissons' }]);
    expect(marks()).toEqual([PROPOSITION, `${PROPOSITION} : remplace la réponse précédente`]);
    expect(hub.rows('Journal').some((row) => row['Action'] === 'Bilan corrigé')).toBe(true);
    expect(plain(hub.ask('getHome').items.find(({ card }) => card.reference === PROPOSITION)!.sentence)).toBe(
      `${REQUEST} : un bilan signale une place qui convient mal`,
    );
    // One message a day about one thing.
    expect(hub.mailsTo(TEACHER).filter(({ subject }) => subject.includes('Merci de votre bilan'))).toHaveLength(1);
  });

  test('a host’s link does not speak for the school, a code that is unknown or gone is kept and said', () => {
    review(mailOf('Alpha'), { ...WELL, 'Qui répond\u00a0?': 'Établissement', [WELCOME]: '1 – Insuffisant' });
    expect(hub.rows('Bilans')).toMatchObject([{ Par: 'Organisme d’accueil', 'Accueil (1–4)': '' }]);
    review(TEACHER, { ...WELL, [WELCOME]: '4 – Très bon', 'Code du bilan': '0000' });
    expect(marks().at(-1)).toBe('Code inconnu : à traiter par l’animateur');
    expect(hub.rows('Bilans')).toHaveLength(1);
    hub.menu('verifyRegister');
    expect(hub.ask('getProblems').problems.map(({ sentence }) => plain(sentence))).toContainEqual(
      'Un bilan reçu le 11 janvier 2027 ne correspond à aucun stage.',
    );
  });

  test('after the host’s agreement was taken back, the words stand in the notes of the request and nothing counts', () => {
    hub.ask('reopenRequest', REQUEST, 'Erreur');
    const link = linkTo(TEACHER);
    hub.ask('cancelProposition', PROPOSITION, 'Erreur');
    hub.answerLink(link, { ...WELL, [WELCOME]: '4 – Très bon', [BETTER]: 'Très bien' });
    expect(hub.rows('Bilans')).toEqual([]);
    expect(plain(hub.row(REQUEST)['Notes']!)).toBe(
      `Bilan de l’établissement reçu pour un stage annulé (${PROPOSITION}) : stage réalisé, attendus 4 sur 4, accueil 4 sur 4, recommencerait. Très bien`,
    );
    expect(marks()).toEqual([`${PROPOSITION} : stage annulé, à lire par l’animateur`]);
    expect(hub.problem('recordReview', { propositionReference: PROPOSITION, by: 'school', done: 'yes' }).message).toBe(
      'Ce stage n’a pas eu lieu chez cet hôte : son bilan ne peut pas être noté.',
    );
  });
});

test('by telephone: the same row by the same checks, without a message; the cards show it, and it can be taken back', () => {
  expect(hub.ask('getPropositionCard', PROPOSITION).may.review).toBe(true);
  const given = { propositionReference: PROPOSITION, by: 'company', done: 'partly', again: true } as const;
  const before = hub.messages().length;
  hub.ask('recordReview', given);
  hub.ask('recordReview', given);
  expect(hub.rows('Bilans')).toMatchObject([{ Par: 'Organisme d’accueil', Réalisé: 'En partie' }]);
  expect(hub.messages()).toHaveLength(before);
  const sentence = 'Organisme d’accueil : stage réalisé en partie, recommencerait';
  for (const card of [hub.ask('getRequestCard', REQUEST), hub.ask('getCompanyCard', 'ENT-2026-0001')])
    expect(card.reviews.map((line) => plain(line.sentence))).toEqual([sentence]);
  hub.ask('undoAction', hub.ask('getLastActions').last!.id);
  expect(hub.rows('Bilans')).toEqual([]);
});
