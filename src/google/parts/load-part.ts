/**
 * Parts of the program that most runs do not need: they lie as texts in `parts.html` and are evaluated when one is called for.
 * What lies in Code.js is read and compiled at every run, a text in a page is not.
 */
import { partsMissing } from '../../wording/errors/register-errors';
import { once } from '../../domain/once';
import { problemOf } from '../../application/user-problem';
import { problemReply } from '../bridge/problem-reply';
import { projectFile } from '../html/project-file';

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;
type Exports = Readonly<Record<string, unknown>>;

/** What the script itself holds for its parts: the build says it, before anything is called. */
const ofScript = new Map<string, () => Exports>();
export function share(modules: Readonly<Record<string, () => Exports>>): void {
  for (const [name, exported] of Object.entries(modules)) ofScript.set(name, exported);
}

const texts = once((): Readonly<Record<string, string>> => {
  const text = projectFile('parts', partsMissing);
  try {
    return JSON.parse(text) as Readonly<Record<string, string>>;
  } catch {
    throw problemOf(partsMissing);
  }
});
interface Module {
  exports: Exports;
}
const made = new Map<string, Module>();

/** The exports of that module: of the script, or of a part, evaluated once. */
function moduleOf(name: string): Exports {
  const known = ofScript.get(name)?.() ?? made.get(name)?.exports;
  if (known !== undefined) return known;
  const text = texts()[name];
  if (text === undefined) throw problemOf(partsMissing);
  const module: Module = { exports: {} };
  // Before it is evaluated: two modules may need each other.
  made.set(name, module);
  // The text is the project's own, pushed with the script. The last line names it in the log.
  const evaluate = new Function('module', 'exports', 'require', `${text}\n//# sourceURL=parts/${name}`);
  try {
    evaluate(module, module.exports, moduleOf);
  } catch (error) {
    // Half a module would be taken for a whole one by the next call.
    made.delete(name);
    throw error;
  }
  return module.exports;
}

/**
 * The functions of a part; it is read and evaluated when one of them is first called.
 * @param name the file in this folder, whose type is given: `late<typeof import('./setup')>('setup')`; the build makes the part
 * from it
 * @returns gives a function by its name; that throws a UserProblem when `parts.html` is not in the project
 */
export const late =
  <P extends { readonly part: object }>(name: string) =>
  <N extends keyof P['part']>(functionName: N): P['part'][N] => {
    const call = (...args: never[]): unknown => functionOf(name, functionName)(...args);
    return call as P['part'][N];
  };

/** The same for functions that pages call: they are answered, also when the part cannot be read. */
export const lateForPage =
  <P extends { readonly part: object }>(name: string) =>
  <N extends keyof P['part']>(functionName: N): P['part'][N] => {
    const call = (...args: never[]): unknown => {
      try {
        return functionOf(name, functionName)(...args);
      } catch (error) {
        return problemReply(error);
      }
    };
    return call as P['part'][N];
  };

const functionOf = (part: string, name: PropertyKey): Functions[string] =>
  (moduleOf(part) as { readonly part: Readonly<Record<PropertyKey, Functions[string]>> }).part[name]!;
