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

test.each([
  ['a date', new Date()],
  ['a function', () => 1],
  ['a date inside', { a: [new Date()] }],
])('%s as argument throws in the page, and no run happens', (_what, value) => {
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

describe('a page calls what the script declares at its top level, and nothing else', () => {
  const HOSTILE = [
    'eval',
    'Function',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'globalThis',
    'globalThis.eval',
    'this.constructor',
    'echo.constructor',
    'Object.assign',
    'Reflect.construct',
    'console.log',
    'Date',
    'parseInt',
    'SpreadsheetApp',
    'SpreadsheetApp.getActive',
    'SpreadsheetApp.flush',
    'PropertiesService.getScriptProperties',
    '__call',
    'echo()',
    'echo;eval',
    'echo, eval',
    '(0,eval)',
    'Échappée',
    'lexical',
    'alias',
    'bound',
    'bag.inner',
    '',
    ' ',
    'echo ',
    'hidden_',
    '\u0065val',
  ];
  const hostile = openProject(`
    function echo(value) { return value; }
    function hidden_() { return 1; }
    const lexical = () => 'reached';
    globalThis.alias = eval;
    globalThis.bound = Array.from.bind(Array);
    globalThis.bag = { inner: () => 'reached' };
    globalThis.assigned = (value) => ['assigned', value];`);

  test.each(HOSTILE)('%p is not there', (name) => {
    const result = hostile.callFromPage(name, ['globalThis.process']);
    expect([result.ok, result.ok ? result.value : result.message]).toEqual([false, `Script function not found: ${name}`]);
  });

  test('a function put on the global object by the script is one of its own', () => {
    expect(hostile.callFromPage('assigned', [1])).toMatchObject({ ok: true, value: ['assigned', 1] });
  });

  test('an argument named like a prototype stays an ordinary member', () => {
    const args = JSON.parse('[{"__proto__": {"isAdmin": true}, "constructor": 1}]') as unknown[];
    const given = hostile.callFromPage('echo', args);
    expect(JSON.stringify(given.ok && given.value)).toBe('{"__proto__":{"isAdmin":true},"constructor":1}');
  });
});

describe('nothing in the script leads to the process that runs it', () => {
  const DOORS: Readonly<Record<string, string>> = {
    'the global object': 'globalThis',
    'a service': 'SpreadsheetApp',
    'a method of a service': 'SpreadsheetApp.getActive',
    'an object of a service': 'SpreadsheetApp.getActiveSheet().getRange(1, 1)',
    'a list of values': 'SpreadsheetApp.getActiveSheet().getRange(1, 1).getValues()',
    'the text of a service': 'SpreadsheetApp.getActive().toString',
    'a member that is not there': 'SpreadsheetApp.getActive().inventedMember',
    'an enumeration': 'SpreadsheetApp.WrapStrategy',
    'the journal': 'console.log',
    'the clock': 'Date.now',
    'an argument': 'given',
    'an argument’s function': 'given.list.map',
    'the error of a service': '(() => { try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { return e; } })()',
    'the error of a member that is not there':
      '(() => { try { SpreadsheetApp.getActive().inventedMember(); } catch (e) { return e; } })()',
    'the error of too deep a call':
      '(() => { let last; const deeper = () => { try { deeper(); } catch (e) { last = e; SpreadsheetApp.getActive(); } }; try { deeper(); } catch (e) { last = e; } return last; })()',
    'the error of a call on something else': '(() => { try { SpreadsheetApp.getActive.call({}); } catch (e) { return e; } })()',
    'the frames of an error':
      '(() => { let kept; Error.prepareStackTrace = (_e, frames) => { kept = frames; return ""; }; try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { e.stack; } new Error().stack; return kept; })()',
    'the functions in the frames of an error':
      '(() => { let kept; Error.prepareStackTrace = (_e, frames) => { kept = frames.map((f) => f.getFunction() || f.getThis()).find((f) => f); return ""; }; try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { e.stack; } new Error().stack; return kept || {}; })()',
  };
  const runtime = openProject(`
    function reach(door, given) {
      const held = new Function('given', 'return ' + door)(given);
      return [held.constructor, held.constructor && held.constructor.constructor].map((maker) => {
        try { return typeof maker === 'function' ? String(maker('return typeof process')()) : 'no function'; } catch (e) { return 'refused'; }
      }).join();
    }`);

  test.each(Object.entries(DOORS))('through %s', (_what, door) => {
    const result = runtime.callFromPage('reach', [door, { list: [1] }]);
    expect(result.ok ? result.value : result.message).not.toContain('object');
  });
});
