/**
 * One story told four ways on the built script: as it is, with its tabs sorted again and again, a week later, and by people of
 * other names. Hosts, plan, screens, messages and statuses are the same but for that.
 */
import type { PlanPair, PlanView } from '../../src/application/allocation-api';
import type { Reply } from '../../src/application/sidebar-api';
import { addDays } from '../../src/domain/calendar/iso-date';
import {
  asksHost,
  DAY,
  DIRECTORY,
  Hub,
  IDENTITY,
  MINUTE,
  offerAnswers,
  removeHubs,
  requestAnswers,
  SAY,
  TRAININGS,
} from '../support/hub';
import { earlier } from './relative';

afterAll(removeHubs);

interface Telling {
  readonly days?: number;
  /** New names for those of the story. */
  readonly names?: Readonly<Record<string, string>>;
  /** What people do to the tabs after each gesture. */
  readonly disturb?: (hub: Hub) => void;
}

const TABS = ['Demandes', 'Offres', 'Entreprises', 'Contacts', 'Propositions', 'Courriels'] as const;
const REQUESTS = [1, 2, 3, 4].map((number) => `DEM-2026-000${number}`);
const HOSTS = ['Bravo', 'Charly', 'Delta'] as const;
const PHONES = { Bravo: '04 65 71 11 11', Charly: '04 65 71 22 22', Delta: '04 65 71 33 33' } as const;

const asked = <T>(hub: Hub, name: string, ...args: readonly unknown[]): T => {
  const result = hub.runtime.callFromPage(name, args);
  if (!result.ok) throw new Error(`${name}: ${result.message}`);
  const reply = result.value as Reply<T>;
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
};

/** Tells the story; gives all that was shown, sent and kept, as one text a place. */
function told({ days = 0, names = {}, disturb = () => undefined }: Telling): Readonly<Record<string, string>> {
  const renamed = (text: string): string => Object.entries(names).reduce((so, [old, name]) => so.replaceAll(old, name), text);
  const input = <T>(value: T): T =>
    JSON.parse(renamed(JSON.stringify(value)), (_, one: unknown) =>
      typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one) ? addDays(one, days) : one,
    ) as T;
  const back = (value: unknown): string => {
    const text = (typeof value === 'string' ? value : JSON.stringify(value, undefined, 1)).replace(
      /https?:[^\s"\\<]+/g,
      '<link>',
    );
    return earlier(
      Object.entries(names).reduce((so, [old, name]) => so.replaceAll(name, old), text),
      days,
    );
  };
  const hub = Hub.blank();
  const then = (work: () => void): void => {
    work();
    disturb(hub);
  };
  const seen: Record<string, string> = {};
  hub.advance(days * DAY);
  hub.ask('saveIdentity', input(IDENTITY));
  hub.ask('importSchools', { text: input(DIRECTORY) });
  hub.ask('chooseTrainings', TRAININGS);
  hub.ask('buildForms');
  hub.ask('setSandbox', false);
  for (const slug of HOSTS)
    then(() => void hub.submitted('offer', input({ ...offerAnswers(slug), 'Votre téléphone': PHONES[slug] })));
  for (const [index, letter] of ['A', 'B', 'C', 'D'].entries())
    then(
      () =>
        void hub.submitted(
          'request',
          input(
            requestAnswers({
              'Initiales de l’élève': `${letter}. M.`,
              ...(index === 3 ? { 'Premier jour': '2027-03-15', 'Dernier jour': '2027-04-02' } : {}),
            }),
          ),
        ),
    );
  for (const request of REQUESTS) seen[`hosts of ${request}`] = back(hub.hosts(request));
  const plan = asked<PlanView>(hub, 'solvePlan', { kept: [], forbidden: [], previous: [] });
  seen['plan'] = back(plan);
  const pairs = plan.lines.flatMap(({ requestReference, host }): PlanPair[] =>
    host === undefined ? [] : [{ requestReference, hostId: host.hostId }],
  );
  then(() => void asked(hub, 'createPropositions', pairs));
  then(() => void hub.ask('queueAllMessages'));
  then(() => void hub.advance(5 * MINUTE));
  const links = hub.runtime
    .mailbox()
    .filter((mail) => asksHost(mail) && mail.to.some((address) => address.startsWith('contact@')))
    .sort((one, other) => (one.subject < other.subject ? -1 : 1))
    .map(({ text }) => /https:\/\/docs[^\s)]+/.exec(text)![0]);
  for (const [index, link] of links.entries())
    then(
      () =>
        void hub.answerLink(
          link,
          index === 0 ? { [SAY.question]: SAY.no, Motif: 'Pas de tuteur disponible' } : { [SAY.question]: SAY.yes },
        ),
    );
  then(() => void hub.advance(5 * MINUTE));
  seen['home'] = back(hub.ask('getHome'));
  for (const request of REQUESTS) seen[`card of ${request}`] = back(hub.ask('getRequestCard', request));
  for (const row of hub.rows('Propositions'))
    seen[`card of ${row['Référence']}`] = back(hub.ask('getPropositionCard', row['Référence']!));
  for (const tab of TABS)
    seen[tab] = hub
      .rows(tab)
      .map((row) => back(`${row['Référence']} ${row['Statut'] ?? row['Situation'] ?? row['Courriel'] ?? ''}`))
      .sort()
      .join('\n');
  seen['mails'] = hub.runtime
    .mailbox()
    .map(({ to, subject, text }) => back(`${to.join()} | ${subject}\n${text}`))
    .sort()
    .join('\n---\n');
  hub.close();
  return seen;
}

let story: Readonly<Record<string, string>>;
beforeAll(() => {
  story = told({});
});

test('the story has something to tell: a plan, hosts, answers, placed and unplaced requests', () => {
  expect(Object.keys(story).length).toBeGreaterThan(15);
  expect(story['mails']!.split('\n---\n').length).toBeGreaterThan(12);
  expect(story['Demandes']).toMatch(/Placé/);
  expect(story['Propositions']).toMatch(/Refus/);
});

test('tabs sorted after each gesture change nothing', () => {
  let turn = 0;
  const disturb = (hub: Hub): void => {
    turn += 1;
    for (const tab of TABS) hub.runtime.sortRange(hub.sheetId(tab), 1 + (turn % 3), turn % 2 === 0);
  };
  expect(told({ disturb })).toEqual(story);
});

test('everything a week later is the same but for the dates', () => expect(told({ days: 7 })).toEqual(story));

// Names of companies that keep their order in the alphabet: lists that people look names up in follow it.
test('other names are the same but for the names', () =>
  expect(
    told({
      names: {
        Bravo: 'Kilo',
        bravo: 'kilo',
        Charly: 'Mike',
        charly: 'mike',
        Delta: 'Tango',
        delta: 'tango',
        'Camille Exemple': 'Dominique Patron',
        'camille@': 'patron@',
        'Dominique Exemple': 'Lou Durand',
        'anim@': 'lou.durand@',
        'Lycée Fictif': 'Lycée Voltaire',
      },
    }),
  ).toEqual(story));
