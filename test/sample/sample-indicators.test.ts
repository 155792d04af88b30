/** The report of the sample hub, counted anew from its journal's tab alone. */
import type { LocalRuntime } from 'apps-script-local';
import type { ReportView } from '../../src/application/report-api';
import { isPublicHoliday } from '../../src/domain/calendar/public-holidays';
import { openSample } from './open-sample';

interface Line {
  readonly reference: string;
  readonly day: string;
  readonly after: string;
}

/** Lines that give a status, as they happened: by their moment, then as their run counted them. */
function statusLines(runtime: LocalRuntime): Line[] {
  const plain = (text = ''): string => text.replace(/[\u00a0\u202f]/g, ' ');
  const counted = (key: string): number => Number(/-(\d+):/.exec(key)?.[1] ?? 0);
  return runtime
    .table('Journal')
    .map((row) => Object.fromEntries(Object.entries(row).map(([header, cell]) => [plain(header), plain(cell)])))
    .filter((row) => row['Clé']?.endsWith(':statut') && row['Après'] !== '')
    .map((row) => ({ row, moment: row['Date']!.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3-$2-$1') }))
    .sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : counted(a.row['Clé']!) - counted(b.row['Clé']!)))
    .map(({ row, moment }) => ({ reference: row['Référence']!, day: moment.slice(0, 10), after: row['Après']! }));
}

const PLACED = ['Placée', 'Convention en cours', 'Convention signée', 'En stage', 'Terminée', 'Interrompue'];

/** Days from Monday to Friday after the first, up to the last, public holidays aside. */
function workedDays(first: string, last: string): number {
  let count = 0;
  for (let at = Date.parse(first) + 86_400_000; at <= Date.parse(last); at += 86_400_000) {
    const day = new Date(at);
    if (day.getUTCDay() % 6 !== 0 && !isPublicHoliday(day.toISOString().slice(0, 10))) count += 1;
  }
  return count;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
};

function byJournal(runtime: LocalRuntime) {
  const lives = new Map<string, Line[]>();
  for (const line of statusLines(runtime)) lives.set(line.reference, [...(lives.get(line.reference) ?? []), line]);
  const of = (prefix: string): Line[][] =>
    [...lives].filter(([reference]) => reference.startsWith(prefix)).map(([, life]) => life);
  const last = (life: readonly Line[]): string => life[life.length - 1]!.after;
  const requests = of('DEM-2026-');
  const placed = requests.filter((life) => PLACED.includes(last(life)));
  const settled = placed.length + requests.filter((life) => last(life) === 'Non pourvue').length;
  return {
    'requests-received': requests.filter((life) => last(life) !== 'Annulée').length,
    'placement-rate': placed.length / settled,
    'placement-delay': median(
      placed.map((life) => workedDays(life[0]!.day, life.filter(({ after }) => after === 'Placée').at(-1)!.day)),
    ),
    pool: of('ENT-').filter((life) => ['Active', 'Partenaire'].includes(last(life))).length,
    'new-hosts': of('ENT-').filter((life) => life[0]!.day >= '2026-09-01' && ['Active', 'Partenaire'].includes(last(life)))
      .length,
  } as const;
}

const report = (runtime: LocalRuntime): ReportView => {
  const result = runtime.callFromPage('getReport', []);
  if (!result.ok) throw new Error(result.message);
  return (result.value as { readonly value: ReportView }).value;
};

test('the report agrees with the journal, at the sample’s opening and after a day of its life', () => {
  const runtime = openSample();
  for (const days of [0, 1]) {
    if (days > 0) runtime.advance(days * 86_400_000);
    const { now } = report(runtime);
    const expected = byJournal(runtime);
    for (const code of Object.keys(expected) as (keyof typeof expected)[])
      expect([code, now.indicators[code].value]).toEqual([code, expected[code]]);
  }
  runtime.close();
});
