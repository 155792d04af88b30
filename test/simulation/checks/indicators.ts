/** The indicators of statuses, counted anew from the journal alone, come to what the dashboard tells; no small group is told. */
import { schoolYearOf } from '../../../src/domain/calendar/school-year';
import { indicatorOf } from '../../../src/domain/indicators/indicator-of';
import { statusHistory } from '../../../src/domain/indicators/status-history';
import { yearFacts, type IndicatorRows } from '../../../src/domain/indicators/year-facts';
import { bothYears } from '../../../src/domain/indicators/year-figures';
import { statusesByJournal } from '../../../src/domain/journal/rebuild-statuses';
import { LIFECYCLES } from '../../../src/domain/lifecycle/living';
import { livingStatusLabel } from '../../../src/wording/labels/journal';
import type { State } from '../world';

const PLACED = ['Placée', 'Convention en cours', 'Convention signée', 'En stage', 'Terminée', 'Interrompue'];
const IN_THE_POOL = ['Active', 'Partenaire'];

export function indicatorsAgree(state: State): string[] {
  const { journal, today } = state;
  const rows: IndicatorRows = {
    ...state,
    schools: [],
    trainings: [],
    resources: [],
  };
  const reading = {
    rows,
    history: statusHistory(journal, (instant) => instant.slice(0, 10)),
    joined: [],
    statusOf: (table: 'requests' | 'companies', label: string) =>
      LIFECYCLES[table].statuses.find((status) => livingStatusLabel(table, status as never) === label) as never,
    calendar: () => true,
    today,
  };
  const year = schoolYearOf(today);
  const facts = yearFacts(reading, year, today);
  const told = statusesByJournal(journal);
  // Rows whose making was undone are told in the journal, and are no more; those of another year are counted there.
  const ofYear = state.requests
    .filter(({ receivedOn }) => receivedOn >= `${year}-09-01`)
    .map(({ reference }) => told.get(reference)!);
  const placed = ofYear.filter((label) => PLACED.includes(label)).length;
  const settled = placed + ofYear.filter((label) => label === 'Non pourvue').length;
  const expected = {
    'requests-received': ofYear.filter((label) => label !== 'Annulée').length,
    'placement-rate': settled === 0 ? 'empty' : settled < 5 ? 'too-few' : placed / settled,
    pool: state.companies.filter(({ reference }) => IN_THE_POOL.includes(told.get(reference)!)).length,
  } as const;
  const figures = bothYears(reading, year).now;
  const statusOf = (label: string | undefined): 'placed' | 'settled' | 'open' =>
    PLACED.includes(label ?? '') ? 'placed' : label === 'Non pourvue' ? 'settled' : 'open';
  const ofType = (type: string | undefined) =>
    state.requests
      .filter((request) => request.receivedOn >= `${year}-09-01` && request.type === type)
      .map(({ reference }) => statusOf(told.get(reference)));
  return [
    ...(Object.keys(expected) as (keyof typeof expected)[]).flatMap((code) => {
      const { value, lack } = indicatorOf(code, facts);
      return (value ?? lack) === expected[code] ? [] : [`${code} is ${value ?? lack}, by the journal ${expected[code]}`];
    }),
    ...figures.groups.type.flatMap(({ key, settled: size, placed: count }) => {
      if (key === undefined || key === '') return [];
      const own = ofType(key);
      const journal = [own.filter((one) => one !== 'open').length, own.filter((one) => one === 'placed').length].join();
      return `${size},${count}` === journal ? [] : [`${key} is told as ${size},${count}, by the journal ${journal}`];
    }),
    ...Object.values(figures.groups)
      .flat()
      .flatMap(({ key = '', settled: size }) => (size < 5 ? [`a group of ${size} is told: ${key}`] : [])),
  ];
}
