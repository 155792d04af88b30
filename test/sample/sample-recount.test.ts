/**
 * Every indicator of the sample's report, counted anew from what stands in the tabs: statuses and the coming of rows from the
 * journal's lines alone, the rest from the cells as people read them. Nothing of the product's own counting is used.
 */
import type { LocalRuntime } from 'apps-script-local';
import type { ReportView } from '../../src/application/report-api';
import { isPublicHoliday } from '../../src/domain/calendar/public-holidays';
import { openSample } from './open-sample';

type Row = Readonly<Record<string, string>>;
const plain = (text = ''): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'");
const folded = (text = ''): string =>
  plain(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const day = (cell = ''): string => plain(cell).replace(/^(\d\d)\/(\d\d)\/(\d{4}).*$/, '$3-$2-$1');
const moment = (cell = ''): string => plain(cell).replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3-$2-$1');

const BEGAN = '2026-09-01';
const PLACED = ['Placée', 'Convention en cours', 'Convention signée', 'En stage', 'Terminée', 'Interrompue'];
const SEATED = ['Acceptée', 'Confirmée'];

function workedDays(first: string, last: string | undefined): number[] {
  if (last === undefined || last === '' || last < first) return [];
  let count = 0;
  for (let at = Date.parse(first) + 86_400_000; at <= Date.parse(last); at += 86_400_000)
    if (new Date(at).getUTCDay() % 6 !== 0 && !isPublicHoliday(new Date(at).toISOString().slice(0, 10))) count += 1;
  return [count];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[], least = 1): number | string =>
  values.length === 0 ? 'empty' : values.length < least ? 'too-few' : sum(values) / values.length;
const median = (values: readonly number[], least = 1): number | string => {
  if (values.length === 0) return 'empty';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[Math.floor(index)]!;
  return values.length < least ? 'too-few' : (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
};
const share = (rows: readonly Row[], holds: (row: Row) => boolean): number[] => rows.map((row) => (holds(row) ? 1 : 0));
/** No figure of fewer pupils. */
const PUPILS = 5;

function tabs(runtime: LocalRuntime) {
  const read = new Map<string, Row[]>();
  const rows = (tab: string): Row[] => {
    const known = read.get(tab);
    if (known !== undefined) return known;
    const fresh = cellsOf(tab);
    read.set(tab, fresh);
    return fresh;
  };
  const cellsOf = (tab: string): Row[] =>
    runtime
      .table(tab)
      .map((row) => Object.fromEntries(Object.entries(row).map(([header, cell]) => [plain(header), plain(cell)])))
      .filter((row) => Object.values(row).some((cell) => cell !== '' && cell !== 'FAUX'));
  const counted = (key: string): number => Number(/-(\d+):/.exec(key)?.[1] ?? 0);
  const lines = rows('Journal')
    .map((row) => ({ row, at: moment(row['Date']) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : counted(a.row['Clé'] ?? '') - counted(b.row['Clé'] ?? '')));
  const lives = new Map<string, { readonly on: string; readonly after: string }[]>();
  for (const { row, at } of lines)
    if (row['Clé']?.endsWith(':statut') === true && row['Après'] !== '')
      lives.set(row['Référence']!, [...(lives.get(row['Référence']!) ?? []), { on: at.slice(0, 10), after: row['Après']! }]);
  return { rows, lines, lives };
}

function recounted(runtime: LocalRuntime, today: string): Readonly<Record<string, number | string>> {
  const { rows, lines, lives } = tabs(runtime);
  const inYear = (on: string): boolean => on >= BEGAN && on <= today;
  const last = (reference = ''): string => lives.get(reference)?.at(-1)?.after ?? '';
  const isNew = ({ Référence: reference = '' }: Row): boolean =>
    inYear(lives.get(reference)?.[0]?.on ?? `${/-(\d{4})-/.exec(reference)?.[1]}-09-01`);
  const companies = rows('Entreprises');
  const companyOf = new Map(companies.map((row) => [row['Référence']!, row]));
  const requests = rows('Demandes').filter((row) => inYear(day(row['Date'])));
  const real = rows('Propositions').filter((row) => row['Essai'] !== 'VRAI' && row['Envoyée le'] !== '');
  const ofRequest = (row: Row): Row[] =>
    rows('Propositions').filter((one) => one['Demande'] === row['Référence'] && one['Essai'] !== 'VRAI');
  const sentOn = (row: Row): string => day(row['Envoyée le']);
  const isPlaced = (row: Row): boolean => PLACED.includes(last(row['Référence']));
  const placed = requests.filter(isPlaced);
  const settled = requests.filter((row) => isPlaced(row) || last(row['Référence']) === 'Non pourvue');
  const hostOf = (row: Row): Row | undefined => {
    const own = ofRequest(row);
    const seat =
      own.find((one) => SEATED.includes(one['Statut']!)) ??
      own.find((one) => one['Statut'] === 'Annulée' && one['Cause de la fin'] !== '' && Number(one['Tour'] || 0) > 0);
    return seat && companyOf.get(seat['Entreprise']!);
  };
  const names = companies.map((one) => [one, folded(one['Raison sociale'])] as const).filter(([, name]) => name !== '');
  const named = (row: Row): Row[] => {
    const text = ` ${folded(row['Entreprises déjà contactées'])} `;
    return names.filter(([, name]) => text.includes(` ${name} `)).map(([one]) => one);
  };
  const pool = companies.filter((row) => ['Active', 'Partenaire'].includes(last(row['Référence'])));
  const distinct = (texts: readonly (string | undefined)[]): number =>
    new Set(texts.filter((text) => text !== undefined && text !== '')).size;
  const lostHost = (row: Row): boolean => {
    const life = lives.get(row['Référence']!) ?? [];
    const before = ['Placée', 'Convention en cours', 'Convention signée', 'En stage'];
    return life.some(({ after }, at) => at > 0 && after === 'En recherche' && before.includes(life[at - 1]!.after));
  };
  const isHard = (row: Row): boolean =>
    row["Aménagement à voir avec l'établissement"] === 'VRAI' || row['Urgence'] !== '' || lostHost(row);
  const published = rows('Ressources').filter(
    (row) => ['Publiée', 'À revoir'].includes(row['État']!) && day(row['Mise à jour']) <= today,
  );
  const contributions = rows('Contributions');
  const given = rows('Établissements').map((school) => {
    const name = folded(school['Nom']);
    return (
      companies.filter((one) => isNew(one) && one['Établissement apporteur (UAI)'] === school['UAI']).length +
      published.filter((one) => inYear(day(one['Mise à jour'])) && ` ${folded(one['Auteurs'])} `.includes(` ${name} `)).length +
      contributions.filter(
        (one) =>
          one['Nature'] === 'Piste pour une demande sans solution' && one['UAI'] === school['UAI'] && inYear(day(one['Date'])),
      ).length
    );
  });
  const meetings = rows('Rencontres').filter((row) => inYear(day(row['Date'])) && row['État'] !== 'Annulée');
  const seats = rows('Inscriptions').filter(
    (row) =>
      meetings.some((one) => one['Référence'] === row['Rencontre']) && !['Annulé', "Liste d'attente"].includes(row['Statut']!),
  );
  const offers = rows('Offres').filter((row) => inYear(day(row['Date'])));
  const needs = rows('Besoins').filter((row) => isNew(row) && row['Statut'] !== 'Sans suite');
  const patient = new Date(Date.parse(today) - 7 * 86_400_000).toISOString().slice(0, 10);
  const agreed = companies.filter(
    (row) =>
      day(row["Convention-cadre jusqu'au"]) >= today &&
      (row['Convention-cadre depuis'] === '' || day(row['Convention-cadre depuis']) <= today),
  );
  const usedOf = (company: Row): number =>
    rows('Propositions').filter(
      (one) =>
        companyOf.get(one['Entreprise']!) !== undefined &&
        (one['Entreprise'] === company['Référence'] ||
          (company['Groupe ou maison mère'] !== '' &&
            folded(companyOf.get(one['Entreprise']!)!['Groupe ou maison mère']) === folded(company['Groupe ou maison mère'])) ||
          (company['SIRET'] !== '' &&
            companyOf.get(one['Entreprise']!)!['SIRET']!.slice(0, 9) === company['SIRET']!.slice(0, 9))) &&
        SEATED.includes(one['Statut']!) &&
        one['Essai'] !== 'VRAI' &&
        inYear2(day(one['Début'])),
    ).length;
  const reviews = rows('Bilans').filter(
    (row) => requests.some((one) => one['Référence'] === row['Demande']) && day(row['Date']) <= today,
  );
  const trainings = new Map(rows('Formations').map((row) => [row['Code']!, row]));
  const worked = reviews.flatMap((row) => {
    const request = requests.find((one) => one['Référence'] === row['Demande'])!;
    const training = trainings.get(request['Code formation'] ?? '');
    const expected = training === undefined ? [] : [1, 2, 3, 4, 5, 6, 7].flatMap((n) => training[`Attendu ${n}`] || []);
    const done = expected.filter((one) => row['Attendus travaillés']!.includes(one));
    return expected.length === 0 || row['Attendus travaillés'] === '' ? [] : [done.length / expected.length];
  });
  const approaches = contributions.filter(
    (row) =>
      row['Nature'] === "Démarche auprès d'une entreprise" &&
      row['Fiche']?.startsWith('ENT-') === true &&
      row['UAI'] !== '' &&
      row["Réponse de l'entreprise"]?.startsWith('Elle accueille') !== true,
  );
  return {
    'requests-received': requests.filter((row) => last(row['Référence']) !== 'Annulée').length,
    'placement-rate': mean(share(settled, isPlaced), PUPILS),
    'first-proposition-delay': median(
      requests.flatMap((row) =>
        workedDays(
          day(row['Date']),
          ofRequest(row)
            .filter((one) => one['Envoyée le'] !== '')
            .map(sentOn)
            .sort()[0],
        ),
      ),
      PUPILS,
    ),
    'placement-delay': median(
      placed.flatMap((row) =>
        workedDays(
          lives.get(row['Référence']!)![0]!.on,
          lives
            .get(row['Référence']!)!
            .filter(({ after }) => after === 'Placée')
            .at(-1)?.on,
        ),
      ),
      PUPILS,
    ),
    'early-placements': mean(
      share(placed, (row) => Date.parse(day(row['Début'])) - Date.parse(day(row['Placée le'])) >= 7 * 86_400_000),
      PUPILS,
    ),
    'other-networks': mean(
      placed.flatMap((row) => {
        const host = hostOf(row);
        return host === undefined
          ? []
          : [
              (host['Établissement apporteur (UAI)'] !== '' && host['Établissement apporteur (UAI)'] === row['UAI']) ||
              named(row).includes(host)
                ? 0
                : 1,
            ];
      }),
      PUPILS,
    ),
    'fit-mark': mean(
      reviews.flatMap((row) =>
        /^[1-4]$/.test(row['Adéquation aux attendus (1–4)']!) ? [Number(row['Adéquation aux attendus (1–4)'])] : [],
      ),
      PUPILS,
    ),
    'worked-expectations': mean(worked, PUPILS),
    contributions: sum(given),
    contributors: given.filter((count) => count > 0).length,
    pool: pool.length,
    'new-hosts': pool.filter(isNew).length,
    'pool-sectors': distinct(pool.map((row) => row['Secteur'])),
    'pool-communes': distinct(pool.map((row) => row['Commune'])),
    'shared-hosts': companies.filter((one) => distinct(placed.filter((row) => hostOf(row) === one).map((row) => row['UAI'])) > 1)
      .length,
    'hard-cases': mean(share(settled.filter(isHard), isPlaced), PUPILS),
    'avoided-asks':
      sum(
        requests.map(
          (row) => named(row).filter((one) => !ofRequest(row).some((ask) => ask['Entreprise'] === one['Référence'])).length,
        ),
      ) +
      distinct(
        approaches
          .filter(
            (row) =>
              !real.some(
                (ask) =>
                  ask['Entreprise'] === row['Fiche'] &&
                  sentOn(ask) >= day(row['Contactée le']) &&
                  requests.some((one) => one['Référence'] === ask['Demande'] && one['UAI'] === row['UAI']),
              ),
          )
          .map((row) => `${row['UAI']} ${row['Fiche']}`),
      ),
    resources: published.length,
    'joint-resources': published.filter(
      (row) => row['Auteurs']!.split(/[,;\n]|\set\s/).filter((one) => one.trim() !== '').length > 1,
    ).length,
    'joined-resources': lines.filter(({ row, at }) => row['Action'] === 'Ressource jointe' && inYear(at.slice(0, 10))).length,
    meetings: meetings.length,
    participants: seats.length,
    attendance: mean(
      share(
        seats.filter((row) => ['Présent', 'Absent'].includes(row['Statut']!)),
        (row) => row['Statut'] === 'Présent',
      ),
    ),
    'first-contact-delay': median(
      offers.flatMap((row) => {
        const first = [day(row['Vérifiée le']), ...real.filter((one) => one['Entreprise'] === row['Entreprise']).map(sentOn)]
          .filter((on) => on !== '' && on >= day(row['Date']))
          .sort()[0];
        return workedDays(day(row['Date']), first);
      }),
    ),
    'host-answers': mean(
      share(
        real.filter((row) => inYear(sentOn(row)) && sentOn(row) < patient),
        (row) => row['Réponse le'] !== '',
      ),
    ),
    'used-offers': mean(
      share(offers, (row) =>
        real.some(
          (one) => one['Offre'] === row['Référence'] && (SEATED.includes(one['Statut']!) || Number(one['Tour'] || 0) > 0),
        ),
      ),
    ),
    agreements: agreed.length,
    'agreement-places': mean(
      agreed.flatMap((row) =>
        Array.from({ length: Number(row['Places promises par an'] || 0) }, (_, at) => (at < usedOf(row) ? 1 : 0)),
      ),
    ),
    'answered-needs': mean(share(needs, (row) => row['Statut'] === 'Répondu')),
    'answer-delay': median(
      needs.filter((row) => row['Statut'] === 'Répondu').flatMap((row) => workedDays(day(row['Date']), day(row['Répondu le']))),
    ),
    'trained-tutors': rows('Contacts').filter((row) => inYear(day(row['Formé le']))).length,
    support: needs.filter((row) => row['Genre'] === 'Appui pendant un stage' && row['Statut'] === 'Répondu').length,
  };

  function inYear2(on: string): boolean {
    return on >= BEGAN && on < '2027-09-01';
  }
}

test('every indicator of the report is what the tabs and the journal come to, at the opening and after a day', () => {
  const runtime = openSample();
  for (const days of [0, 1]) {
    if (days > 0) runtime.advance(days * 86_400_000);
    const result = runtime.callFromPage('getReport', []);
    if (!result.ok) throw new Error(result.message);
    const { now } = (result.value as { readonly value: ReportView }).value;
    const told = Object.fromEntries(
      Object.entries(now.indicators as Readonly<Record<string, { readonly value?: number; readonly lack?: string }>>).map(
        ([code, { value, lack }]) => [code, value ?? lack],
      ),
    );
    expect(told).toEqual(recounted(runtime, runtime.now().slice(0, 10)));
  }
  runtime.close();
});
