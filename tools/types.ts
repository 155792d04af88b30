/**
 * The types of every layer, each against the globals that its own `tsconfig.json` lets it see. One process reads a source once
 * for all layers, and a layer answers for its own files only: what it imports has answered in its own.
 */
import { dirname, join, resolve, sep } from 'node:path';
import ts from 'typescript';

interface Layer {
  readonly name: string;
  readonly config: ts.ParsedCommandLine;
}

const HOST: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

function readLayer(name: string): Layer {
  const config = ts.getParsedCommandLineOfConfigFile(join(name, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(ts.formatDiagnostic(problem, HOST));
    },
  });
  if (config === undefined) throw new Error(`${name}/tsconfig.json cannot be read`);
  return { name, config };
}

/** A host that parses a file once for all layers which compile it alike. */
function sharedHost(options: ts.CompilerOptions, parsed: Map<string, ts.SourceFile | undefined>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version, ...rest) => {
    const format = typeof version === 'object' ? version.impliedNodeFormat : undefined;
    const key = JSON.stringify([file, format, options.jsx, options.jsxImportSource]);
    if (!parsed.has(key)) parsed.set(key, read(file, version, ...rest));
    return parsed.get(key);
  };
  return host;
}

/**
 * What the compiler has to say, by layer; nothing for a layer that is right.
 * @param names folders with a `tsconfig.json`
 */
export function typeProblems(names: readonly string[]): ReadonlyMap<string, string> {
  const layers = names.map(readLayer);
  const homeOf = new Map(layers.flatMap(({ name, config }) => config.fileNames.map((file) => [resolve(file), name])));
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const answered = new Set<string>();
  const problems = new Map<string, string>();
  for (const { name, config } of layers) {
    const program = ts.createProgram(config.fileNames, config.options, sharedHost(config.options, parsed));
    const own = program.getSourceFiles().filter(({ fileName }) => {
      const file = resolve(fileName);
      if (file.includes(`${sep}node_modules${sep}`) || file.startsWith(dirname(ts.sys.getExecutingFilePath()))) return false;
      // A source that no layer names answers where it is met first.
      return homeOf.get(file) === name || (!homeOf.has(file) && !answered.has(file));
    });
    own.forEach(({ fileName }) => answered.add(resolve(fileName)));
    const found = [
      ...config.errors,
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
    ];
    if (found.length > 0) problems.set(name, ts.formatDiagnostics(found, HOST));
  }
  return problems;
}

if (process.argv[1]?.endsWith('types.ts')) {
  const problems = typeProblems(process.argv.slice(2));
  for (const [name, text] of problems) console.log(`${name}\n${text}`);
  process.exit(problems.size === 0 ? 0 : 1);
}
