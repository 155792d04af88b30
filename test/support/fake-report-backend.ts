/** Stands in for the spreadsheet behind the report dialog: a hub in its second year. Tests find it as `window.fakeBackend`. */
import type { ReportApi, ReportView } from '../../src/application/report-api';
import type { Reply } from '../../src/application/sidebar-api';
import type { GroupFigures } from '../../src/domain/indicators/breakdowns';
import { INDICATOR_CODES, unitOf, type IndicatorCode, type Unit } from '../../src/domain/indicators/indicators';
import type { Measure } from '../../src/domain/indicators/measure';
import type { YearFigures } from '../../src/domain/indicators/year-figures';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const of = (value: number, over = 40): Measure => ({ value, over });

const PLAUSIBLE: Readonly<Record<Unit, number>> = { share: 0.64, days: 6, mark: 3.3, count: 24 };
const indicators = (growth: number, known: Partial<Record<IndicatorCode, Measure>>): YearFigures['indicators'] =>
  Object.fromEntries(
    INDICATOR_CODES.map((code) => {
      const unit = unitOf(code);
      const value = PLAUSIBLE[unit] * (unit === 'count' ? growth : 1);
      return [code, known[code] ?? of(unit === 'count' ? Math.round(value) : value)];
    }),
  ) as YearFigures['indicators'];

const group = (key: string | undefined, settled: number, placed: number, days?: number): GroupFigures => ({
  ...(key === undefined ? {} : { key }),
  settled,
  placed,
  delay: days === undefined ? { lack: 'too-few' } : of(days, placed),
});

function figures(year: number, until: string, growth: number): YearFigures {
  const times = (count: number): number => Math.round(count * growth);
  return {
    year,
    until,
    indicators: indicators(growth, {
      'requests-received': of(times(214)),
      'placement-rate': of(growth > 1 ? 0.87 : 0.79),
      'placement-delay': of(growth > 1 ? 6.5 : 9),
      'other-networks': of(growth > 1 ? 0.71 : 0.66),
      'hard-cases': { lack: 'too-few' },
      attendance: { lack: 'empty' },
      pool: of(times(312)),
    }),
    groups: {
      type: [
        group('pfmp', times(120), times(108), 5),
        group('observation-3e', times(48), times(40), 8),
        group('bts', times(21), times(15), 11),
        group(undefined, 9, 7, 9),
      ],
      school: [
        group('Lycée professionnel Exemple – Montbrison', times(82), times(70), 6),
        group('Lycée Fictif – Roanne', times(64), times(58), 5),
        group('Collège Inventé – Feurs', times(31), times(26), 8),
        group(undefined, 12, 9),
      ],
      sector: [
        group('hospitality', times(44), times(41), 4),
        group('retail', times(38), times(33), 6),
        group('computing', times(22), times(13), 14),
        group(undefined, 61, 52, 7),
      ],
    },
    sectors: [
      { key: 'hospitality', pupils: 46, places: 61 },
      { key: 'retail', pupils: 40, places: 52 },
      { key: 'computing', pupils: 29, places: 14 },
      { key: 'health', pupils: 17, places: 12 },
      { pupils: 82, places: 140 },
    ],
    communes: [
      { key: 'Roanne', pupils: 61, places: 70 },
      { key: 'Montbrison', pupils: 48, places: 39 },
      { pupils: 105, places: 170 },
    ],
    refusals: [
      { reason: 'staff-full', count: 31 },
      { reason: 'no-tutor', count: 18 },
      { reason: 'too-far', count: 7 },
      { count: 9 },
    ],
    contributors: ['Collège Inventé – Feurs', 'Lycée Fictif – Roanne', 'Lycée professionnel Exemple – Montbrison'],
  };
}

const WEEKS = Array.from({ length: 34 }, (_, index) => {
  const week = index < 14 ? `2026-S${40 + index}` : `2027-S${String(index - 13).padStart(2, '0')}`;
  const wave = Math.max(0, Math.sin(index / 3.1) * 34 + 12);
  return { week, ...(wave > 0 && wave < 5 ? {} : { pupils: Math.round(wave) }), places: 48 + Math.round(index / 2) };
});

export class FakeReportBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  /** Overrides what is told of every year. */
  change: (view: ReportView) => ReportView = (view) => view;

  readonly api: ReportApi = {
    getReport: (year = 2026) =>
      ok(
        this.change({
          hubName: 'Pôle de stages Exemple',
          territory: 'Loire',
          animatorName: 'Dominique Exemple',
          years: [2026, 2025],
          today: '2027-06-18',
          now: figures(year, year === 2026 ? '2027-06-18' : `${year + 1}-08-31`, 1.15),
          before: figures(year - 1, year === 2026 ? '2026-06-18' : `${year}-08-31`, 0.9),
          weeks: WEEKS,
        }),
      ),
  };
}

if (typeof document !== 'undefined') installFakeScript(new FakeReportBackend());
