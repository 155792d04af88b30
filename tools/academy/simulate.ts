/**
 * Facts of hubs that do not exist, told by the code of the add-on: what happens in a hub is drawn, what it tells is not.
 */
import { addDays, type IsoDate } from '../../src/domain/calendar/iso-date';
import { dailyFacts, FACTS_VERSION, COUNTERS, type Counter, type FactEvent } from '../../src/domain/facts/daily-facts';
import { REQUEST_TYPES } from '../../src/domain/request/request-type';
import { SECTORS } from '../../src/domain/training/sector';
import { FACT_COLUMNS } from '../../src/application/facts/facts-file';
import { plainCsv } from '../../src/register/export/plain-csv';
import { numbersFrom } from '../bench/allocation/random-problems';

export interface Academy {
  /** The first school year, by the year of its September, and how many. */
  readonly firstYear: number;
  readonly years: number;
  readonly seed: number;
}

/** Requests of a hub in a year: a small one and a large one. */
const FEWEST = 60;
const MOST = 700;

/** What happens in one hub, in no order. */
export function hubEvents({ firstYear, years, seed }: Academy, hub: number): FactEvent[] {
  const random = numbersFrom(seed * 100_003 + hub);
  const below = (count: number): number => Math.floor(random() * count);
  const sectors = Array.from({ length: 4 + below(6) }, () => SECTORS[below(SECTORS.length)]!);
  const size = FEWEST + below(MOST - FEWEST);
  /** Hubs differ in how many they place. */
  const luck = 0.55 + random() * 0.4;
  const events: FactEvent[] = [];
  const note = (on: IsoDate, schoolYear: number, groups: FactEvent['groups'], counter: Counter, by = 1): void =>
    void events.push({ on, schoolYear, groups, counter, by });
  for (let schoolYear = firstYear; schoolYear < firstYear + years; schoolYear += 1) {
    const dayAt = (offset: number): IsoDate => addDays(`${schoolYear}-09-01`, Math.min(offset, 360));
    for (let n = 0; n < size; n += 1) {
      const filed = 10 + below(250);
      const groups = { type: REQUEST_TYPES[below(REQUEST_TYPES.length)]!, sector: sectors[below(sectors.length)]! };
      note(dayAt(filed), schoolYear, groups, 'requests');
      const asked = 1 + below(5);
      for (let one = 0; one < asked; one += 1) note(dayAt(filed + 1 + one * 4), schoolYear, groups, 'asked');
      const end = filed + 3 + below(60);
      if (random() < 0.06) {
        note(dayAt(end), schoolYear, groups, 'withdrawn');
      } else if (random() < luck) {
        note(dayAt(end), schoolYear, groups, 'agreed');
        note(dayAt(end), schoolYear, groups, 'placed');
        // Some lose their host again.
        if (random() < 0.04) note(dayAt(end + 20), schoolYear, groups, 'placed', -1);
      } else if (random() < 0.8) note(dayAt(end + 30), schoolYear, groups, 'unplaced');
    }
    for (const sector of sectors) note(dayAt(below(120)), schoolYear, { sector }, 'places', 1 + below(Math.ceil(size / 4)));
  }
  return events;
}

export const hubName = (hub: number): string => `Pôle simulé ${String(hub + 1).padStart(5, '0')}`;

/** The file that the hub exports. */
export const hubFile = (academy: Academy, hub: number): string =>
  plainCsv(
    FACT_COLUMNS,
    dailyFacts(hubEvents(academy, hub)).map(({ on, schoolYear, cut, group, told }) => [
      FACTS_VERSION,
      hubName(hub),
      on,
      schoolYear,
      cut,
      group,
      ...COUNTERS.map((counter) => told[counter]),
    ]),
  );
