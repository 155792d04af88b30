/** Plays with the example: what a test of any bound script looks like. `npx tsx src/local/example/try-stock.ts`. */
import { openRuntime } from 'apps-script-local';
import { fileURLToPath } from 'node:url';

const runtime = openRuntime({
  project: fileURLToPath(new URL('./stock', import.meta.url)),
  stateFile: ':memory:',
  startAt: '2027-01-12T09:00:00+01:00',
});
const stock = runtime.spreadsheet().sheets[0]!;
runtime.renameSheet(stock.id, 'Stock');
runtime.edit(stock.id, 'A1:C3', [
  ['Article', 'Left', 'Least'],
  ['Gloves', '12', '10'],
  ['Masks', '40', '20'],
]);
runtime.open();
runtime.clickMenu('createForm');

const form = runtime.forms()[0]!;
// The platform fires this trigger twice, as it does on some days: a script that counts on once is found out.
runtime.setFault({ formTriggerTimes: 2 });
runtime.submitForm(form.id, { Article: 'Gloves', 'How many': '3' });

console.log(runtime.table('Stock'));
console.log(runtime.mailbox().map(({ to, subject, text }) => `${to.join()} | ${subject} | ${text.trim()}`));
console.log(runtime.callFromPage('shortArticles', []));
