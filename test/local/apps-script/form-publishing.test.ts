/** Forms made by a program are born unpublished; what their editor lets a person do. */
import type { LocalRuntime, RuntimeOptions } from 'apps-script-local';
import { errorOf, evaluate, openProject } from '../open-project';

const WORKSPACE: Partial<RuntimeOptions> = { account: { email: 'pole@lycee.example', name: 'Pôle', kind: 'workspace' } };
const build = (then = '', options: Partial<RuntimeOptions> = {}): LocalRuntime => {
  const runtime = openProject(
    `function build() { const f = FormApp.create('F').setTitle('F'); f.addTextItem().setTitle('Q'); f.addTextItem().setTitle('R');
    f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); ${then} }`,
    { options },
  );
  const [run] = runtime.clickMenu('build').runs;
  if (run!.outcome !== 'done') throw new Error(run!.error?.message);
  return runtime;
};

test('a form made by a program is unpublished unless it says otherwise, or the runtime is asked for the other reading', () => {
  const born = `const f = FormApp.create('F'); return [f.isPublished(), f.isAcceptingResponses(), FormApp.create('G', true).isPublished(), f.supportsAdvancedResponderPermissions()];`;
  expect(evaluate(born)).toEqual([false, false, true, true]);
  expect(evaluate(born, { options: { formsArePublished: true } })).toEqual([true, true, true, true]);
});

test.each(['getPublishedUrl()', 'setAcceptingResponses(true)', 'setAcceptingResponses(false)'])(
  '%s of an unpublished form throws',
  (call) => {
    expect(errorOf(`FormApp.create('F').${call};`)).toBe('Exception: Operation not supported on unpublished form');
    expect(errorOf(`FormApp.create('F').setPublished(true).${call};`)).toBe('nothing thrown');
  },
);

test('an unpublished form takes no answer; published, it does; unpublished again, it is closed; published again, open', () => {
  const runtime = build();
  const accepted = (): boolean => runtime.submitForm('F', { Q: 'a' }).accepted;
  expect([runtime.form('F').published, accepted()]).toEqual([false, false]);
  expect(runtime.submitForm('F', { Q: 'a' }).errors[0]).toContain('n’est pas publié');
  runtime.setFormPublished('F', true);
  expect(accepted()).toBe(true);
  runtime.setFormAccepting('F', false);
  expect(accepted()).toBe(false);
  runtime.setFormPublished('F', false);
  expect(accepted()).toBe(false);
  expect(() => runtime.setFormAccepting('F', true)).toThrow('is not published');
  runtime.setFormPublished('F', true);
  expect(accepted()).toBe(true);
});

test('a form of a domain asks people to sign in until it is told not to; a consumer account has no such setting', () => {
  const closed = build('f.setPublished(true);', WORKSPACE);
  expect([
    closed.form('F').requiresLogin,
    closed.submitForm('F', { Q: 'a' }).accepted,
    closed.submitForm('F', { Q: 'a' }, { isInDomain: true }).accepted,
  ]).toEqual([true, false, true]);
  expect(build('f.setPublished(true).setRequireLogin(false);', WORKSPACE).submitForm('F', { Q: 'a' }).accepted).toBe(true);
  expect(
    build('f.setPublished(true);', { ...WORKSPACE, workspaceFormsRequireLogin: false }).submitForm('F', { Q: 'a' }).accepted,
  ).toBe(true);
  expect(errorOf(`FormApp.create('F').setRequireLogin(false);`)).toContain('Exception: Operation not supported');
  expect(evaluate(`return FormApp.create('F').requiresLogin();`)).toBe(false);
});

test('a person renames, moves and removes questions: the header follows, the answers stay, the link goes on', () => {
  const runtime = build('f.setPublished(true);');
  runtime.submitForm('F', { Q: 'a', R: 'b' });
  const [q, r] = runtime.form('F').items.map(({ id }) => id);
  runtime.editFormItemTitle('F', q!, 'Question');
  runtime.moveFormItem('F', r!, 0);
  expect(runtime.form('F').items.map(({ title }) => title)).toEqual(['R', 'Question']);
  runtime.deleteFormItem('F', r!);
  expect(runtime.submitForm('F', { Question: 'c' }).accepted).toBe(true);
  expect(runtime.table('Réponses au formulaire 1').map(({ Question, R }) => [Question, R])).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
  expect(() => runtime.deleteFormItem('F', r!)).toThrow(`no item ${r}`);
});
