/** Compiles what runs in a realm. */
import { Script } from 'node:vm';

/**
 * A script has no modules, and the error of this process for a module that is not there would lead the script to all of it: it is
 * told so by a mere text. Node asks this function only when it is started with --experimental-vm-modules, as the workbench does.
 */
const noModules = (): never => {
  throw 'import() is not supported';
};

/** A text that was to be made a function: a script once a second realm has asked for the same one. */
interface Known {
  readonly parameters: string;
  readonly body: string;
  script?: Script;
}
/** The last one of each name. */
const functions = new Map<string, Known>();
/** Shorter ones are compiled as quickly as they are looked up. */
const SHORTEST = 1_000;
const MOST_FUNCTIONS = 500;
const NAMED = '\n//# sourceURL=';

/**
 * What gives the function that `new Function(...texts)` gives, compiled once for all realms.
 * @returns undefined where the engine is to make it, or to refuse it: the first time, what is no function, and a text that does
 * not say in its last line under which name its errors show it
 */
export function compiledFunction(texts: readonly unknown[]): Script | undefined {
  const body = texts.at(-1);
  if (typeof body !== 'string' || body.length < SHORTEST) return undefined;
  const at = body.lastIndexOf(NAMED);
  const name = body.slice(at + NAMED.length);
  if (at === -1 || !/^\S+$/.test(name) || !texts.every((text) => typeof text === 'string')) return undefined;
  const parameters = texts.slice(0, -1).join();
  const known = functions.get(name);
  if (known?.body !== body || known.parameters !== parameters) {
    if (functions.size >= MOST_FUNCTIONS) functions.clear();
    functions.set(name, { parameters, body });
    return undefined;
  }
  if (known.script === undefined && isFunction(texts as readonly string[]))
    // The text that the engine makes of them (ECMAScript, CreateDynamicFunction), so that lines and columns are the same.
    known.script = compileScript(`(function anonymous(${parameters}\n) {\n${body}\n})`, name);
  return known.script;
}

/** Are the parameters and the body what they say, each for itself? The function that tells it is never called. */
function isFunction(texts: readonly string[]): boolean {
  try {
    return typeof new Function(...texts) === 'function';
  } catch {
    return false;
  }
}

export function compileScript(source: string, filename?: string): Script {
  return new Script(source, { filename, importModuleDynamically: noModules });
}
