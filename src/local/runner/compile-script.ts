/** Compiles what runs in a realm. */
import { Script } from 'node:vm';

/**
 * A script has no modules, and the error of this process for a module that is not there would lead the script to all of it: it is
 * told so by a mere text. Node asks this function only when it is started with --experimental-vm-modules, as the workbench does.
 */
const noModules = (): never => {
  throw 'import() is not supported';
};

/** Texts that were to be made functions, by parameters and body: a script once a second realm has asked for the same one. */
const functions = new Map<string, Script | 'once'>();
/** Shorter ones are compiled as quickly as they are looked up. */
const SHORTEST = 1_000;
const MOST_FUNCTIONS = 500;

/**
 * What gives the function that `new Function(...texts)` gives, compiled once for all realms.
 * @returns undefined where the engine is to make it, or to refuse it: the first time, what is no function, and a text that does
 * not say under which name its errors show it
 */
export function compiledFunction(texts: readonly unknown[]): Script | undefined {
  const body = texts.at(-1);
  const name = typeof body === 'string' && body.length >= SHORTEST ? OWN_NAME.exec(body)?.[1] : undefined;
  if (name === undefined || !texts.every((text) => typeof text === 'string')) return undefined;
  const parameters = texts.slice(0, -1);
  const key = JSON.stringify(parameters) + body;
  const known = functions.get(key);
  if (known === undefined) {
    if (functions.size >= MOST_FUNCTIONS) functions.clear();
    functions.set(key, 'once');
    return undefined;
  }
  if (known !== 'once') return known;
  if (!isFunction(texts as readonly string[])) return undefined;
  // The text that the engine makes of them (ECMAScript, CreateDynamicFunction), so that lines and columns are the same.
  const script = compileScript(`(function anonymous(${parameters.join(',')}\n) {\n${body}\n})`, name);
  functions.set(key, script);
  return script;
}
const OWN_NAME = /\n\/\/# sourceURL=(\S+)\s*$/;

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
