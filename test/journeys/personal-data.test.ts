/** Where no name, address or number of a person may stand: journals of runs, properties, addresses of pages. */
import { asksHost, Hub, linksIn, linkIn, mailOf, MINUTE, removeHubs, TEACHER } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

const PERSON = { name: 'Zébulon Quatremère', phone: '04 77 12 34 56', host: 'Ondine Vasseur-Tallec' };
const TRACES = [PERSON.name, PERSON.host, PERSON.phone, '0477123456', '477123456', TEACHER, mailOf('Alpha'), 'L. M.'];
/** Traces of the persons of this history in a text. */
const tracesIn = (text: string): string[] => TRACES.filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));

let hub: Hub;
let request: string;
beforeAll(() => {
  hub = Hub.open();
  hub.offer('Alpha', { 'Votre nom': PERSON.host, 'Votre téléphone': PERSON.phone });
  request = hub.request({ 'Votre nom': PERSON.name });
  hub.proposeAndSend(request, 'Alpha');
  hub.yes('Alpha', request);
  hub.advance(4 * MINUTE);
  for (const name of ['getHome', 'getMessages', 'getCalls'] as const) hub.ask(name);
  hub.ask('getRequestCard', request);
  // What fails is logged: a form that a person spoiled, a service that says no.
  hub.runtime.setFault({ throwAtCall: { call: 25, when: 'before' } } as never);
  hub.runtime.clickMenu('readWaitingAnswers');
  hub.runtime.setFault({});
});

test('the journals of all runs name nobody', () => {
  const lines = hub.runtime.runs(Number.MAX_SAFE_INTEGER).flatMap(({ log, error }) => [...log, error?.message ?? '']);
  expect(lines.flatMap(tracesIn)).toEqual([]);
});

test('the properties of the document, the script and the account name nobody', () => {
  const texts = Object.entries(hub.runtime.properties()).map((entry) => JSON.stringify(entry));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.flatMap(tracesIn)).toEqual([]);
});

const OWN: Readonly<Record<string, readonly string[]>> = {
  [TEACHER]: [PERSON.name, TEACHER, 'L. M.'],
  [mailOf('Alpha')]: [PERSON.host, mailOf('Alpha'), PERSON.phone, '0477123456', '477123456'],
};

test('the links of messages name nobody, save the link of correction, which holds what its own reader has typed', () => {
  const found = hub.runtime.mailbox().flatMap((mail) =>
    linksIn(mail).map((link) => ({
      others: tracesIn(decodeURIComponent(link).replace(/\+/g, ' ')).filter(
        (trace) => !mail.to.some((to) => OWN[to]?.includes(trace)),
      ),
      isOfProposition: mail.subject.includes(request) && mail.to.includes(mailOf('Alpha')),
      own: tracesIn(decodeURIComponent(link).replace(/\+/g, ' ')),
    })),
  );
  expect(found.length).toBeGreaterThan(1);
  expect(found.flatMap(({ others }) => others)).toEqual([]);
  expect(found.filter(({ isOfProposition }) => isOfProposition).flatMap(({ own }) => own)).toEqual([]);
});

/** The secret of the link of Alpha's proposition. */
function token(): string {
  const proposition = hub.runtime.mailbox().find((mail) => asksHost(mail) && mail.to.includes(mailOf('Alpha')))!;
  const { answers } = hub.runtime.readPrefilledUrl(linkIn(proposition));
  return Object.values(answers)
    .flat()
    .find((answer) => /^[0-9a-f]{32}$/.test(answer))!;
}

test('the token of a proposition serves for nothing else: as the code of a follow-up it changes nothing', () => {
  const followUp = hub.runtime.forms().find(({ title }) => title === 'Suivi d’une demande')!;
  const before = hub.rows('Demandes');
  const { items } = hub.runtime.form(followUp.id);
  const code = items.find(({ title }) => title === 'Code de la demande')!;
  const say = items.find(({ title }) => title.startsWith('Que souhaitez-vous dire'))!;
  const gone = say.choices!.find(({ value }) => /ne fera pas/.test(value))!;
  expect(hub.runtime.submitForm(followUp.id, { [say.title]: gone.value, [code.title]: token() })).toMatchObject({
    accepted: true,
  });
  hub.advance(4 * MINUTE);
  expect(hub.rows('Demandes')).toEqual(before);
});

test('once the proposition is over its token is gone from the register: no link can be made again', () => {
  const held = (): boolean => ['Propositions', 'Courriels'].some((tab) => JSON.stringify(hub.rows(tab)).includes(token()));
  expect(held()).toBe(true);
  hub.ask('cancelRequest', request, 'pupil-found');
  hub.advance(4 * MINUTE);
  expect(held()).toBe(false);
});
