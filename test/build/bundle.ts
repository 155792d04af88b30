/** Reads what the build made: the functions that the platform can call, and the names that the code calls them by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Node } from 'acorn';
import ts from 'typescript';

/** Files of a folder by name, as they would be pushed. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** The texts of the parts that the script evaluates when they are called for, by their names. */
export const partsOf = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  JSON.parse(files['parts.html']!) as Readonly<Record<string, string>>;

/** Every text of the program: the script, and its parts. */
export const programOf = (files: Readonly<Record<string, string>>): string[] => [
  files['Code.js']!,
  ...Object.values(partsOf(files)),
];

/** The built script parsed at the level of syntax that the platform takes. Throws a SyntaxError beyond it. */
export const parseScript = (source: string, ecmaVersion: 2018 | 2020): Node & { readonly body: readonly Node[] } =>
  parse(source, { ecmaVersion, sourceType: 'script' });

/** Names of the functions declared at the top: all that menus, triggers and pages can reach. */
export const stubsOf = (source: string): string[] =>
  parseScript(source, 2020).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? [(node as Node & { id: { name: string } }).id.name] : [],
  );

interface Call extends Node {
  callee: Node & { property?: Node & { name?: string } };
  arguments: readonly (Node & { value?: unknown })[];
}

/**
 * The argument at that place in every call of a method of that name; throws when one is not a text, since a name that is computed
 * cannot be checked.
 */
export function textArguments(source: string, method: string, place: number): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'CallExpression' && (node as Call).callee.property?.name === method) {
      const argument = (node as Call).arguments[place];
      if (typeof argument?.value !== 'string') throw new Error(`${method} is called with a name that is not a text`);
      found.push(argument.value);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseScript(source, 2020));
  return found;
}

const sourcesUnder = (folder: string): ts.SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2022, true));

/** Names of the calls in the contracts of the pages: the methods of every interface `…Api` of the application. */
export function contractCalls(): string[] {
  return sourcesUnder('src/application')
    .flatMap((source) => source.statements)
    .filter((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Api'))
    .flatMap((contract) => (contract as ts.InterfaceDeclaration).members.map((member) => member.name?.getText() ?? ''));
}

/** Names that the pages' sources really call on the bridge, `api.name(…)` or `dialogApi.name(…)`. */
export function pageCalls(): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && /(^|\.)(api|\w+Api)$/.test(node.expression.getText())) found.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  sourcesUnder('src/sidebar').forEach(visit);
  return [...new Set(found)];
}
