/** Compiles what runs in a realm. */
import { Script } from 'node:vm';

/**
 * A script has no modules, and the error of this process for a module that is not there would lead the script to all of it: it is
 * told so by a mere text. Node asks this function only when it is started with --experimental-vm-modules, as the workbench does.
 */
const noModules = (): never => {
  throw 'import() is not supported';
};

export function compileScript(source: string, filename?: string): Script {
  return new Script(source, { filename, importModuleDynamically: noModules });
}
