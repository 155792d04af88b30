/** The second tour: what two hubs hand each other by files, and every file that is not to be taken. */
import { createHash } from 'node:crypto';
import { openTour } from '../../src/application/second-tour/read-tour';
import type { TourKeys } from '../../src/application/second-tour/tour-keys';
import { sealedText, tourText, type TourAnswer } from '../../src/domain/second-tour/tour-file';
import { Hub, plain, removeHubs } from '../support/hub';

jest.setTimeout(240_000);

let asking: Hub;
let other: Hub;
let request: string;
beforeAll(() => {
  other = Hub.open();
  // What is drawn hangs on what was drawn before: the two draw their identities at different moments.
  other.ask('getSecondTour');
  other.offer('Alpha');
  other.offer('Beta');
  asking = Hub.open();
  request = asking.request();
  asking.request({ 'Initiales de l’élève': 'Z. Z.' });
  asking.type('Demandes', request, 'Priorité', 'Urgente');
});
afterAll(() => {
  asking.close();
  other.close();
  removeHubs();
});

const refused = (hub: Hub, name: 'readSecondTour' | 'noteSecondTour', text: string): string => {
  const before = JSON.stringify([hub.rows('Contributions'), hub.rows('Journal').length]);
  const { message, advice } = hub.problem(name, text);
  expect(JSON.stringify([hub.rows('Contributions'), hub.rows('Journal').length])).toBe(before);
  expect(advice).toContain('Rien n’a été écrit');
  return message;
};
/** The other hub's answer with its first place. */
const answered = (text: string) => {
  const read = other.ask('readSecondTour', text);
  if (read.kind !== 'requests') throw new Error(read.kind);
  return other.ask('answerSecondTour', text, [read.lines[0]!.offers[0]!.id]);
};
/** As someone would who knows nothing of the digest. */
const changed = (text: string, from: string | RegExp, to: string): string => {
  const result = text.replace(from, to);
  expect(result).not.toBe(text);
  return result;
};

/** Who knows the format may renew the digest; the seal of the first hub is out of their reach. */
const renewed = (text: string, change: (content: Record<string, never>) => void): string => {
  const { digest, ...content } = JSON.parse(text);
  change(content);
  expect(digest).toHaveLength(64);
  return JSON.stringify({ ...content, digest: createHash('sha256').update(JSON.stringify(content)).digest('hex') });
};

test('the file of requests names no pupil, no school and no reference', () => {
  const { text, fileName } = asking.ask('makeSecondTour');
  expect(fileName).toBe('second-tour-demandes-pole-exemple-2027-01-05.json');
  expect(JSON.parse(text).requests).toEqual([
    {
      code: expect.stringMatching(/^[0-9a-f]{8}$/),
      type: 'pfmp',
      training: 'CAP Cuisine',
      sectors: ['hospitality'],
      weeks: ['2027-S05', '2027-S06', '2027-S07', '2027-S08'],
      commune: '42600 Montbrison',
    },
  ]);
  for (const secret of [request, 'L. M.', 'L.M.', 'Lycée', '0421002L', 'camille', '16-17']) expect(text).not.toContain(secret);
  expect(asking.rows('Journal').at(-1)).toMatchObject({
    Action: 'Second tour préparé',
    Après: expect.stringMatching(/^1.demande$/),
  });
});

test('another hub offers places without naming a host, and the first one has something to do: once, however often it is read', () => {
  const { text } = asking.ask('makeSecondTour');
  const read = other.ask('readSecondTour', text);
  expect(read).toMatchObject({ kind: 'requests', title: expect.stringContaining('Pôle Exemple') });
  const answer = answered(text);
  for (const secret of ['Alpha', 'alpha', 'Beta', 'ENT-']) expect(answer.text).not.toContain(secret);
  const back = asking.ask('readSecondTour', answer.text);
  expect(back).toMatchObject({
    kind: 'answer',
    contact: 'Dominique Exemple, 04 65 71 00 12',
    lines: [{ requestReference: request, isNoted: false }],
  });
  expect(asking.rows('Contributions')).toEqual([]);
  asking.ask('noteSecondTour', answer.text);
  const again = asking.ask('noteSecondTour', answer.text);
  expect(again).toMatchObject({ lines: [{ isNoted: true }] });
  expect(asking.rows('Contributions')).toHaveLength(1);
  expect(asking.rows('Contributions')[0]).toMatchObject({
    'Établissement ou organisme': 'Pôle Exemple',
    'Demande aidée': request,
    Mot: expect.stringMatching(/^Second tour.: .*Montbrison.*\(OFF-2026-000\d\)\. À voir avec ce pôle/),
  });
  expect(
    asking
      .ask('getHome')
      .items.map(({ sentence }) => plain(sentence))
      .join(),
  ).toContain('Pôle Exemple : ');
});

test('a hub gives no place twice, nor one that its own pupils need', () => {
  const { text } = asking.ask('makeSecondTour');
  const offered = () => {
    const read = other.ask('readSecondTour', text);
    return read.kind === 'requests' ? read.lines.flatMap(({ offers }) => offers).length : -1;
  };
  expect(offered()).toBe(2);
  const own = other.request();
  expect(offered()).toBe(1);
  other.ask('cancelRequest', own, 'mistake');
  expect(offered()).toBe(2);
});

describe('is not taken, and says why', () => {
  let text: string;
  let answer: string;
  beforeAll(() => {
    text = asking.ask('makeSecondTour').text;
    answer = answered(text).text;
  });

  test('a file of one’s own', () => {
    expect(refused(asking, 'readSecondTour', text)).toMatch(/votre propre pôle : ce sont vos demandes/);
    expect(refused(other, 'readSecondTour', answer)).toMatch(/vient de votre propre pôle/);
  });

  test.each([
    ['changed by hand', () => changed(text, 'Montbrison', 'Roanne'), /modifié ou abîmé/],
    ['cut short', () => text.slice(0, -40), /n’est pas un fichier du second tour/],
    ['of another kind', () => '{"format":"autre"}', /n’est pas un fichier du second tour/],
    ['no JSON at all', () => 'Raison sociale;SIRET\nAlpha;1', /n’est pas un fichier du second tour/],
    ['empty', () => '', /n’est pas un fichier du second tour/],
    ['of a later version', () => changed(text, '"version": 1', '"version": 2'), /version plus récente/],
  ])('a file %s', (_, of, why) => {
    expect(refused(other, 'readSecondTour', of())).toMatch(why);
  });

  test('an answer whose place was changed', () => {
    expect(refused(asking, 'noteSecondTour', changed(answer, /OFF-2026-\d{4}/, 'OFF-2026-0999'))).toMatch(/modifié ou abîmé/);
  });

  test('an answer to somebody else, and one to a file that was never given', () => {
    const forged = (change: (content: Record<string, never>) => void): string => renewed(answer, change);
    const answers = (content: Record<string, never>) =>
      content['answers'] as unknown as { hubId: string; issuedOn: string; codes: string[] };
    expect(
      refused(
        asking,
        'noteSecondTour',
        forged((content) => (answers(content).hubId = 'f'.repeat(32))),
      ),
    ).toMatch(/s’adresse à un autre pôle/);
    expect(
      refused(
        asking,
        'noteSecondTour',
        forged((content) => (answers(content).issuedOn = '2027-01-04')),
      ),
    ).toMatch(/ne répond à aucun fichier que votre pôle ait préparé/);
    expect(
      refused(
        asking,
        'noteSecondTour',
        forged((content) => answers(content).codes.push('0123abcd')),
      ),
    ).toMatch(/ne répond à aucun fichier/);
    expect(
      refused(
        asking,
        'noteSecondTour',
        forged((content) => Object.assign(content, { offers: [{ code: 'x', offer: '=1+1' }] })),
      ),
    ).toMatch(/lignes que l’extension n’écrit pas/);
    expect(
      refused(
        asking,
        'noteSecondTour',
        forged((content) => Object.assign(content, { issuedOn: '2031-01-01' })),
      ),
    ).toMatch(/lignes que l’extension n’écrit pas/);
  });

  test('requests where an answer is meant', () => {
    const theirs = Hub.open();
    const own = theirs.request();
    theirs.type('Demandes', own, 'Priorité', 'Urgente');
    theirs.ask('readSecondTour', text);
    expect(refused(asking, 'noteSecondTour', theirs.ask('makeSecondTour').text)).toMatch(
      /contient des demandes, et non une réponse/,
    );
    theirs.close();
  });

  test('a place for a request that has a host by now is said to be of no use', () => {
    asking.ask('cancelRequest', request, 'pupil-found');
    const read = asking.ask('noteSecondTour', answer);
    expect(plain(JSON.stringify(read))).toMatch(/"lines":\[\].*n’est plus à placer/);
  });

  test('a file that is too old', () => {
    const late = renewed(text, (content) => Object.assign(content, { issuedOn: '2026-12-05' }));
    expect(refused(other, 'readSecondTour', late)).toMatch(/datent du 5 décembre 2026 : c’est trop ancien/);
    // The date of an answer is under the seal of the hub that asked: only that hub, later on, finds it old.
    const digest = (typed: string): string => createHash('sha256').update(typed).digest('hex');
    const keys: TourKeys = { hubId: 'a1', seal: (typed) => digest(`secret ${typed}`), digest };
    const codes = ['0123abcd'];
    const given: TourAnswer = {
      kind: 'answer',
      hub: { id: 'b2', name: 'Pôle voisin', contact: '' },
      issuedOn: '2027-01-08',
      answers: { hubId: 'a1', issuedOn: '2027-01-05', codes, seal: keys.seal(sealedText('a1', '2027-01-05', codes)) },
      offers: [{ code: codes[0]!, offer: 'OFF-2026-0001' }],
    };
    const typed = tourText(given, digest);
    expect(openTour(typed, '2027-03-06', keys)).toEqual(given);
    expect(() => openTour(typed, '2027-03-07', keys)).toThrow(/trop ancien/);
  });
});
