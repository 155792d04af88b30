/** google.script.run: what crosses, and its traps. */
import { openProject } from '../open-project';

const runtime = openProject(`
  function echo(value) { return value; }
  function types(...args) { return args.map((a) => a === null ? 'null' : Array.isArray(a) ? 'array ' + (a instanceof Array) : typeof a); }
  function withDate() { return { deep: [{ at: new Date() }], other: 1 }; }
  function withHoles() { return [1, undefined, { a: undefined, b: null }, NaN]; }
  function withService() { return { sheet: SpreadsheetApp.getActive() }; }
  function fails() { throw new Error('La demande est incomplète.'); }
  function refused() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
  function nothing() {}
  function hidden_() { return 1; }`);
const call = (name: string, ...args: unknown[]) => {
  const result = runtime.callFromPage(name, args);
  return result.ok ? { value: result.value } : { message: result.message };
};

test('plain values go and come back as copies', () => {
  expect(call('echo', { a: [1, 'é', true, null, { b: 2 }] })).toEqual({ value: { a: [1, 'é', true, null, { b: 2 }] } });
  expect(call('types', [], {}, undefined, null, 1)).toEqual({ value: ['array true', 'object', 'null', 'null', 'number'] });
});

test.each([['a date', new Date()], ['a function', () => 1], ['a date inside', { a: [new Date()] }]])('%s as argument throws in the page, and no run happens', (_what, value) => {
  const before = runtime.runs().length;
  expect(() => runtime.callFromPage('echo', [value])).toThrow(new TypeError('Failed due to illegal value in property: 0'));
  expect(runtime.runs()).toHaveLength(before);
});

test('a circular argument throws in the page', () => {
  const ring: Record<string, unknown> = {};
  ring['self'] = ring;
  expect(() => runtime.callFromPage('echo', [ring])).toThrow('Failed due to circular reference.');
});

test('a date anywhere in the result makes the whole result null, silently', () => {
  expect(call('withDate')).toEqual({ value: null });
  expect(call('withService')).toEqual({ value: null });
});

test('undefined becomes null in lists and vanishes from objects', () => {
  expect(call('withHoles')).toEqual({ value: [1, null, { b: null }, null] });
  expect(call('nothing')).toEqual({ value: null });
});

test('errors arrive as their message only', () => {
  expect(call('fails')).toEqual({ message: 'La demande est incomplète.' });
  expect(call('refused')).toEqual({ message: 'The starting row of the range is too small.' });
});

test.each(['hidden_', 'absent', 'not a name!'])('the function %s cannot be called', (name) => {
  expect(call(name)).toEqual({ message: `Script function not found: ${name}` });
});
