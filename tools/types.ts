/** The types of every layer, each against the globals that its own `tsconfig.json` lets it see, by the native compiler. */
import { spawnSync } from 'node:child_process';

/** `typescript` itself stays at the version whose programming interface `tools/tidy` uses. */
export const COMPILER = 'node_modules/typescript-native/bin/tsc';

/**
 * What the compiler has to say, by layer; nothing for a layer that is right. An error in a source that several layers import is
 * said in each.
 * @param names folders with a `tsconfig.json`
 */
export function typeProblems(names: readonly string[]): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const name of names) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, '-p', name, '--singleThreaded'], {
      encoding: 'utf8',
    });
    if (status !== 0) problems.set(name, `${stdout}${stderr}`.trim() || `the compiler ended with ${String(status)}`);
  }
  return problems;
}

if (process.argv[1]?.endsWith('types.ts')) {
  const problems = typeProblems(process.argv.slice(2));
  for (const [name, text] of problems) console.log(`${name}\n${text}`);
  process.exit(problems.size === 0 ? 0 : 1);
}
