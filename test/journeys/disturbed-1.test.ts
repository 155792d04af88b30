/** Every public function killed at a service call, and met by a person's gesture: the first half of the table. */
import { readFileSync } from 'node:fs';
import { tryOut } from '../support/disturb/try-out';
import { USE_CASES } from '../support/disturb/use-cases';
import { stubsOf } from '../build/bundle';

jest.setTimeout(120_000);

test('every public function of the script is tried', () => {
  expect([...new Set(USE_CASES.map(({ of }) => of))].sort()).toEqual([...stubsOf(readFileSync('dist/Code.js', 'utf8'))].sort());
});

tryOut(0, 2);
