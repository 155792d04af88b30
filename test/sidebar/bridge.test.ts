/** The bridge: what crosses to the spreadsheet, and what a page reads when something goes wrong. */
import { api, plainArguments } from '../../src/sidebar/bridge';

interface Sent {
  name: string;
  args: unknown[];
}

/** The platform's runner, which answers with a value or fails with a text. */
function platform(answer: { value?: unknown; failure?: unknown }): Sent[] {
  const sent: Sent[] = [];
  const runner = (succeed?: (value: unknown) => void, fail?: (error: unknown) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: (value: unknown) => void) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: (error: unknown) => void) => runner(succeed, handler);
          return (...args: unknown[]) => {
            sent.push({ name: String(name), args });
            if ('failure' in answer) fail?.(answer.failure);
            else succeed?.(answer.value);
          };
        },
      },
    );
  (globalThis as { google?: unknown }).google = { script: { run: runner() } };
  return sent;
}
afterEach(() => {
  delete (globalThis as { google?: unknown }).google;
});

test('a call reaches the function of the same name with its arguments and brings back its reply', async () => {
  const sent = platform({ value: { ok: true, value: { kind: 'none', sheetName: 'Demandes' } } });
  await expect(api.getSelection()).resolves.toEqual({ ok: true, value: { kind: 'none', sheetName: 'Demandes' } });
  await api.cancelProposition('PRO-2026-0001', 'doublon');
  expect(sent).toEqual([
    { name: 'getSelection', args: [] },
    { name: 'cancelProposition', args: ['PRO-2026-0001', 'doublon'] },
  ]);
});

test('an absent property is left out, an absent list element is dropped, a date becomes a text', () => {
  expect(
    plainArguments([{ a: undefined, b: [1, undefined, { c: undefined, d: 0 }], e: new Date('2027-01-12T08:00:00Z') }]),
  ).toEqual([{ b: [1, { d: 0 }], e: '2027-01-12T08:00:00.000Z' }]);
});

test('absent arguments at the end are not passed, one in the middle is null', () => {
  expect(plainArguments(['x', undefined, 'y', undefined])).toEqual(['x', null, 'y']);
  expect(plainArguments([undefined])).toEqual([]);
});

test('a result that the platform turned into null is told as unreadable', async () => {
  platform({ value: null });
  await expect(api.getHome()).resolves.toMatchObject({
    ok: false,
    error: { message: 'La réponse de la feuille n’a pas pu être lue.' },
  });
});

test.each([
  ['Exceeded maximum execution time', 'L’opération a duré trop longtemps et s’est arrêtée.'],
  ['Lock timeout: another process was holding the lock for too long.', 'L’opération a duré trop longtemps et s’est arrêtée.'],
  ['Could not obtain lock after 30 seconds.', 'La feuille est occupée par une autre opération.'],
  ['Authorization is required to perform that action.', 'Google demande de nouveau votre autorisation pour ce module.'],
  ['Service invoked too many times for one day: email.', 'La limite quotidienne de Google est atteinte.'],
  ['NetworkError: Connection failure due to HTTP 0', 'La feuille n’a pas répondu.'],
])('the failure %j is told in French with what to do', async (failure, message) => {
  platform({ failure: new Error(failure) });
  const reply = await api.getHome();
  expect(reply).toMatchObject({ ok: false, error: { message } });
  if (!reply.ok) expect(reply.error.advice).toMatch(/[^\s]{3}/);
});

test('outside the spreadsheet a call says how to open the page', async () => {
  await expect(api.getHome()).resolves.toMatchObject({
    ok: false,
    error: { message: 'Ce panneau n’est pas relié à la feuille.' },
  });
});

test('an argument that the platform refuses is told, never thrown', async () => {
  (globalThis as { google?: unknown }).google = {
    script: {
      run: {
        withSuccessHandler: () => ({
          withFailureHandler: () => ({
            showRow: () => {
              throw new Error('Failed due to illegal value in property: 0');
            },
          }),
        }),
      },
    },
  };
  await expect(api.showRow('DEM-2026-0001')).resolves.toMatchObject({ ok: false });
});
