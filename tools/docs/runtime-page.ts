/** The page of the local runtime: what the platform's published types declare, and what of it is there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { members } from 'apps-script-local';

/** The parts of the platform that the runtime takes on, by the file of the types that declares them, with their services. */
const FILES: Readonly<Record<string, string>> = {
  spreadsheet: 'Spreadsheet',
  forms: 'Forms',
  mail: 'Mail',
  properties: 'Properties',
  cache: 'Cache',
  lock: 'Lock',
  utilities: 'Utilities',
  html: 'HTML',
  script: 'Script',
  content: 'Content',
  base: 'Base',
};

/** No ordinary use of a bound sheet: pivot tables, data sources, drawings, slicers, `Browser`; dates are the language's own. */
const LEFT_OUT =
  /^(?:Pivot|DataSource|DataExecution|Drawing|Slicer|SortSpec|DateTimeGroupingRule|BigQuery|Looker|OverGridImage|Browser$|[cC]onsole$|BlobSource$|Date)/;

/** A class of the types with its methods, and the place where it is declared. */
export interface DeclaredClass {
  readonly name: string;
  readonly service: string;
  readonly methods: readonly string[];
}
/** An enumeration of the types with its values. */
export interface DeclaredEnumeration {
  readonly name: string;
  readonly service: string;
  readonly values: readonly string[];
}

/** Reads the classes and enumerations of the parts taken on out of `@types/google-apps-script`. */
export function declared(): {
  readonly classes: readonly DeclaredClass[];
  readonly enumerations: readonly DeclaredEnumeration[];
} {
  const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@types/google-apps-script/package.json'));
  const classes: DeclaredClass[] = [];
  const enumerations: DeclaredEnumeration[] = [];
  for (const [file, service] of Object.entries(FILES)) {
    const path = join(folder, `google-apps-script.${file}.d.ts`);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node) && !LEFT_OUT.test(node.name.text)) {
        const methods = [
          ...new Set(node.members.filter((m) => ts.isMethodSignature(m)).map((m) => (m.name as ts.Identifier).text)),
        ].sort();
        if (methods.length > 0) classes.push({ name: node.name.text, service, methods });
      }
      if (ts.isEnumDeclaration(node) && !LEFT_OUT.test(node.name.text))
        enumerations.push({ name: node.name.text, service, values: node.members.map((m) => (m.name as ts.Identifier).text) });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022));
  }
  return { classes, enumerations };
}

/** What of a class is there: its methods parted in two. */
export interface Coverage {
  readonly declared: DeclaredClass;
  readonly there: readonly string[];
  readonly missing: readonly string[];
  /** Why, by the method that is missing. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Every class of the types with what the runtime has of it, those of one service together. */
export function coverage(): readonly Coverage[] {
  const { methods, refused } = members();
  return declared().classes.map((one) => {
    const has = methods.get(one.name) ?? new Set<string>();
    return {
      declared: one,
      there: one.methods.filter((m) => has.has(m)),
      missing: one.methods.filter((m) => !has.has(m)),
      reasons: refused.get(one.name) ?? {},
    };
  });
}

const percent = (there: number, all: number): string => `${Math.floor((100 * there) / all)} %`;
const names = (list: readonly string[]): string => (list.length === 0 ? '—' : list.map((name) => `\`${name}\``).join(', '));

function totals(all: readonly Coverage[]): string[] {
  const rows = all.map(({ declared: { name, service, methods }, there }) => ({
    name,
    service,
    there: there.length,
    all: methods.length,
  }));
  const sum = (of: 'there' | 'all'): number => rows.reduce((total, row) => total + row[of], 0);
  return [
    '| Service | Class | Declared | There | Share |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.service} | ${row.name} | ${row.all} | ${row.there} | ${percent(row.there, row.all)} |`),
    `| | all ${rows.length} classes | ${sum('all')} | ${sum('there')} | ${percent(sum('there'), sum('all'))} |`,
  ];
}

/** Methods that throw, those of one reason together. */
function refusals({ missing, reasons }: Coverage): string {
  if (missing.length === 0) return 'Throws: —';
  const byReason = new Map<string, string[]>();
  for (const name of missing) byReason.set(reasons[name]!, [...(byReason.get(reasons[name]!) ?? []), name]);
  return [...byReason].map(([reason, list]) => `Throws ${names(list)}: ${reason}.`).join('\n\n');
}

function enumerationRows(): string[] {
  const known = members().values;
  return declared().enumerations.map(({ name, service, values }) => {
    const has = known.get(name) ?? new Set();
    const missing = values.filter((value) => !has.has(value));
    return `| ${service} | ${name} | ${values.length} | ${values.length - missing.length} | ${names(missing)} |`;
  });
}

/** The whole page. */
export function runtimePage(): string {
  const all = coverage();
  return (
    [
      '# The local runtime, method by method',
      '',
      'Made by `npm run docs` from `@types/google-apps-script` and the tables of `src/local/apps-script`; do not edit. What is not there throws',
      '"not implemented" with its full name when it is called; the reason stands beside it. Left out: pivot tables, data sources, drawings, slicers, `Browser`; dates are those of the language.',
      '',
      '## Totals (`npm run docs`)',
      '',
      ...totals(all),
      '',
      '## Enumerations',
      '',
      '| Service | Enumeration | Values | There | Missing |',
      '|---|---|---|---|---|',
      ...enumerationRows(),
      '',
      '## Methods',
      ...all.flatMap((one) => [
        '',
        `### ${one.declared.service}: ${one.declared.name}`,
        '',
        `Implemented: ${names(one.there)}`,
        '',
        refusals(one),
      ]),
    ].join('\n') + '\n'
  );
}
