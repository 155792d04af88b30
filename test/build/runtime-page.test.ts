/** The page of the local runtime is counted from the published types, and says how much is there. */
import { coverage, declared, runtimePage } from '../../tools/docs/runtime-page';

const all = coverage();
const shareOf = (name: RegExp, service?: string): number => {
  const rows = all.filter((row) => name.test(row.declared.name) && (service === undefined || row.declared.service === service));
  const sum = (of: (row: (typeof all)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return sum((row) => row.there.length) / sum((row) => row.declared.methods.length);
};

test.each([
  ['Range', /^Range$/],
  ['Sheet', /^Sheet$/],
  ['Spreadsheet', /^Spreadsheet$/],
  ['DataValidation and its builder', /^DataValidation/],
  ['ConditionalFormatRule and its builder', /^ConditionalFormatRule/],
  ['Form', /^Form$/],
  ['the items of forms', /Item$/],
])('at least nine in ten methods of %s are there', (_what, name) => {
  expect(shareOf(name)).toBeGreaterThanOrEqual(0.9);
});

test.each([['Mail'], ['Forms'], ['Properties'], ['Cache'], ['Lock'], ['Utilities'], ['HTML'], ['Script'], ['Content']])(
  'all of the service %s is there',
  (service) => {
    expect(shareOf(/./, service)).toBe(1);
  },
);

test.each([
  ['Session'],
  ['RangeList'],
  ['NamedRange'],
  ['DeveloperMetadata'],
  ['RichTextValue'],
  ['TextStyle'],
  ['Banding'],
  ['TextFinder'],
])('every method of %s is there', (name) => {
  expect(all.find((row) => row.declared.name === name)?.missing).toEqual([]);
});

test('a method that throws says why, and none that is there does', () => {
  const told = all.map(({ declared: { name }, missing, reasons }) => [name, [...missing].sort(), Object.keys(reasons).sort()]);
  expect(told.filter(([, missing, reasons]) => String(missing) !== String(reasons))).toEqual([]);
});

test('the page lists every method once, there or not', () => {
  const page = runtimePage();
  for (const { name, methods } of declared().classes) {
    const section = page.slice(page.indexOf(`: ${name}\n`));
    for (const method of methods) expect(section).toContain(`\`${method}\``);
  }
});
