/** Opens a runtime on a tiny project written in the test. */
import { type LocalRuntime, openRuntime, type RuntimeOptions } from 'apps-script-local';

export const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'forms',
  'script.send_mail',
  'script.container.ui',
  'script.scriptapp',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

export const MANIFEST = { timeZone: 'Europe/Paris', runtimeVersion: 'V8', oauthScopes: ALL_SCOPES };

/** @param code the text of Code.js; `more` adds files or changes options */
export function openProject(
  code: string,
  more: {
    readonly files?: Readonly<Record<string, string>>;
    readonly manifest?: object;
    readonly options?: Partial<RuntimeOptions>;
  } = {},
): LocalRuntime {
  return openRuntime({
    project: { 'Code.js': code, 'appsscript.json': JSON.stringify(more.manifest ?? MANIFEST), ...more.files },
    stateFile: ':memory:',
    startAt: '2027-01-12T09:00:00+01:00',
    spreadsheetName: 'Essai',
    ...more.options,
  });
}

/** Runs the body of a function in the script, as a menu would, and gives what it returned through google.script.run. */
export function evaluate(body: string, more: Parameters<typeof openProject>[1] = {}): unknown {
  const result = openProject(`function main() { ${body} }`, more).callFromPage('main', []);
  if (!result.ok) throw new Error(`${result.message}\n${result.runs[0]?.error?.stack ?? ''}`);
  return result.value;
}

/** Name and message of the error that the body throws inside the script. */
export function errorOf(body: string, more: Parameters<typeof openProject>[1] = {}): unknown {
  return evaluate(`try { ${body} } catch (e) { return e.name + ': ' + e.message; } return 'nothing thrown';`, more);
}
