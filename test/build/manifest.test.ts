/** The manifest asks for exactly the permissions that the product needs, and says nothing the platform does not know. */
import { readFileSync } from 'node:fs';
import { filesOf } from './bundle';
import { walkRoad } from './road';

const files = filesOf('dist');
const manifest = JSON.parse(files['appsscript.json']!) as {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly exceptionLogging: string;
  readonly oauthScopes: readonly string[];
};

/** Top-level fields of the manifest reference (developers.google.com/apps-script/manifest). */
const FIELDS = [
  'timeZone',
  'runtimeVersion',
  'exceptionLogging',
  'oauthScopes',
  'dependencies',
  'urlFetchWhitelist',
  'sheets',
  'webapp',
  'executionApi',
  'addOns',
  'chat',
];

/** The product with other permissions. */
const withScopes = (oauthScopes: readonly string[]) => ({
  ...files,
  'appsscript.json': JSON.stringify({ ...manifest, oauthScopes }),
});

test('with the permissions of the manifest the whole road fails nowhere', () => {
  const report = walkRoad(files);
  expect(report.failures).toEqual([]);
  expect(report.mails).toBeGreaterThan(3);
  const entered = [
    'onOpen',
    'onFormSubmit',
    'onSheetEdit',
    'onClock',
    'onWake',
    'getRanking',
    'sendPropositions',
    ...report.menuFunctions,
  ];
  expect(entered.filter((name) => !report.functions.includes(name))).toEqual([]);
});

test.each(manifest.oauthScopes)('without %s some call of the road is refused', (scope) => {
  const { failures } = walkRoad(withScopes(manifest.oauthScopes.filter((other) => other !== scope)));
  expect(failures.join('\n')).toContain(scope);
});

test('the manifest lists each permission once, by its full address', () => {
  expect(manifest.oauthScopes).toHaveLength(new Set(manifest.oauthScopes).size);
  expect(manifest.oauthScopes.filter((scope) => !scope.startsWith('https://www.googleapis.com/auth/'))).toEqual([]);
});

test('every field of the manifest is one that the platform knows, with a value that it takes', () => {
  expect(Object.keys(manifest).filter((field) => !FIELDS.includes(field))).toEqual([]);
  expect(() => new Intl.DateTimeFormat('fr', { timeZone: manifest.timeZone })).not.toThrow();
  expect(manifest.runtimeVersion).toBe('V8');
  expect(['STACKDRIVER', 'NONE']).toContain(manifest.exceptionLogging);
});

test('the manifest that is pushed is the one at the top of the project', () => {
  expect(files['appsscript.json']).toBe(readFileSync('appsscript.json', 'utf8'));
});
