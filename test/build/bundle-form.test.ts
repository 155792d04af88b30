/** What the platform asks of the files themselves: their syntax, their characters, their size, and silence when they load. */
import { createContext, Script } from 'node:vm';
import { filesOf, parseScript, partsOf, stubsOf } from './bundle';

const files = filesOf('dist');
const code = files['Code.js']!;
const pages = Object.entries(files).filter(([name, content]) => name.endsWith('.html') && content.includes('<script'));

/**
 * The script editor and every run parse the whole file. Well above what it is today, so that a library slipped in by mistake
 * shows.
 */
const CODE_LIMIT_BYTES = 600_000;

/** The services of the platform, whatever the product uses of them. */
const SERVICES = [
  'SpreadsheetApp',
  'FormApp',
  'MailApp',
  'GmailApp',
  'HtmlService',
  'ScriptApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'Logger',
  'DriveApp',
  'UrlFetchApp',
  'Maps',
  'CalendarApp',
  'DocumentApp',
  'ContentService',
  'XmlService',
  'LanguageApp',
];

/** A global that answers every touch with an error that names it. */
const untouchable = (name: string): object => {
  const refuse = (): never => {
    throw new Error(`${name} was touched while the script loaded`);
  };
  return new Proxy(function service() {}, {
    get: refuse,
    set: refuse,
    apply: refuse,
    construct: refuse,
    has: refuse,
    ownKeys: refuse,
  });
};
const load = (source: string): Record<string, unknown> => {
  const context = createContext(Object.fromEntries([...SERVICES, 'console'].map((name) => [name, untouchable(name)])));
  new Script(source).runInContext(context);
  return context as Record<string, unknown>;
};

test('the script keeps to the syntax of ES2020', () => {
  expect(() => parseScript(code, 2020)).not.toThrow();
  expect(() => parseScript(`${code}\nclass A { #secret = 1; }`, 2020)).toThrow(SyntaxError);
});

test.each(pages)('the scripts of the page %s keep to the syntax of ES2018', (_name, html) => {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(() => parseScript(script, 2018)).not.toThrow();
});

test.each(Object.entries(partsOf(files)))('the part %s keeps to the syntax of ES2020', (_name, text) => {
  expect(() => parseScript(text, 2020)).not.toThrow();
});

test('loading the script calls no service', () => {
  const realm = load(code);
  for (const name of stubsOf(code)) expect(typeof realm[name]).toBe('function');
  expect(() => load(`${code}\nSpreadsheetApp.getActive();`)).toThrow('SpreadsheetApp was touched');
});

test('each function of the script is the real one once it is loaded, not the empty stub', () => {
  const realm = load(code);
  for (const name of stubsOf(code)) expect(String(realm[name])).not.toMatch(/\{\s*\}$/);
});

test(`the script is smaller than ${CODE_LIMIT_BYTES} bytes`, () => {
  expect(Buffer.byteLength(code)).toBeLessThan(CODE_LIMIT_BYTES);
});

test.each(Object.entries(files))('%s is sound UTF-8 without a byte-order mark or a control character', (_name, content) => {
  const unsound = content.split('\n').filter((line) => /[\ufffd\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(line));
  expect(unsound).toEqual([]);
});

test.each(pages)('the script of the page %s is plain ASCII without a sign that the HTML service evaluates', (_name, html) => {
  const script = html.slice(html.indexOf('<script'), html.lastIndexOf('</script>'));
  expect(script.match(/[^\x00-\x7f]/g) ?? []).toEqual([]);
  expect(script.includes('<?')).toBe(false);
});
