/** How long a function and a file may be, what is exported for nobody, and what is written twice. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { eachNode, placeOf, type Source } from './sources';

const MOST_LINES = 60;
/** Numerical kernels read better whole. */
const MAY_BE_LONG = /^src\/domain\/matching\/solver\//;

/** Functions, methods and arrow functions of more than 60 lines. */
export function longFunctions(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const source of sources.filter(({ path }) => !MAY_BE_LONG.test(path)))
    eachNode(source, (node) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
      const lineAt = (position: number): number => source.tree.getLineAndCharacterOfPosition(position).line;
      const lines = lineAt(node.getEnd()) - lineAt(node.getStart(source.tree)) + 1;
      if (lines > MOST_LINES) found.push(`${placeOf(source, node)} ${lines} lines`);
    });
  return found;
}

const MOST_LINES_OF_A_FILE = 500;

/** Files of more than 500 lines, tables of data too: each holds more than one subject. */
export const longFiles = (sources: readonly Source[]): string[] =>
  sources
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES_OF_A_FILE)
    .map(({ path, lines }) => `${path} ${lines} lines`);

/** The formatter breaks code at this width, not what is written in comments. */
const WIDTH = 130;
const IS_COMMENT = /^\s*(\/\/|\/?\*)/;

/** Lines of comments that are wider than 130 signs. */
export const wideComments = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (line.length > WIDTH && IS_COMMENT.test(line) ? [`${path}:${at + 1} ${line.length} signs`] : [])),
  );

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** The names that a file exports, with the node that does. */
function exportsOf(source: Source): Map<string, ts.Node> {
  const names = new Map<string, ts.Node>();
  for (const statement of source.tree.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause))
      for (const element of statement.exportClause.elements) names.set(element.name.text, element);
    if (!isExported(statement)) continue;
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) names.set(name.text, name);
        else for (const element of name.elements) if (ts.isBindingElement(element)) names.set(element.name.getText(), element);
    const { name } = statement as { name?: ts.Node };
    if (name !== undefined && ts.isIdentifier(name)) names.set(name.text, statement);
  }
  return names;
}

/** What a file takes from others: `path#name`, or `path#*` when it takes all. */
function importsOf(source: Source, paths: ReadonlySet<string>): string[] {
  const taken: string[] = [];
  const fileOf = (specifier: string): string | undefined => {
    const base = join(dirname(source.path), specifier);
    return specifier.startsWith('.')
      ? [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => paths.has(path))
      : undefined;
  };
  eachNode(source, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      const file = fileOf((node.moduleSpecifier as ts.StringLiteral).text);
      if (file === undefined) return;
      const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      if (bindings !== undefined && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)))
        for (const element of bindings.elements) taken.push(`${file}#${(element.propertyName ?? element.name).text}`);
      else taken.push(`${file}#*`);
    }
    // `import('./x')`, in code and in types, and `require`: whatever it is for, all of the file is in use.
    const argument = ts.isImportTypeNode(node)
      ? (node.argument as ts.LiteralTypeNode).literal
      : ts.isCallExpression(node) &&
          (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
        ? node.arguments[0]
        : undefined;
    if (argument !== undefined && ts.isStringLiteral(argument)) {
      const file = fileOf(argument.text);
      if (file !== undefined) taken.push(`${file}#*`);
    }
  });
  return taken;
}

/** Whether something else in the file names it: a type that other exports take or give is part of them. */
function isNamedInFile(source: Source, name: string, declaration: ts.Node): boolean {
  let isNamed = false;
  eachNode(source, (node) => {
    if (ts.isIdentifier(node) && node.text === name && !(node.pos >= declaration.pos && node.end <= declaration.end))
      isNamed = true;
  });
  return isNamed;
}

/**
 * Exports of `src` that no other file imports: the word `export` goes, or the code does. The type of what an exported function
 * takes or gives is no such export; nor is it enough that a test alone calls what nothing in the product does.
 * @param users files outside `src` that may import
 * @param entries files whose exports the world outside calls
 */
export function deadExports(sources: readonly Source[], users: readonly Source[], entries: RegExp): string[] {
  const paths = new Set([...sources, ...users].map(({ path }) => path));
  const takenBy = (files: readonly Source[]): Set<string> => new Set(files.flatMap((source) => importsOf(source, paths)));
  const inProduct = takenBy([...sources, ...users.filter(({ path }) => !path.startsWith('test/'))]);
  const inTests = takenBy(users);
  return sources
    .filter(({ path }) => !entries.test(path) && !inProduct.has(`${path}#*`))
    .flatMap((source) =>
      [...exportsOf(source)]
        .filter(([name, node]) => {
          if (inProduct.has(`${source.path}#${name}`)) return false;
          const isShape = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
          const isTested = inTests.has(`${source.path}#${name}`) || inTests.has(`${source.path}#*`);
          return !((isShape || isTested) && isNamedInFile(source, name, node));
        })
        .map(([name, node]) => `${placeOf(source, node)} ${name}`),
    );
}

/** Shorter values are words of the language, not decisions that could drift apart. */
const LEAST_WRITTEN = 24;
/** The local runtime is a package of its own and must agree with the platform, not with the product. */
const APART = /^src\/local\//;

/** The value of a top-level constant or the body of a top-level function, with its name. */
function* valuesOf(source: Source): Iterable<readonly [written: string, name: ts.Node]> {
  for (const statement of source.tree.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.body !== undefined && statement.name !== undefined)
      yield [`${statement.parameters.map((one) => one.getText()).join()}${statement.body.getText()}`, statement.name];
    if (ts.isVariableStatement(statement))
      for (const { initializer, name } of statement.declarationList.declarations)
        // An empty container is no decision, nor is a place of the page.
        if (initializer !== undefined && !/^new \w+(<.*>)?\(\)$|^document\./s.test(initializer.getText()))
          yield [initializer.getText(), name];
  }
}

/** Constants and functions of a file that stand with the same value in another one: each has one home. */
export function doubledConstants(sources: readonly Source[]): string[] {
  const places = new Map<string, string[]>();
  for (const source of sources)
    for (const [value, name] of valuesOf(source)) {
      const written = value.replace(/\s+/g, ' ');
      if (written.length < LEAST_WRITTEN) continue;
      const key = `${APART.test(source.path)}${written}`;
      places.set(key, [...(places.get(key) ?? []), `${placeOf(source, name)} ${name.getText(source.tree)}`]);
    }
  return [...places.values()].filter((found) => found.length > 1).map((found) => found.join(' = '));
}
