/** The months before the sample opens, as people live them: forms, propositions, answers, calls, conventions, withdrawals. */
import type { FormAnswers, LocalRuntime } from 'apps-script-local';
import { messageStatusLabels } from '../../../src/wording/labels/statuses';
import { Director, type Step } from './director';
import { networkAtLast, networkInAutumn, networkInWinter } from './network-life';
import { reviews } from './reviews';
import { answer, ask, SAYS, type Asked } from './search-story';

/** The days on which forms are filed, and the gestures that file them. */
export interface FilingDay {
  readonly day: string;
  readonly steps: readonly Step[];
}

const ref = (row: Readonly<Record<string, string>>): string => row['Référence']!;

/** What each request of the autumn comes to, in the order in which they were filed. */
type Story = (director: Director, request: string, asked: readonly Asked[]) => void;

const placed: Story = (director, request, [first]) => {
  answer(director, request, first!, { ...SAYS.yes, 'Tuteur ou tutrice': 'Claude Exemple' });
  // Another pupil may have taken the host's only place.
  const row = director.rows('Propositions').find((one) => ref(one) === first!.proposition);
  if (row?.['Statut'] === 'Acceptée') director.call('Confirmée par l’établissement', 'confirmProposition', first!.proposition);
};
const secondHost: Story = (director, request, [first, second]) => {
  answer(director, request, first!, SAYS.noTutor);
  if (second !== undefined) answer(director, request, second, SAYS.yes);
};
const byTelephone: Story = (director, _request, [first]) =>
  director.call('Réponse par téléphone', 'recordAnswer', {
    propositionReference: first!.proposition,
    answer: 'yes',
    word: 'Demande que l’élève se présente la semaine d’avant.',
  });
const refusedByAll: Story = (director, request, asked) => {
  for (const one of asked) answer(director, request, one, SAYS.full);
};

const AUTUMN: readonly Story[] = [placed, placed, secondHost, byTelephone, placed, refusedByAll, placed, secondHost, placed];

const isSought = (row: Readonly<Record<string, string>>): boolean => ['Nouvelle', 'En recherche'].includes(row['Statut']!);
/** « 16/11/2026 » → « 2026-11-16 ». */
const startOf = (row: Readonly<Record<string, string>>): string => (row['Début'] ?? '').split('/').reverse().join('-');

/** Plays everything and gives the steps. */
export function playYear(
  runtime: LocalRuntime,
  setUp: readonly Step[],
  days: readonly FilingDay[],
  end: readonly Step[],
): Step[] {
  const director = new Director(runtime);
  for (const step of setUp) director.play(step);
  days.forEach(({ day, steps }, index) => {
    director.until(day);
    for (const step of steps) director.play(step);
    if (index < days.length - 1) heldAcknowledgements(director, day);
    if (index === 1) {
      autumn(director);
      networkInAutumn(director);
    }
    if (day === '2026-12-07') {
      networkInWinter(director);
      winter(director, ['2026-12-08', '2026-12-10', '2026-12-15']);
      winter(director, ['2026-12-16', '2026-12-18', '2026-12-22']);
    }
    if (day === '2027-01-04') {
      reviews(director);
      lastDay(director);
      networkAtLast(director);
    }
  });
  for (const step of end) director.play(step);
  return director.steps;
}

/** So many messages to review are acknowledgements of a day on which more forms came than may be answered at once. */
const MANY = 10;

/** In the afternoon the animator lets them go together. */
function heldAcknowledgements(director: Director, day: string): void {
  if (director.rows('Courriels').filter((row) => row['Statut'] === messageStatusLabels['to-review']).length < MANY) return;
  director.until(day, '16:30');
  director.call('Accusés de réception relus et envoyés', 'queueAllMessages');
}

function autumn(director: Director): void {
  director.until('2026-10-13');
  const requests = director
    .rows('Demandes')
    .filter((row) => startOf(row) >= '2026-11-01' && startOf(row) < '2026-12-10' && isSought(row))
    .map(ref);
  const asked = requests.map((request) => [request, ask(director, request, 3)] as const);
  director.until('2026-10-15');
  const [searched, alone] = [asked.filter(([, hosts]) => hosts.length > 0), asked.filter(([, hosts]) => hosts.length === 0)];
  searched.forEach(([request, hosts], index) => AUTUMN[index % AUTUMN.length]!(director, request, hosts));
  // A pupil for whom nobody could be asked goes on looking.
  alone.slice(0, 1).forEach(([request]) => director.call('L’élève a trouvé', 'cancelRequest', request, 'pupil-found'));
  director.until('2026-10-20');
  for (const row of director.rows('Demandes').filter((one) => requests.includes(ref(one)))) {
    if (row['Statut'] === 'Placée') {
      director.call('Convention envoyée', 'tickConvention', ref(row), 'sent');
      director.call('Convention signée', 'tickConvention', ref(row), 'signed');
    } else if (isSought(row)) director.call('Non pourvue', 'giveUpRequest', ref(row), 'Aucun lieu d’accueil à ces dates.');
  }
}

/** Outcomes of December, in turn; `undefined`: the hosts keep silent. */
const DECEMBER: readonly (readonly (FormAnswers | undefined)[])[] = [
  [SAYS.yes],
  [SAYS.noTutor, SAYS.yes],
  [undefined, SAYS.yes],
  [SAYS.full, SAYS.noTutor, SAYS.full],
  [undefined, undefined],
  [SAYS.yes],
  [SAYS.callBack('2027-01-05')],
  [SAYS.otherDates],
  [SAYS.yes],
  [SAYS.otherPublic],
  [undefined, SAYS.yes],
  [SAYS.yes],
];

/** Hosts are asked on one day and answer some days later; what was placed before goes on with its conventions. */
function winter(director: Director, [asking, answering, signing]: readonly [string, string, string]): void {
  director.until(asking);
  const requests = director
    .rows('Demandes')
    .filter((row) => isSought(row) && startOf(row) >= '2027-01-01' && startOf(row) < '2027-04-01')
    .map(ref);
  const asked = requests
    .slice(0, 2 * DECEMBER.length)
    .map((request, index) => [request, DECEMBER[index % DECEMBER.length]!] as const)
    .flatMap(([request, says]) => {
      const hosts = ask(director, request, Math.max(2, says.length), says.length);
      return hosts.length === 0 ? [] : [{ request, says, hosts }];
    });
  director.until(answering);
  for (const { request, says, hosts } of asked)
    says.forEach((said, index) => {
      if (said !== undefined) answer(director, request, hosts[index]!, said);
    });
  director.until(signing);
  const held = director.rows('Demandes').filter((row) => row['Statut'] === 'Placée' && startOf(row) >= '2027-01-01');
  held.forEach((row, index) => {
    if (index % 3 === 0) return;
    director.call('Convention envoyée', 'tickConvention', ref(row), 'sent');
    if (index % 3 === 2) director.call('Convention signée', 'tickConvention', ref(row), 'signed');
  });
}

/** The day before the sample opens: fresh propositions, a host that takes its word back, a host asked by telephone. */
function lastDay(director: Director): void {
  const sought = director.rows('Demandes').filter((row) => isSought(row) && startOf(row) >= '2027-01-08');
  sought.slice(0, 2).forEach((row) => ask(director, ref(row), 2));
  const planned = sought.slice(2).filter((row) => director.hosts(ref(row)).length > 0);
  // A pair of the plan, whose message waits to be read.
  const pairs = planned.slice(0, 1).map((row) => {
    const [host] = director.hosts(ref(row));
    return { requestReference: ref(row), hostId: host!.offerReference ?? host!.companyReference };
  });
  director.call('Proposition de la répartition, à relire', 'createPropositions', pairs);
  const called = planned.slice(1).find((row) => director.hosts(ref(row)).length > 0);
  if (called !== undefined) {
    const [host] = director.hosts(ref(called));
    director.call('À proposer par téléphone', 'sendPropositions', {
      requestReference: ref(called),
      choices: [{ companyReference: host!.companyReference, offerReference: host!.offerReference, channel: 'phone' }],
    });
  }
  const seated = director
    .rows('Propositions')
    .filter((row) => row['Statut'] === 'Acceptée' && (row['Début'] ?? '').endsWith('/2027'))
    .at(-1);
  if (seated !== undefined)
    director.call('Un organisme se désiste', 'withdrawHost', ref(seated), 'Le tuteur est absent pour plusieurs semaines.');
}
