/** Mail, properties, cache, utilities, pages. */
import PostalMime from 'postal-mime';
import { errorOf, evaluate, openProject } from '../open-project';

test('a message is a real one: accents, both bodies, names, attachments', async () => {
  const runtime =
    openProject(`function main() { MailApp.sendEmail({ to: 'a@b.example, Zoé <c@d.example>', cc: 'e@f.example', bcc: 'g@h.example', replyTo: 'pole@exemple.example',
    name: 'Pôle de stages – Loire', subject: 'Proposition de stage : élève de troisième, collège Été 🙂 et une suite assez longue pour être pliée',
    body: 'Bonjour,\\nà bientôt = oui. ' + 'é'.repeat(60), htmlBody: '<p>Bonjour <a href="https://exemple.example/?a=1&b=2">lien</a></p>',
    attachments: [Utilities.newBlob('a;b\\n', 'text/csv', 'suivi é.csv')] }); }`);
  expect(runtime.clickMenu('main').runs[0]!.error).toBeUndefined();
  const [mail] = runtime.mailbox();
  const raw = await runtime.rawMail(1);
  const read = await PostalMime.parse(raw);
  expect(read.subject).toBe(mail!.subject);
  expect(read.from).toMatchObject({ address: 'personne@exemple.example', name: 'Pôle de stages – Loire' });
  expect(read.to?.map((to) => to.address)).toEqual(['a@b.example', 'c@d.example']);
  expect(read.replyTo?.[0]?.address).toBe('pole@exemple.example');
  expect(read.text?.trim()).toBe(mail!.text);
  expect(read.html?.trim()).toBe(mail!.html);
  expect(read.attachments[0]).toMatchObject({ filename: 'suivi é.csv', mimeType: 'text/csv' });
  expect(raw.split('\r\n').every((line) => line.length <= 998 && /^[\x00-\x7f]*$/.test(line))).toBe(true);
  expect(runtime.mailQuotaLeft()).toBe(96);
});

test('what a message holds is read back as it was given: long lines, line ends, a dot alone, names, blind copies, a picture', async () => {
  const bodies = ['a  \n\t\n.\nFrom x\n' + 'x'.repeat(2000) + ' é=é', 'Bonjour é\n', '', '=?UTF-8?Q?x?= 😀'.repeat(30)];
  const names = ['', 'O"Neil \\ co', 'Zoé, d’à côté', '<x@y.example>'];
  for (const [at, body] of bodies.entries()) {
    const runtime = openProject(
      'function main(m) { MailApp.sendEmail({ ...m, inlineImages: { i: Utilities.newBlob([137, 80], "image/png", "i.png") } }); }',
    );
    const given = {
      to: 'a@b.example',
      bcc: 's@b.example,t@b.example',
      subject: `Objet ${names[at]!}${' é'.repeat(99)}`,
      name: names[at]!,
      body,
    };
    runtime.callFromPage('main', [{ ...given, htmlBody: `<img src="cid:i">${body}` }]);
    const raw = await runtime.rawMail(1);
    expect(await runtime.rawMail(1)).toBe(raw);
    const read = await PostalMime.parse(raw);
    expect([read.from?.name, read.subject, read.bcc?.map(({ address }) => address)]).toEqual([
      given.name,
      given.subject,
      ['s@b.example', 't@b.example'],
    ]);
    expect([(read.text ?? '').replace(/\n+$/, ''), read.html?.replace(/\n+$/, '')]).toEqual([
      body.replace(/\n+$/, ''),
      `<img src="cid:i">${body}`.replace(/\n+$/, ''),
    ]);
    expect(read.attachments).toMatchObject([{ filename: 'i.png', contentId: '<i>', disposition: 'inline' }]);
  }
});

test.each([
  ["MailApp.sendEmail('a@b.example', 'Sujet', 'Corps')", { to: ['a@b.example'], subject: 'Sujet', text: 'Corps', replyTo: '' }],
  ["MailApp.sendEmail('a@b.example', 'r@b.example', 'Sujet', 'Corps')", { replyTo: 'r@b.example', subject: 'Sujet' }],
  [
    "MailApp.sendEmail('a@b.example', 'Sujet', 'Corps', { htmlBody: '<b>x</b>', name: 'Nom' })",
    { html: '<b>x</b>', fromName: 'Nom' },
  ],
])('%s', (body, expected) => {
  const runtime = openProject(`function main() { ${body}; }`);
  runtime.clickMenu('main');
  expect(runtime.mailbox()[0]).toMatchObject(expected);
  runtime.markRead(1);
  expect(runtime.mailbox()[0]!.read).toBe(true);
});

test('more than fifty recipients are refused', () => {
  expect(errorOf(`MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'a' + i + '@b.example').join(), 's', 'b')`)).toBe(
    'Exception: Limit exceeded: Email Recipients Per Message.',
  );
});

test('properties are texts, in three stores', () => {
  const runtime = openProject(`function main() {
    const d = PropertiesService.getDocumentProperties(); d.setProperty('a', 'x').setProperty('n', 1); d.setProperties({ b: 'y', c: 'z' }); d.deleteProperty('c');
    PropertiesService.getUserProperties().setProperty('u', 'v');
    return [d.getKeys(), d.getProperty('absent'), d.getProperties(), PropertiesService.getScriptProperties().getKeys()]; }`);
  expect(runtime.callFromPage('main', [])).toMatchObject({ value: [['a', 'n', 'b'], null, { a: 'x', n: '1.0', b: 'y' }, []] });
  expect(runtime.properties()).toEqual({ document: { a: 'x', n: '1.0', b: 'y' }, script: {}, user: { u: 'v' } });
});

test('a store takes 500 kB and no more', () => {
  expect(
    errorOf(
      `const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`,
    ),
  ).toMatch(/^Exception: You have exceeded the property storage quota/);
});

test('the cache forgets at its time', () => {
  expect(
    evaluate(`const c = CacheService.getDocumentCache(); c.put('a', '1', 60); c.put('b', '2'); Utilities.sleep(120000);
    return [c.get('a'), c.get('b'), c.getAll(['a', 'b'])];`),
  ).toEqual([null, '2', { b: '2' }]);
});

test('an array kept as a property cannot be read back, and an object is written as a map', () => {
  expect(
    evaluate(`const p = PropertiesService.getScriptProperties(); p.setProperties({ list: [1, 2], map: { a: 1, of: 'x' } });
    return [/^\\[Ljava\\.lang\\.Object;@[0-9a-f]{8}$/.test(p.getProperty('list')), p.getProperty('map')];`),
  ).toEqual([true, '{a=1.0, of=x}']);
});

test.each([
  // Weeks begin on Sunday and the first holds 1 January, as in American English.
  ['2027-01-01', 'w Y W F', '1 2027 1 1'],
  ['2027-01-03', 'w Y W F', '2 2027 2 1'],
  ['2026-12-31', 'w Y W F', '1 2027 5 5'],
  ['2026-12-26', 'ww YYYY W', '52 2026 4'],
  ['2027-07-14', 'G LLL LLLL D', 'AD Jul July 195'],
  ['2027-01-01', 'z', 'CET'],
  ['2027-07-14', 'z zzzz', 'CEST Central European Summer Time'],
])('%s by the pattern %s', (day, pattern, text) => {
  expect(evaluate(`return Utilities.formatDate(new Date('${day}T12:00:00Z'), 'Europe/Paris', '${pattern}');`)).toBe(text);
});

test('utilities: dates, digests, encodings, texts', () => {
  expect(
    evaluate(`return [
    Utilities.formatDate(new Date(Date.UTC(2027, 6, 1, 22, 5)), 'Europe/Paris', "yyyy-MM-dd'T'HH:mm:ssXXX EEE d MMM u"),
    Utilities.base64Encode('é'), Utilities.base64EncodeWebSafe('é?>>'), Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString(),
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a', Utilities.Charset.UTF_8).slice(0, 3), Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').length,
    Utilities.formatString('%s a %03d ans, %.1f', 'Zoé', 7, 2.25), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()), Utilities.getUuid() === Utilities.getUuid(),
    Session.getScriptTimeZone(), Session.getActiveUserLocale(), Session.getActiveUser().getEmail()];`),
  ).toEqual([
    '2027-07-02T00:05:00+02:00 Fri 2 Jul 5',
    'w6k=',
    'w6k_Pj4=',
    'é',
    [-54, -105, -127],
    16,
    'Zoé a 007 ans, 2.3',
    true,
    false,
    'Europe/Paris',
    'fr',
    'personne@exemple.example',
  ]);
});

test('a template runs its scriptlets, escapes what it prints, and calls the script’s functions', () => {
  const runtime = openProject(
    `function part(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
    function main() { const t = HtmlService.createTemplateFromFile('ui/page'); t.nom = '<Zoé>'; t.liste = [1, 2]; return t.evaluate().setTitle('x').getContent(); }`,
    {
      files: {
        'ui/page.html': '<?!= part("style") ?><p><?= nom ?></p><? for (const n of liste) { ?><i><?= n; ?></i><? } ?>',
        'style.html': '<style></style>',
      },
    },
  );
  expect(runtime.callFromPage('main', [])).toMatchObject({ value: '<style></style><p>&lt;Zoé&gt;</p><i>1</i><i>2</i>' });
});

test('a digest takes text as US-ASCII unless told UTF-8: accents become question marks', () => {
  expect(
    evaluate(`const of = (...args) => Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ...args)); const hmac = (...args) => Utilities.base64Encode(Utilities.computeHmacSha256Signature(...args));
    return [of('é') === of('?'), of('é', Utilities.Charset.UTF_8) === of('é'), of('é', Utilities.Charset.UTF_8) === of([-61, -87]), hmac('é', 'k') === hmac('?', 'k'), hmac('é', 'k', Utilities.Charset.UTF_8) === hmac('é', 'k')];`),
  ).toEqual([true, false, true, true, false]);
});

test('Cache.put gives null', () => {
  expect(evaluate(`return [CacheService.getScriptCache().put('a', 'b') === null];`)).toEqual([true]);
});
