/** One suite for every register: in memory, and on the sheet through the emulator. */
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import type { RuntimeSnapshot } from 'apps-script-local';
import { Hub, removeHubs, START } from '../support/hub';
import { MemoryStore } from '../support/memory-store';
import { CASES, playSteps, type Begin, type RandomStep } from './cases';

jest.setTimeout(60_000);

/** What a world does with a case: it begins with an empty register. */
interface World {
  runCase(title: string): unknown;
  runSteps(steps: readonly RandomStep[]): unknown;
}

const inMemory = (): Begin => {
  const store = new MemoryStore(() => START.slice(0, 10));
  return () => store.unitOfWork();
};
const MEMORY: World = {
  runCase: (title) => CASES.find((one) => one.title === title)!.run(inMemory()),
  runSteps: (steps) => playSteps(inMemory(), steps),
};

let hub: Hub;
let empty: RuntimeSnapshot;
beforeAll(() => {
  const { outputFiles } = buildSync({
    entryPoints: ['test/register-contract/on-the-sheet.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
  });
  hub = Hub.blank({ files: { 'Contract.js': outputFiles[0]!.text } });
  hub.ask('getSetup');
  empty = hub.runtime.snapshot();
});
afterAll(() => {
  hub.close();
  removeHubs();
});
const called = (name: string, ...args: readonly unknown[]): unknown => {
  hub.runtime.restore(empty);
  const result = hub.runtime.callFromPage(name, args);
  if (!result.ok) throw new Error(result.message);
  return JSON.parse(result.value as string);
};
const SHEET: World = { runCase: (title) => called('runCase', title), runSteps: (steps) => called('runSteps', steps) };

describe.each([
  ['in memory', MEMORY],
  ['on the sheet', SHEET],
])('the register %s', (_, world) => {
  test.each(CASES.map((one) => [one.title, one] as const))('%s', (title, { gives }) => {
    expect(world.runCase(title)).toEqual(gives);
  });
});

const key = fc.nat({ max: 3 });
const subject = fc.constantFrom('Accueil', '=A1', '’', '');
const STEPS: fc.Arbitrary<RandomStep> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('begin', 'save', 'number') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('throw') }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('add', 'settle', 'find'), key }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('change'),
      key,
      subject,
      error: fc.option(fc.constant('refusé'), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('where'), subject }) },
) as unknown as fc.Arbitrary<RandomStep>;

test('whatever actions do, both registers read and keep the same', () => {
  fc.assert(
    fc.property(fc.array(STEPS, { minLength: 8, maxLength: 25 }), (steps) => {
      expect(JSON.parse(JSON.stringify(MEMORY.runSteps(steps)))).toEqual(SHEET.runSteps(steps));
    }),
    { numRuns: Number(process.env.RUNS ?? 40), seed: 20270105 },
  );
});
