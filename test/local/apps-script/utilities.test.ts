/** Utilities, pages, texts and the script's own facts. */
import { errorOf, evaluate } from '../open-project';

test('CSV is read with quotes, doubled quotes, breaks and any delimiter', () => {
  expect(evaluate(String.raw`return Utilities.parseCsv('a,"b ""c"", d"\r\n1,"x\ny"\n');`)).toEqual([
    ['a', 'b "c", d'],
    ['1', 'x\ny'],
  ]);
  expect(evaluate(`return Utilities.parseCsv('a;b', ';');`)).toEqual([['a', 'b']]);
  expect(errorOf(`Utilities.parseCsv('a,"b')`)).toBe('Exception: Could not parse text.');
});

test.each([
  ['2027-01-05', 'UTC', 'yyyy-MM-dd', '2027-01-05T00:00:00.000Z'],
  ['05/07/27 08:30', 'Europe/Paris', 'dd/MM/yy HH:mm', '2027-07-05T06:30:00.000Z'],
  ['Tue Mar 2 2027 3:04 PM', 'UTC', 'EEE MMM d yyyy h:mm a', '2027-03-02T15:04:00.000Z'],
  ['20270102030405', 'UTC', 'yyyyMMddHHmmss', '2027-01-02T03:04:05.000Z'],
  ['2027-01-05T10:00:00+02:00', 'America/New_York', "yyyy-MM-dd'T'HH:mm:ssXXX", '2027-01-05T08:00:00.000Z'],
  ['32/01/2027', 'UTC', 'dd/MM/yyyy', '2027-02-01T00:00:00.000Z'],
])('%s in %s by %s is %s', (text, zone, pattern, iso) => {
  expect(
    evaluate(`return Utilities.parseDate(${JSON.stringify(text)}, '${zone}', ${JSON.stringify(pattern)}).toISOString();`),
  ).toBe(iso);
});

test('a date that does not fit its pattern is an error', () => {
  expect(errorOf(`Utilities.parseDate('demain', 'UTC', 'yyyy')`)).toMatch(/^Exception: /);
});

test('archives give back what was put into them, and two files of one name are refused', () => {
  expect(
    evaluate(`const z = Utilities.zip([Utilities.newBlob('un', 'text/plain', 'é.txt'), Utilities.newBlob('', 'text/plain', 'vide')], 'a.zip');
      const g = Utilities.gzip(Utilities.newBlob('x'.repeat(500), 'text/plain', 'x.txt'));
      return [z.getName(), z.getContentType(), Utilities.unzip(z).map((b) => [b.getName(), b.getDataAsString()]), g.getName(), g.getBytes().length < 100, Utilities.ungzip(g).getDataAsString().length];`),
  ).toEqual([
    'a.zip',
    'application/zip',
    [
      ['é.txt', 'un'],
      ['vide', ''],
    ],
    'x.txt.gz',
    true,
    500,
  ]);
  expect(errorOf(`const b = Utilities.newBlob('', 'a/b', 'n'); Utilities.zip([b, b])`)).toMatch(/^Exception: /);
});

test('signatures agree with published examples (RFC 2202, RFC 4231)', () => {
  const hex = `const hex = (bytes) => bytes.map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('');`;
  expect(
    evaluate(`${hex} const M = Utilities.MacAlgorithm; const sign = (m) => hex(Utilities.computeHmacSignature(M[m], 'what do ya want for nothing?', 'Jefe'));
      return [sign('HMAC_MD5'), sign('HMAC_SHA_1'), sign('HMAC_SHA_256').slice(0, 16)];`),
  ).toEqual(['750c783e6ab0b503eaa86e310a5db738', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79', '5bdcc146bf60754e']);
  expect(errorOf(`Utilities.computeRsaSha256Signature('v', 'no key')`)).toMatch(/^Exception: /);
});

test('a page keeps its tags, escapes what is not trusted, and refuses other tags', () => {
  expect(
    evaluate(`const h = HtmlService.createHtmlOutput('<p>').appendUntrusted('<b>&').addMetaTag('viewport', 'width=1');
      return [h.getContent(), h.getMetaTags().map((t) => [t.getName(), t.getContent()]), h.getBlob().getContentType(), h.asTemplate().evaluate().getContent()];`),
  ).toEqual(['<p>&#60;b&#62;&#38;', [['viewport', 'width=1']], 'text/html', '<p>&#60;b&#62;&#38;']);
  expect(errorOf(`HtmlService.createHtmlOutput('').addMetaTag('refresh', '0')`)).toMatch(/^Exception: /);
});

test('texts that a web app gives, and types of files by name', () => {
  expect(
    evaluate(`const t = ContentService.createTextOutput('a').append('b').setMimeType(ContentService.MimeType.JSON).downloadAsFile('x.json');
      return [t.getContent(), String(t.getMimeType()), t.getFileName(), MimeType.PDF, typeof MimeType.NOTHING];`),
  ).toEqual(['ab', 'JSON', 'x.json', 'application/pdf', 'undefined']);
});

test('blobs change their bytes and find their type by the name', () => {
  expect(
    evaluate(`const b = Utilities.newBlob('a', null, 'n.csv').setContentTypeFromExtension(); b.setDataFromString('é', 'ISO-8859-1');
      return [b.getContentType(), b.getBytes(), b.getAs('text/csv').getBytes().length, b.isGoogleType()];`),
  ).toEqual(['text/csv', [-23], 1, false]);
  expect(errorOf(`Utilities.newBlob('a', 'text/html').getAs('application/pdf')`)).toMatch(/^Error: not implemented: Blob.getAs/);
});

test('the script tells what it is, and loses its rights when it gives them back', () => {
  expect(
    evaluate(`const seen = [String(ScriptApp.getInstallationSource()), ScriptApp.getService().getUrl(), ScriptApp.getIdentityToken(), ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length];
      const t = ScriptApp.newTrigger('main').timeBased().atDate(2027, 3, 1).create(); ScriptApp.invalidateAuth(); return [seen, String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()), ScriptApp.newStateToken().withMethod('m').withArgument('a', 'b').createToken().length > 20];`),
  ).toEqual([['NONE', null, null, 0], 'REQUIRED', true]);
});
