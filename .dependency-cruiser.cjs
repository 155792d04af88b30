/** Imports go one way only: domain ← wording ← application ← register ← google ← main; local stands alone; no cycles, no orphans. */
const line = ['domain', 'wording', 'application', 'register', 'google'];
const forbidden = line.map((layer, index) => ({
  name: `${layer}-sees-only-what-is-left-of-it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...line.slice(index + 1), 'sidebar', 'local', 'sample', 'main'].join('|')})` },
}));
module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'sidebar-sees-the-contract-domain-and-wording',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: {
        path: '^src/(application/(?![a-z-]+-api\\.ts$|sidebar-views/)|register|google|local|sample|main)',
      },
    },
    {
      name: 'local-knows-nothing-of-the-product',
      severity: 'error',
      from: { path: '^src/local/' },
      to: { path: '^src/(?!local/)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(\\.d\\.ts$|tsconfig|^src/sample/|^src/local/example/)' },
      to: {},
    },
    {
      name: 'no-development-dependency-in-the-product',
      severity: 'error',
      from: { path: '^src/(domain|wording|application|register|google|main)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(node_modules|dist)' },
  },
};
