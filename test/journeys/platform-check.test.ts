/** « Vérifier la plateforme »: tries what the add-on counts on, says each difference, leaves nothing behind but a closed form. */
import { readFileSync } from 'node:fs';
import { PROBE_TEXTS, probeWords, type ProbeCode } from '../../src/wording/probe/probe-texts';
import { Hub, removeHubs } from '../support/hub';

afterAll(removeHubs);

const CODES = Object.keys(PROBE_TEXTS) as ProbeCode[];
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
/** The report as it stands in the dialog, to be copied. */
function reportOf(hub: Hub): string {
  const { ui, runs } = hub.runtime.clickMenu('verifyPlatform');
  expect(runs.map(({ outcome }) => outcome)).toEqual(['done']);
  const dialog = ui.find((event) => event.kind === 'dialog');
  const area = /<textarea[^>]*readonly[^>]*>([^]*)<\/textarea>/.exec(dialog?.kind === 'dialog' ? dialog.html : '')?.[1] ?? '';
  return plain(area.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code))));
}
const verdictsIn = (report: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...report.matchAll(/^\[([^\]]+)\] .*\(([\w-]+)\)$/gm)].map(([, verdict, code]) => [code!, verdict!]));
const tabs = (hub: Hub): string[] => hub.runtime.spreadsheet().sheets.map(({ name }) => name);

test('every probe has its line, in order, and on this runtime only what the language has more of differs', () => {
  const hub = Hub.open();
  const verdicts = verdictsIn(reportOf(hub));
  expect(Object.keys(verdicts)).toEqual(CODES);
  expect(Object.entries(verdicts).filter(([, verdict]) => verdict !== 'Conforme')).toEqual([
    // The engine here has what the add-on avoids: the reading that the platform may have too.
    ['missing-globals', 'Différent'],
    ['private-fields', 'Différent'],
    ['edited-answer', 'À essayer'],
    ['private-window', 'À essayer'],
    ['foreign-form', 'À essayer'],
    ['form-sharing', 'À essayer'],
    ['form-sharing-mail', 'À essayer'],
  ]);
});

test('tabs, messages, triggers and properties are afterwards what they were; the form is closed, and taken again next time', () => {
  const hub = Hub.open();
  const before = { tabs: tabs(hub), mails: hub.runtime.mailbox().length, triggers: hub.runtime.triggers().length };
  const forms = hub.runtime.forms().length;
  reportOf(hub);
  reportOf(hub);
  expect({ tabs: tabs(hub), mails: hub.runtime.mailbox().length, triggers: hub.runtime.triggers().length }).toEqual(before);
  const made = hub.runtime.forms().slice(forms);
  expect(made.map(({ fileName, published }) => [fileName, published])).toEqual([[probeWords.formName, false]]);
});

test('what one account cannot try is said to be left, with what to do; a second account’s check says what the platform answers', () => {
  const hub = Hub.open();
  const report = reportOf(hub);
  expect(report.split('\n')[0]).toMatch(/5 points restent à essayer à la main : le compte rendu dit comment\.$/);
  for (const code of ['foreign-form', 'form-sharing', 'form-sharing-mail'])
    expect(report).toMatch(new RegExp(`\\(${code}\\)\\n   Attendu : .+\\n   Alors : à essayer (?:à deux comptes|à la suite)`));
  const other = hub.runtime.asAccount({ email: 'second@pole.example', name: 'Camille Second', kind: 'consumer' });
  const dialog = other.clickMenu('verifyPlatform').ui.find(({ kind }) => kind === 'dialog');
  const said = plain(dialog?.kind === 'dialog' ? dialog.html : '');
  expect(said).toMatch(/\[Conforme\] Formulaire d’un autre compte \(foreign-form\)\n   Trouvé : \S/);
  expect(said).toContain('4 points restent à essayer');
});

test('a form of the check that one has deleted oneself is not taken for another account’s', () => {
  const hub = Hub.open();
  reportOf(hub);
  hub.runtime.deleteForm(hub.runtime.forms().find(({ fileName }) => fileName === probeWords.formName)!.id);
  expect(verdictsIn(reportOf(hub))['foreign-form']).toBe('À essayer');
});

test('a check that was broken off is cleaned up by the next one', () => {
  const hub = Hub.open();
  const before = tabs(hub);
  hub.runtime.setFault({ killAtCall: { call: 120, when: 'after' } });
  hub.runtime.clickMenu('verifyPlatform');
  hub.runtime.setFault({});
  expect(tabs(hub)).not.toEqual(before);
  reportOf(hub);
  expect(tabs(hub)).toEqual(before);
});

test('nothing is begun when the person says no', () => {
  const hub = Hub.open();
  const forms = hub.runtime.forms().length;
  const { ui } = hub.runtime.clickMenu('verifyPlatform', ['NO']);
  expect(ui.some(({ kind }) => kind === 'dialog')).toBe(false);
  expect(hub.runtime.forms()).toHaveLength(forms);
});

test('a permission that is missing is named in the report, and the other probes go on', () => {
  const hub = Hub.open();
  hub.runtime.withholdScopes(['forms']);
  const report = reportOf(hub);
  const verdicts = verdictsIn(report);
  expect(verdicts['permissions']).toBe('Différent');
  expect(verdicts['form-destination']).toBe('Refusé');
  expect(verdicts['cells']).toBe('Conforme');
  expect(report).toContain('https://www.googleapis.com/auth/forms');
});

test('each fact that docs/platform.md says is not settled is tried by a probe that the page names', () => {
  const page = readFileSync('docs/platform.md', 'utf8');
  const section = page.slice(page.indexOf('## Not settled without a live account'));
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Fact') && !line.startsWith('|---'));
  expect(rows.length).toBeGreaterThan(10);
  const named = rows.map((row) =>
    [...row.matchAll(/`([\w-]+)`/g)].map(([, code]) => code!).filter((code) => code in PROBE_TEXTS),
  );
  expect(rows.filter((_row, i) => named[i]!.length === 0)).toEqual([]);
});
