/** The sample hub: its directory of schools and the gestures that fill its register, always the same. */
import type { Step } from './director';
import type { FilingDay } from './play-year';
import { offerForm } from '../../../src/register/forms/offer-form';
import { requestForm } from '../../../src/register/forms/request-form';
import { buildHosts } from './build-hosts';
import { buildOffers } from './build-offers';
import { buildPeriods } from './build-periods';
import { buildRequests } from './build-requests';
import { directoryCsv } from './directory-csv';
import { fictionalPeople } from './fictional-people';
import { IDENTITY } from './identity';
import type { SampleAnswer } from './sample-answer';
import { ACTIVE_TRAININGS, SAMPLE_LISTS } from './sample-lists';
import { SAMPLE_SCHOOLS } from './sample-schools';
import { seededRandom } from './seeded-random';

const SEED = 42;

/** Days on which forms are filled: each one is a jump of the clock, and the hourly triggers run in between. */
const DAYS = [
  '2026-10-05',
  '2026-10-12',
  '2026-11-09',
  '2026-11-16',
  '2026-11-23',
  '2026-11-30',
  '2026-12-04',
  '2026-12-07',
  '2027-01-04',
] as const;
const FIRST_INSTANT = `${DAYS[0]}T08:00:00.000Z`;
const LAST_INSTANT = '2027-01-05T08:00:00.000Z';
const FORM_TITLES = { request: requestForm(SAMPLE_LISTS).title, offer: offerForm(SAMPLE_LISTS).title } as const;

export interface Sample {
  readonly directory: string;
  readonly startAt: string;
  readonly spreadsheetName: string;
  /** What the assistant does first. */
  readonly setUp: readonly Step[];
  readonly days: readonly FilingDay[];
  /** What the animator does last, until the sample opens. */
  readonly end: readonly Step[];
  /** The filled forms in the order of the scenario's submissions, with what is wrong on purpose. */
  readonly answers: readonly SampleAnswer[];
}

const call = (functionName: string, label: string, ...args: readonly unknown[]): Step => ({
  do: 'call',
  functionName,
  args,
  label,
});

const dayInFrench = (day: string): string =>
  new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

export function buildSample(): Sample {
  const random = seededRandom(SEED);
  const people = fictionalPeople(random);
  const hosts = buildHosts(random, people);
  const all = [...buildOffers(random, people, hosts), ...buildRequests(random, people, hosts)];
  const byDay = DAYS.map((_, day) => random.shuffled(all.filter((answer) => answer.day === day)));
  const answers = byDay.flat();
  const directory = directoryCsv(SAMPLE_SCHOOLS);
  return {
    directory,
    answers,
    startAt: FIRST_INSTANT,
    spreadsheetName: IDENTITY.hubName,
    setUp: setUp(directory),
    days: filingDays(byDay),
    end: [
      ...buildPeriods(),
      { do: 'menu', functionName: 'refreshForms', label: 'Formulaires mis à jour' },
      { do: 'advanceTo', instant: LAST_INSTANT, label: `Nous sommes le ${dayInFrench(LAST_INSTANT.slice(0, 10))}` },
    ],
  };
}

const setUp = (directory: string): Step[] => [
  { do: 'open', label: 'Classeur ouvert' },
  call('saveIdentity', 'Identité du pôle enregistrée', IDENTITY),
  call('importSchools', `${SAMPLE_SCHOOLS.length} établissements importés`, { text: directory }),
  call('chooseTrainings', `${ACTIVE_TRAININGS.length} formations choisies`, ACTIVE_TRAININGS),
  call('buildForms', 'Formulaires créés'),
  call('setSandbox', 'Envois ouverts', false),
];

function filingDays(byDay: readonly (readonly SampleAnswer[])[]): FilingDay[] {
  const total = { offer: count(byDay, 'offer'), request: count(byDay, 'request') };
  const received = { offer: 0, request: 0 };
  const submission = ({ form, answers }: SampleAnswer): Step => {
    received[form] += 1;
    const label =
      form === 'offer'
        ? `${received.offer} offres sur ${total.offer} reçues`
        : `${received.request} demandes sur ${total.request} reçues`;
    return {
      do: 'submit',
      form: FORM_TITLES[form],
      answers,
      label:
        received[form] === 1 ? label.replace('offres', 'offre').replace('demandes', 'demande').replace('reçues', 'reçue') : label,
    };
  };
  return byDay.map((answers, day) => ({ day: DAYS[day]!, steps: answers.map(submission) }));
}

const count = (byDay: readonly (readonly SampleAnswer[])[], form: SampleAnswer['form']): number =>
  byDay.flat().filter((answer) => answer.form === form).length;
