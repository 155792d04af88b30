/** Messages of any text, read back by a parser that shares no code with their writer: what was given is what people receive. */
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { openProject } from '../open-project';

interface Given {
  readonly to: string;
  readonly subject: string;
  readonly name: string;
  readonly body: string;
  readonly htmlBody: string;
}

/** What people and templates write: accents, no-break spaces, quotation marks, pictures, signs that headers treat apart. */
const written = fc.stringMatching(/^[A-Za-z0-9À-ÿœŒ«»’“”€…–🙂👩‍🍳\u00a0\u202f ,;:!?.@<>"'()=_#%&/\\+*[\]-]{1,90}$/u);
const oneLine = written.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
const lines = fc
  .array(written, { minLength: 1, maxLength: 12 })
  .map((all) => all.join('\n').trim())
  .filter((text) => text !== '');
const message = fc.record({
  to: fc.constantFrom('a@b.example', 'prenom.nom+stage@etablissement.example'),
  subject: oneLine,
  name: oneLine,
  body: lines,
  htmlBody: lines.map((text) => `<p>${text.replace(/[<>&]/g, '-')}</p>`),
}) as fc.Arbitrary<Given>;

const GIVEN = fc.sample(message, { numRuns: 90, seed: 5322 });
const plain = (text: string | undefined): string => (text ?? '').replace(/\r\n/g, '\n').trim();

const runtime = openProject(`function main() { ${JSON.stringify(GIVEN)}.forEach(function (one) {
  MailApp.sendEmail({ to: one.to, subject: one.subject, name: one.name, body: one.body, htmlBody: one.htmlBody }); }); }`);
runtime.clickMenu('main');
const received = runtime.mailbox();

test('all have left', () => expect(received.length).toBe(GIVEN.length));

test('each reads back as it was given: subject, sender’s name, recipient, text and page', async () => {
  const bySubject = new Map(received.map((mail) => [`${mail.subject}\n${mail.text}`, mail] as const));
  for (const given of GIVEN) {
    const mail = bySubject.get(`${given.subject}\n${given.body}`);
    expect([given.subject, mail !== undefined]).toEqual([given.subject, true]);
    const read = await PostalMime.parse(await runtime.rawMail(mail!.id));
    expect(read.subject).toBe(given.subject);
    expect(read.from?.name).toBe(given.name);
    expect(read.to?.map(({ address }) => address)).toEqual([given.to]);
    expect(plain(read.text)).toBe(plain(given.body));
    expect(plain(read.html)).toBe(plain(given.htmlBody));
  }
});

test('each line is plain ASCII and short enough for the way (RFC 5322: 998)', async () => {
  const raw = await Promise.all(received.map(({ id }) => runtime.rawMail(id)));
  const lines = raw.flatMap((message) => message.split('\r\n'));
  expect(lines.filter((line) => line.length > 998 || !/^[\x20-\x7e\t]*$/.test(line))).toEqual([]);
});
