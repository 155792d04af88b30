/** What people do beside the spreadsheet: its copy, and the forms in their editors. */
import type { LocalRuntime } from 'apps-script-local';
import { plain } from '../checks/readings';
import type { FormChange, Texts } from '../world';

/** Everything of the first spreadsheet that a copy could reach. */
const seenOf = (runtime: LocalRuntime): string =>
  JSON.stringify([
    runtime.forms(),
    runtime.mailbox().length,
    runtime.spreadsheet().sheets.map(({ id, version }) => [id, version]),
  ]);

/** The animator is told that nothing leaves from a copy. */
const TO_ANIMATOR = /has written to anim@pole.example/;

/** Copies the spreadsheet, and clicks in the copy what an animator clicks who wonders what it is. */
export function touchedByCopy(runtime: LocalRuntime, copiesForms: boolean): readonly string[] {
  const before = seenOf(runtime);
  const copy = runtime.copySpreadsheet({ copiesForms });
  copy.open();
  for (const item of ['verifyRegister', 'repairRegister', 'readWaitingAnswers', 'sendWaitingMessages']) copy.clickMenu(item);
  copy.callFromPage('getHome', []);
  copy.advance(3 * 3_600_000);
  const mails = copy.mailbox().map(({ to, subject }) => `the copy has written to ${to.join()}: ${subject}`);
  copy.close();
  return [
    ...mails.filter((mail) => !TO_ANIMATOR.test(mail)),
    ...(seenOf(runtime) === before ? [] : ['the copy has touched the first spreadsheet']),
  ];
}

/** Gives whether there was anything to change. */
export function changeForm(runtime: LocalRuntime, title: string, how: FormChange): boolean {
  const form = runtime.forms().find((one) => one.title === title);
  if (form === undefined) return false;
  const { id, items, published } = form;
  const word = items.find(({ kind }) => kind === 'PARAGRAPH_TEXT');
  switch (how) {
    case 'closed':
    case 'opened':
      if (!published) return false;
      runtime.setFormAccepting(id, how === 'opened');
      return true;
    case 'unpublished':
    case 'published':
      runtime.setFormPublished(id, how === 'published');
      return true;
    case 'renamed':
      if (word === undefined) return false;
      runtime.editFormItemTitle(id, word.id, `${word.title} (facultatif)`);
      return true;
    case 'moved':
      if (word === undefined) return false;
      runtime.moveFormItem(id, word.id, items.indexOf(word) - 1);
      return true;
    case 'deleted-question':
      if (word === undefined) return false;
      runtime.deleteFormItem(id, word.id);
      return true;
  }
}

/** People answer the questions that they see: one that was renamed under its new title, one that was deleted not at all. */
export function asAsked(runtime: LocalRuntime, formId: string, answers: Texts): Texts {
  const { items } = runtime.forms().find(({ id }) => id === formId)!;
  return Object.fromEntries(
    Object.entries(answers).flatMap(([asked, answer]) => {
      const known = items.some(({ id, title }) => plain(title) === plain(asked) || String(id) === asked);
      const renamed = items.find(({ title }) => plain(title).startsWith(`${plain(asked)} (`));
      return known ? [[asked, answer]] : renamed === undefined ? [] : [[renamed.title, answer]];
    }),
  );
}
