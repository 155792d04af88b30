/** What the platform's published types declare, to tell a member that this runtime lacks from one that does not exist at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Read when a script first asks for a member that is not there. */
let declared: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readTypes(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@types/google-apps-script/package.json'));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    let members: Set<string> | undefined;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const name = /^\s*(?:export )?(?:interface|enum|class) (\w+)/.exec(line)?.[1];
      if (name !== undefined) {
        members = found.get(name) ?? new Set();
        found.set(name, members);
      } else {
        const member = /^\s+(?:readonly )?(\w+)\??\s*(?:[(<:=,]|$)/.exec(line)?.[1];
        if (member !== undefined) members?.add(member);
      }
    }
  }
  return found;
}

/** True when the platform has that member, by its published types; true for everything when the types are not installed. */
export function isDeclared(className: string, member: string): boolean {
  if (!declared) {
    try {
      declared = readTypes();
    } catch {
      return true;
    }
  }
  const members = declared.get(className);
  return members === undefined || members.has(member);
}
