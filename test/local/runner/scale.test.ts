/** Sizes that a hub reaches after years: reading stays quick here, and its price is counted. */
import { openProject } from '../open-project';

/** Processor time of an action, in milliseconds: other work on the machine does not count. */
function cpuMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('5,000 rows of 30 columns are written, read and shown in a fraction of a second, and one changed cell in far less', () => {
  const runtime = openProject(`
    function fill() { const s = SpreadsheetApp.getActiveSheet(); s.insertRowsAfter(1000, 4000); s.insertColumnsAfter(26, 4);
      s.getRange(1, 1, 5000, 30).setValues(Array.from({ length: 5000 }, (_, r) => Array.from({ length: 30 }, (_, c) => c === 0 ? new Date(2027, 0, 1 + r % 300) : c % 2 ? r * c : 'texte ' + r + ' ' + c))); }
    function read() { const values = SpreadsheetApp.getActiveSheet().getDataRange().getValues(); return [values.length, values[0].length, values[4999][0] instanceof Date, values[4999][2]]; }`);
  runtime.callFromPage('fill', []);
  let answer: unknown;
  const reading = cpuMs(() => {
    answer = runtime.callFromPage('read', []);
  });
  expect(answer).toMatchObject({ value: [5000, 30, true, 'texte 4999 2'] });
  // getDataRange 20, then 20 for the reading and 1 ms for each 1,000 cells of 150,000.
  expect((answer as { runs: { costs: { services: number } }[] }).runs[0]!.costs.services).toBe(210);
  expect(reading).toBeLessThan(500);
  const first = cpuMs(() => {
    runtime.sheetByName('Feuille 1');
  });
  runtime.edit(0, 'C100', [['autre']]);
  const second = cpuMs(() => {
    runtime.sheetByName('Feuille 1');
  });
  expect(second).toBeLessThan(first / 3);
}, 30_000);

test('a bundle is compiled once: later runs cost a small part of the first', () => {
  const filler = `const filler = () => [${Array.from({ length: 12_000 }, (_, i) => `function f${i}(a) { return a + ${i}; }`).join(',')}].length;`;
  const runtime = openProject(`${filler} function main() { return 1; }`);
  runtime.callFromPage('main', []);
  const later = Array.from({ length: 5 }, () =>
    cpuMs(() => {
      runtime.callFromPage('main', []);
    }),
  ).sort((a, b) => a - b)[0]!;
  expect(later).toBeLessThan(60);
});

test('a mailbox of 20,000 messages is listed without writing each of them', async () => {
  const runtime = openProject(
    'function main() { for (let i = 0; i < 500; i += 1) MailApp.sendEmail("a" + i + "@b.example", "Sujet", "Corps " + i); }',
    {
      options: { account: { email: 'a@b.example', name: 'Pôle', kind: 'workspace' } },
    },
  );
  for (let i = 0; i < 40; i += 1) {
    runtime.setMailQuota(500);
    runtime.callFromPage('main', []);
  }
  let count = 0;
  expect(
    cpuMs(() => {
      count = runtime.mailbox().length;
    }),
  ).toBeLessThan(1000);
  expect(count).toBe(20_000);
  expect(await runtime.rawMail(20_000)).toContain('Corps 499');
}, 30_000);

test('a recursion without end fails as JavaScript does, and the runtime goes on', () => {
  const runtime = openProject('function main() { return main() + 1; } function well() { return 1; }');
  expect(runtime.clickMenu('main').runs[0]).toMatchObject({ outcome: 'failed', error: { name: 'RangeError' } });
  expect(runtime.callFromPage('well', [])).toMatchObject({ ok: true, value: 1 });
});
