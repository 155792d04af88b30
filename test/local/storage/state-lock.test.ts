/** One process at a time holds a state. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockState, stateHolder, StateHeldProblem } from '../../../src/local/storage/state-lock';
import { StateProblem } from 'apps-script-local';

let folder: string;
let state: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  state = join(folder, 'state.db');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const leave = (holder: unknown) => {
  writeFileSync(`${state}.lock`, typeof holder === 'string' ? holder : JSON.stringify(holder));
};
const GONE = 2 ** 22 + 1;

test('a state is held until it is given back, and the lock opens for its user only', () => {
  const release = lockState(state, 'http://127.0.0.1:1/');
  expect(() => lockState(state, '')).toThrow(StateHeldProblem);
  expect(() => lockState(state, '')).toThrow('à cette adresse\u00a0: http://127.0.0.1:1/');
  expect(statSync(`${state}.lock`).mode & 0o077).toBe(0);
  release();
  expect(stateHolder(state)).toBeUndefined();
  lockState(state, '')();
});

test.each([
  ['a process that has ended', { pid: GONE, began: '1', address: 'x' }],
  ['a number that another process bears today', { pid: process.pid, began: 'un autre jour', address: 'x' }],
  ['a lock cut short', '{"pid":1'],
  ['an empty lock', ''],
])('a lock left by %s is taken over', (_what, left) => {
  leave(left);
  const release = lockState(state, 'mine');
  expect(stateHolder(state)).toMatchObject({ pid: process.pid, address: 'mine' });
  release();
  expect(existsSync(`${state}.lock`)).toBe(false);
});

test('a lock of a living process without an address says which process', () => {
  leave({ pid: process.ppid, began: '', address: '' });
  expect(() => lockState(state, '')).toThrow(`(processus ${process.ppid})`);
});

test('giving back leaves the lock of whoever took over', () => {
  const release = lockState(state, 'mine');
  leave({ pid: process.ppid, began: '', address: 'theirs' });
  release();
  expect(readFileSync(`${state}.lock`, 'utf8')).toContain('theirs');
});

test('a folder in which nothing can be written is a problem said in French', () => {
  expect(() => lockState(join(folder, 'absent', 'state.db'), '')).toThrow(StateProblem);
});
