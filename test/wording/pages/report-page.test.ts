/** The sentences of the annual report: they read well with and without last year, and say nothing of what is no figure. */
import { INDICATOR_CODES, type IndicatorCode } from '../../../src/domain/indicators/indicators';
import type { Measure } from '../../../src/domain/indicators/measure';
import type { YearFigures } from '../../../src/domain/indicators/year-figures';
import { measureText } from '../../../src/wording/labels/indicators';
import { changeText, reportPeriod, reportSummary, runningYear, shortSectors } from '../../../src/wording/pages/report-page';
import { typographyFaults } from '../french-typography';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const of = (value: number): Measure => ({ value, over: 40 });
const figures = (known: Partial<Record<IndicatorCode, Measure>>): YearFigures => ({
  year: 2026,
  until: '2027-06-18',
  indicators: Object.fromEntries(
    INDICATOR_CODES.map((code) => [code, known[code] ?? { lack: 'empty' }]),
  ) as YearFigures['indicators'],
  groups: { type: [], school: [], sector: [] },
  sectors: [],
  communes: [],
  refusals: [],
  contributors: [],
});

test('the summary tells each figure that is there, last year’s beside it, in French that is typeset', () => {
  const now = figures({
    'requests-received': of(1214),
    'placement-rate': of(0.87),
    'placement-delay': of(1),
    pool: of(312),
    'pool-sectors': of(12),
    'pool-communes': of(1),
    'shared-hosts': of(1),
    'avoided-asks': of(1),
    'host-answers': of(0.551),
    meetings: of(0),
  });
  const before = figures({ 'requests-received': of(1), 'placement-delay': of(2.5) });
  const paragraphs = reportSummary(now, before);
  expect(paragraphs.map(plain)).toEqual([
    'Le pôle a reçu 1 214 demandes de stage, contre 1 l’an dernier. Parmi les recherches terminées, 87 % ont abouti à un lieu de stage. ' +
      'La moitié des élèves placés l’ont été en 1 jour ouvré ou moins, contre 2,5 l’an dernier.',
    'Le vivier compte 312 entreprises actives. Elles couvrent 12 secteurs et 1 commune. ' +
      'Un organisme a accueilli des élèves de plusieurs établissements. ' +
      '1 double sollicitation a été évitée : l’élève ou son établissement avait déjà contacté cette entreprise. ' +
      'Les entreprises ont répondu à 55 % des propositions.',
  ]);
  expect(paragraphs.flatMap(typographyFaults)).toEqual([]);
});

test('without a figure there is no paragraph', () => {
  expect(reportSummary(figures({}), figures({}))).toEqual([]);
});

test.each([
  [of(0.87), of(0.79), 'placement-rate', '+8 pts'],
  [of(6.5), of(9), 'placement-delay', '−2,5 j'],
  [of(12), of(12), 'pool', '='],
  [of(1300), of(100), 'pool', '+1 200'],
  [of(1), { lack: 'empty' }, 'placement-rate', ''],
  [{ lack: 'too-few' }, of(1), 'placement-rate', ''],
] as const)('from %j against %j: %s changes by « %s »', (now, before, code, expected) => {
  expect(plain(changeText(now, before, code))).toBe(expected);
});

test.each([
  [of(0.8649), 'share', '86 %'],
  [of(4.5), 'days', '4,5 j'],
  [of(3.25), 'mark', '3,3 / 4'],
  [of(1250), 'count', '1 250'],
  [{ lack: 'empty' }, 'share', '—'],
  [{ lack: 'too-few' }, 'share', '< 5'],
] as const)('%j as %s reads %s', (measure, unit, text) => {
  expect(plain(measureText(measure, unit))).toBe(text);
});

test('the period is told to its last day, and a running year says how last year is counted', () => {
  expect(plain(reportPeriod({ year: 2026, until: '2027-06-18' }))).toBe('Du 1er septembre 2026 au 18 juin 2027');
  expect(runningYear('2027-06-18', 2026)).toContain('même jour');
  expect(runningYear('2027-08-31', 2026)).toBe('');
});

test('sectors that lack places are named as they read; when none does, that is said', () => {
  expect(plain(shortSectors(['Commerce, vente', 'Informatique, numérique']))).toBe(
    'Secteurs où les élèves sont plus nombreux que les places : Commerce, vente ; Informatique, numérique.',
  );
  expect(shortSectors([])).toContain('ne manque de places');
});
