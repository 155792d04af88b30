/**
 * Every public function killed at its service calls, and once more in the recovery: when the triggers have gone on, and a person
 * has clicked again where a click was lost, the register, the mailbox and the marks are those of an undisturbed run. `npm run
 * bench -- reliability` tries all points.
 */
import { readFileSync } from 'node:fs';
import { busyHub } from '../support/disturb/busy-hub';
import { Disturbed, type KillPoint } from '../support/disturb/disturb';
import { sampleOf } from '../support/disturb/sample';
import { nameOf, USE_CASES } from '../support/disturb/use-cases';
import { stubsOf } from '../build/bundle';

jest.setTimeout(120_000);

const KILLS = 1;
/** Every so many of them kill the recovery too. */
const AGAIN_EVERY = 2;

const hub = busyHub();
const begin = hub.runtime.snapshot();
afterAll(() => hub.close());

test('every public function of the script is tried', () => {
  expect([...new Set(USE_CASES.map(({ of }) => of))].sort()).toEqual([...stubsOf(readFileSync('dist/Code.js', 'utf8'))].sort());
});

test.each(USE_CASES.filter(({ isReading }) => isReading === true).map((useCase) => [nameOf(useCase), useCase] as const))(
  '%s only reads',
  (_name, useCase) => {
    expect(new Disturbed(hub, begin, useCase).changesNothing()).toBe(true);
  },
);

const kindOf = ({ name, when }: KillPoint): string => `${name} ${when}`;

test.each(
  USE_CASES.filter(({ isReading }) => isReading !== true).map((useCase, number) => [nameOf(useCase), useCase, number] as const),
)('%s, killed on the way, comes to what it comes to in peace', (name, useCase, number) => {
  const disturbed = new Disturbed(hub, begin, useCase);
  expect(disturbed.peace.faults).toEqual([]);
  const points = disturbed.killPoints();
  expect(points.length).toBeGreaterThan(1);
  sampleOf(points, KILLS, name, kindOf).forEach((point) => {
    const again = number % AGAIN_EVERY === 1 ? 20 + (point.call % 40) : undefined;
    expect({ point, again, differences: disturbed.killed(point, again) }).toEqual({ point, again, differences: [] });
  });
});
