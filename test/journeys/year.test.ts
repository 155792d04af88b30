/** Closing a school year: said first, figures kept, pupils forgotten, open requests left; once, and finished by the clock. */
import { Hub, linkIn, mailOf, MINUTE, removeHubs, sentencesOf, TEACHER } from '../support/hub';
import { naming, storedTexts } from '../support/stored-state';
import { theirAnswer } from '../../tools/bench/register/tour-files';

jest.setTimeout(240_000);

const INITIALS = 'Q. X. W.';
const WORD = 'fragile du dos';
const ORIGIN = 'Saint-Bonnet-le-Courreau';
let lived: string;
let hub: Hub;

/** Two stages of the year: one held, one given up; one request that is still open. */
beforeAll(() => {
  hub = Hub.open(true);
  hub.offer('Alpha');
  const pupil = {
    'Initiales de l’élève': INITIALS,
    'Commune de départ': ORIGIN,
    'Code postal de cette commune': '42940',
    'Distance acceptée, en kilomètres': '60',
    'Moyen de transport': 'Voiture',
  };
  const held = hub.request({ ...pupil, 'Premier jour': '2027-01-06', 'Dernier jour': '2027-01-08' });
  hub.proposeAndSend(held, 'Alpha');
  hub.answerLink(
    linkIn(
      hub
        .mailsTo(mailOf('Alpha'))
        .filter(({ subject }) => subject.includes(held))
        .at(-1)!,
    ),
    {
      'Pouvez-vous accueillir cet élève ?': 'Oui, j’accueille cet élève',
      'Un mot pour le pôle de stages': `Attention, ${WORD}`,
    },
  );
  const left = hub.request({ ...pupil, 'Premier jour': '2027-02-01', 'Dernier jour': '2027-02-05' });
  elsewhere(left);
  hub.ask('cancelRequest', left, 'abandoned');
  hub.request({
    ...pupil,
    'Initiales de l’élève': 'V. K. J.',
    'Commune de départ': 'Montbrison',
    'Code postal de cette commune': '42600',
  });
  hub.ask('getHealth');
  hub.ask('exportList', 'facts');
  hub.runtime.advanceTo('2027-01-11T10:30:00+01:00');
  hub.type('Demandes', held, 'Notes', `${INITIALS} : ${WORD}`);
  // Half a year in which no trigger runs, then a day in which they do.
  hub.runtime.setFault({ triggerTimes: { CLOCK: 0 } });
  hub.runtime.advanceTo('2027-08-23T08:30:00+02:00');
  hub.runtime.clearFaults();
  hub.advance(60 * MINUTE);
  lived = hub.freeze();
});
/** Where a pupil stands beside the tab of requests: a kept plan, its lines shared with the school, the second tour. */
function elsewhere(request: string): void {
  const plan = (name: string, ...args: readonly unknown[]) =>
    (hub.runtime.callFromPage(name, args) as unknown as { value: { value: Record<string, string> } }).value.value;
  const { reference } = plan('keepDraft', { lines: [{ requestReference: request }], kept: [], forbidden: [] });
  plan('shareDraft', reference, '0421002L');
  hub.type('Demandes', request, 'Priorité', 'Urgente');
  hub.ask('noteSecondTour', theirAnswer(hub.ask('makeSecondTour').text));
}

beforeEach(() => {
  hub = Hub.from(lived, true);
});
afterAll(removeHubs);

const close = (...answers: readonly string[]): string[] => sentencesOf(hub.runtime.clickMenu('closeYear', answers));
const traces = (texts: readonly string[]): string[] => naming(texts, INITIALS, WORD, ORIGIN);
const yearRows = (): string[] =>
  hub.rows('Années').map((row) => [row['Année scolaire'], row['Indicateur'], row['Groupe'], row['Nombre']].join(' | '));

test('what will be done is counted first, and nothing is done without a yes', () => {
  const [question, said] = close('NO');
  expect(question).toMatch(/Clôture de l’année 2026-2027/);
  expect(question).toMatch(/2 demandes closes seront anonymisées/);
  expect(question).toMatch(/1 demande encore ouverte, ou dont un courriel attend, est gardée telle quelle : DEM-2026-0003/);
  expect(said).toMatch(/n’a pas été clôturée/);
  expect(yearRows()).toEqual([]);
  expect(traces(storedTexts(hub))).not.toEqual([]);
});

test('figures are kept, the pupils of closed requests leave no trace, an open request stays whole; a second closing does nothing', () => {
  const before = hub.row('DEM-2026-0003');
  expect(close('YES').at(-1)).toMatch(/Année 2026-2027 clôturée/);
  expect(yearRows()).toContain('2026-2027 | Demandes reçues |  | 3');
  expect(yearRows()).toContain('2026-2027 | Élèves placés |  | 1');
  expect(yearRows().every((row) => !/\| [1-4]$/.test(row) || row.includes('|  |'))).toBe(true);
  expect(hub.row('DEM-2026-0001')).toMatchObject({
    'Élève (initiales)': '',
    Statut: 'Terminée',
    'Hôte retenu': 'Restaurant Alpha',
  });
  expect(hub.row('DEM-2026-0001')['Courriel']).toBe(TEACHER);
  expect(hub.row('DEM-2026-0003')).toEqual(before);
  expect(hub.row('OFF-2026-0001')['Statut']).toBe('Expirée');
  const rows = yearRows();
  expect(close('YES').join()).toMatch(/déjà clôturée : rien n’a été modifié/);
  expect(yearRows()).toEqual(rows);
  hub.advance(70 * MINUTE);
  expect(yearRows()).toEqual(rows);
  expect(traces(storedTexts(hub))).toEqual([]);
});

test('a column moved while the figures are written leaves no half of a row behind', () => {
  const gesture = (): void => void hub.runtime.moveColumn(hub.sheetId('Années'), 2, 5);
  hub.runtime.setFault({ gestureAtCall: { call: 1, of: 'Sheet.insertRowsAfter', when: 'before', gesture } });
  close('YES');
  hub.advance(70 * MINUTE);
  const keys = hub.rows('Années').map((row) => row['Clé']!);
  expect(keys.every((key) => key.startsWith('2026/'))).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('2026/placed');
});

test('behind a column that a person has put in front of the time stamps, raw answers are cleared and keep their stamps', () => {
  const tab = 'Réponses – Demandes';
  hub.runtime.insertColumns(hub.sheetId(tab), 1, 1);
  const stamps = hub.rows(tab).map((row) => row['Horodateur']);
  close('YES');
  hub.advance(70 * MINUTE);
  expect(hub.rows(tab).map((row) => row['Horodateur'])).toEqual(stamps);
  expect(hub.rows(tab).filter((row) => row['Initiales de l’élève'] !== '')).toHaveLength(1);
  expect(traces(storedTexts(hub))).toEqual([]);
});

test('after closing and erasure nothing of the pupils nor of their teacher is left in all that is stored', () => {
  expect(hub.rows('Plans')).not.toEqual([]);
  expect(hub.rows('Contributions')).not.toEqual([]);
  hub.ask('cancelRequest', 'DEM-2026-0003', 'abandoned');
  hub.advance(70 * MINUTE);
  close('YES');
  hub.advance(70 * MINUTE);
  expect(sentencesOf(hub.runtime.clickMenu('erasePerson', [TEACHER, 'YES'])).at(-1)).toMatch(/Personne effacée/);
  hub.advance(70 * MINUTE);
  expect(naming(storedTexts(hub), INITIALS, 'V. K. J.', WORD, ORIGIN, TEACHER, 'Camille Exemple')).toEqual([]);
});

test.each(['Range.setValues', 'Range.clearContent', 'Form.deleteResponse'])('broken off at %s, the clock finishes it', (of) => {
  hub.runtime.setFault({ killAtCall: { call: 1, when: 'after', of } });
  hub.runtime.clickMenu('closeYear', ['YES']);
  expect(hub.runtime.runs(1)[0]!.outcome).toBe('killed');
  hub.runtime.clearFaults();
  hub.advance(70 * MINUTE);
  expect(yearRows().filter((row) => row.includes('Année clôturée'))).toHaveLength(1);
  expect(yearRows().filter((row) => row.includes('Demandes reçues |  |'))).toHaveLength(1);
  expect(traces(storedTexts(hub))).toEqual([]);
});
