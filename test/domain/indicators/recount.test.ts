/**
 * Whole years drawn at random: placements and delays by type, school and sector, counted anew from the journal's lines alone,
 * come to what is told. Of the rows only what a request is told under is read: their statuses are blotted out.
 */
import fc from 'fast-check';
import { BREAKDOWNS, type Breakdown, type GroupFigures } from '../../../src/domain/indicators/breakdowns';
import { yearFigures } from '../../../src/domain/indicators/year-figures';
import type { JournalEntry } from '../../../src/domain/journal/journal-entry';
import { schoolName } from '../../../src/domain/school/school';
import { SCHOOLS } from '../matching/hub-builder';
import { became, readingOf, reference, requests } from './year-builder';

/** The year is over: where a request stood on its last day is what the journal says. */
const LATER = '2027-11-02';
const LAST = '2027-08-31';
const DAY_MS = 86_400_000;

const TYPES = ['pfmp', 'observation-3e', 'bts'] as const;
const SECTORS = ['hospitality', 'retail', 'wood'] as const;
/** How a request may go on: a host found, lost and found anew, found after the year's end, a search given up. */
const LIVES = [
  ['searching', 'placed', 'finished'],
  ['searching', 'placed', 'searching', 'placed', 'in-progress'],
  ['searching', 'placed', 'searching', 'unplaced'],
  ['searching', 'unplaced', 'searching'],
  ['searching', 'unplaced'],
  ['searching', 'cancelled'],
  ['searching'],
] as const;
const PLACED = ['placed', 'finished', 'in-progress'];

interface Drawn {
  readonly life: number;
  readonly type: number;
  readonly school: number;
  readonly sector: number;
  readonly begins: number;
  readonly steps: readonly number[];
}
const drawn = fc.array(
  fc.record({
    life: fc.nat(LIVES.length - 1),
    type: fc.nat(TYPES.length),
    school: fc.nat(SCHOOLS.length),
    sector: fc.nat(SECTORS.length - 1),
    begins: fc.nat(300),
    steps: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 }),
  }),
  { minLength: 20, maxLength: 120 },
);

const dayAfter = (days: number): string => new Date(Date.parse('2026-09-01') + days * DAY_MS).toISOString().slice(0, 10);

/** The lines of a request, as its statuses came one after the other. */
const linesOf = ({ life, begins, steps }: Drawn, number: number): JournalEntry[] => {
  let at = begins;
  return ['new', ...LIVES[life]!].map((status, step) => {
    if (step > 0) at += steps[step - 1]!;
    return became(reference(number), dayAfter(at), status);
  });
};

/** Days from Monday to Friday after the first one. */
function weekdaysBetween(first: string, last: string): number {
  let count = 0;
  for (let at = Date.parse(first) + DAY_MS; at <= Date.parse(last); at += DAY_MS)
    if (new Date(at).getUTCDay() % 6 !== 0) count += 1;
  return count;
}

interface Recounted {
  readonly isPlaced: boolean;
  readonly delay: number | undefined;
}
/** A search that is over on the year's last day, by its lines alone; `undefined` for one that is not. */
function recounted(lines: readonly JournalEntry[]): Recounted | undefined {
  const told = lines.map(({ at, after }) => ({ on: at.slice(0, 10), after: after! })).filter(({ on }) => on <= LAST);
  const last = told.at(-1)?.after ?? '';
  const isPlaced = PLACED.includes(last);
  if (!isPlaced && last !== 'unplaced') return undefined;
  const placing = told.filter(({ after }) => after === 'placed').at(-1);
  return { isPlaced, delay: isPlaced ? weekdaysBetween(told[0]!.on, placing!.on) : undefined };
}

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
};
const figuresOf = (cases: readonly Recounted[]): Omit<GroupFigures, 'key'> => {
  const delays = cases.flatMap(({ delay }) => delay ?? []);
  return {
    settled: cases.length,
    placed: cases.filter(({ isPlaced }) => isPlaced).length,
    delay:
      delays.length === 0
        ? { lack: 'empty' }
        : delays.length < 5
          ? { lack: 'too-few' }
          : { value: middle(delays), over: delays.length },
  };
};

test('placements and delays by type, school and sector are those of the journal', () => {
  let told = 0;
  fc.assert(
    fc.property(drawn, (year) => {
      const lives = year.map((one, index) => linesOf(one, index + 1));
      const rows = requests(year.length, (number) => {
        const one = year[number - 1]!;
        const placings = lives[number - 1]!.filter(({ at, after }) => after === 'placed' && at.slice(0, 10) <= LAST);
        return {
          status: 'new',
          recordedStatus: undefined,
          receivedOn: dayAfter(one.begins),
          placedOn: placings.at(-1)?.at.slice(0, 10),
          type: TYPES[one.type],
          schoolUai: SCHOOLS[one.school]?.uai,
          soughtSectors: [SECTORS[one.sector]!],
        };
      });
      const figures = yearFigures(readingOf({ requests: rows }, lives.flat(), LATER), 2026, LAST);
      const keyOf: Readonly<Record<Breakdown, (one: Drawn) => string>> = {
        type: ({ type }) => TYPES[type] ?? '',
        school: ({ school }) => (SCHOOLS[school] === undefined ? '' : schoolName(SCHOOLS[school])),
        sector: ({ sector }) => SECTORS[sector]!,
      };
      const cases = year.flatMap((one, index) => {
        const case_ = recounted(lives[index]!);
        return case_ === undefined ? [] : [{ one, ...case_ }];
      });
      for (const by of BREAKDOWNS) {
        const groups = figures.groups[by];
        const alone = groups.flatMap(({ key }) => (key === undefined ? [] : [key]));
        for (const { key, ...figure } of groups) {
          told += 1;
          const own = cases.filter(({ one }) => (key === undefined ? !alone.includes(keyOf[by](one)) : keyOf[by](one) === key));
          expect([by, key, figure]).toEqual([by, key, figuresOf(own)]);
        }
      }
    }),
    { numRuns: 60 },
  );
  // The years drawn are large enough for groups to be told.
  expect(told).toBeGreaterThan(100);
});
