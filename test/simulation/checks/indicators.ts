/** The indicators of statuses, counted anew from the journal alone, come to what the dashboard tells; no small group is told. */
import { schoolYearOf } from '../../../src/domain/calendar/school-year';
import { keyOf } from '../../../src/domain/indicators/breakdowns';
import { indicatorOf } from '../../../src/domain/indicators/indicator-of';
import { statusHistory } from '../../../src/domain/indicators/status-history';
import { yearFacts, type IndicatorRows } from '../../../src/domain/indicators/year-facts';
import { bothYears } from '../../../src/domain/indicators/year-figures';
import { statusesByJournal } from '../../../src/domain/journal/rebuild-statuses';
import { LIFECYCLES } from '../../../src/domain/lifecycle/living';
import { livingStatusLabel } from '../../../src/wording/labels/journal';
import { schoolName } from '../../../src/domain/school/school';
import type { State } from '../world';

const PLACED = ['Placée', 'Convention en cours', 'Convention signée', 'En stage', 'Terminée', 'Interrompue'];
const IN_THE_POOL = ['Active', 'Partenaire'];
const DAY_MS = 86_400_000;

/** The day on which each request found the host that it has, by the journal's lines. */
function placementDays({ journal }: State): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { reference, at, before = '', after, key } of journal)
    // A convention that was noted by mistake leads back to the status, and finds no host.
    if (key?.endsWith(':statut') === true && after === 'Placée' && !PLACED.includes(before)) {
      const day = Date.parse(at.slice(0, 10)) / DAY_MS;
      days.set(reference, Math.max(day, days.get(reference) ?? 0));
    }
  return days;
}

export function indicatorsAgree(state: State): string[] {
  const { journal, today } = state;
  const rows: IndicatorRows = {
    ...state,
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
  const days = placementDays(state);
  const statusOf = (label: string | undefined): 'placed' | 'settled' | 'open' =>
    PLACED.includes(label ?? '') ? 'placed' : label === 'Non pourvue' ? 'settled' : 'open';
  const ofType = (type: string | undefined) =>
    state.requests
      .filter((request) => request.receivedOn >= `${year}-09-01` && request.type === type)
      .map(({ reference }) => statusOf(told.get(reference)));
  return [
    // Each request by itself, too: small groups are told together, and few histories are large.
    ...facts.requests.flatMap((fact) => {
      const { reference, receivedOn, type = '', schoolUai, soughtSectors } = fact.request;
      const own = statusOf(told.get(reference));
      const counted = own === 'placed' ? days.get(reference)! - Date.parse(receivedOn) / DAY_MS : undefined;
      const keys = keyOf(facts);
      const school = state.schools.find(({ uai }) => uai === schoolUai);
      const by = [type, school === undefined ? '' : schoolName(school), soughtSectors[0] ?? ''].join(' | ');
      const tells = [
        [fact.isPlaced, fact.isSettled, fact.isPlaced ? facts.workedDays(receivedOn, fact.request.placedOn) : undefined],
        [keys.type(fact), keys.school(fact), keys.sector(fact)].join(' | '),
      ].join();
      const expects = [[own === 'placed', own !== 'open', counted], by].join();
      return tells === expects ? [] : [`${reference} is told as ${tells}, by the journal ${expects}`];
    }),
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
