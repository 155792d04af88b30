/** The platform calls functions by name: each name has its function, and no function lies open without a caller. */
import { contractCalls, filesOf, pageCalls, programOf, stubsOf, textArguments } from './bundle';

const files = filesOf('dist');
const code = files['Code.js']!;
const program = programOf(files);
const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Called by the platform itself, without a registration (guides/triggers: simple triggers). */
const SIMPLE_TRIGGERS = ['onOpen', 'onInstall'];

const stubs = stubsOf(code);
const menuItems = textArguments(code, 'addItem', 1);
const triggers = program.flatMap((text) => textArguments(text, 'newTrigger', 0));

test('the functions of the script are exactly those that simple triggers, menus, triggers and pages call', () => {
  expect(sorted(stubs)).toEqual(sorted([...SIMPLE_TRIGGERS, ...menuItems, ...triggers, ...contractCalls()]));
});

test('no function of the script is declared twice', () => {
  expect(stubs).toHaveLength(new Set(stubs).size);
});

test('menus and triggers name at least one function each, so that the comparison above compares something', () => {
  expect(menuItems.length).toBeGreaterThan(0);
  expect(triggers.length).toBeGreaterThan(0);
  expect(contractCalls().length).toBeGreaterThan(0);
});

test('every call of the contract is made by a page, and a page makes no other', () => {
  expect(sorted(pageCalls())).toEqual(sorted(contractCalls()));
});
