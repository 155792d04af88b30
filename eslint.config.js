/** What the compiler does not see: no French and no clock in the domain, no forgotten promise. */
import tseslint from 'typescript-eslint';

const FRENCH = {
  selector: 'Literal[value=/[À-ÅÇ-ÖØ-åç-öø-ÿ«»’]/i], TemplateElement[value.raw=/[À-ÅÇ-ÖØ-åç-öø-ÿ«»’]/i]',
  message: 'French texts belong in src/wording.',
};
const CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"]',
  message: 'The clock is an argument.',
};

/** A status is written by the one door; a second writer would forget guards, journal or messages. */
const DOOR = {
  selector: 'CallExpression[callee.property.name="settle"]',
  message: 'Statuses are written by src/application/lifecycle alone: use applyEvent.',
};

/** On the platform every run is a fresh one: what a module kept from run to run would be lost there, and seen in tests. */
const KEPT = {
  selector: 'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
  message: 'Nothing is kept from run to run.',
};

/** A key pressed before the focus has moved goes to what is no longer there. */
const FOCUS = {
  selector:
    'CallExpression[callee.name=/^(setTimeout|useEffect)$/] CallExpression[callee.property.name="focus"], ' +
    'CallExpression[callee.name="setTimeout"] > Identifier[name="focusHeading"]',
  message: 'The focus moves with the page: useLayoutEffect, or afterRender.',
};

/** The local runtime is a package: its own tests alone reach into its folder. */
const PACKAGE = {
  group: ['**/src/local/**', '**/../local/**'],
  message: 'Import it by its name: apps-script-local.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', '.state/**', 'coverage/**', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-debugger': 'error',
      'prefer-const': 'error',
      'max-len': ['error', { code: 130, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['src/local/**', 'test/local/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [PACKAGE] }] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: [
      'src/application/lifecycle/**',
      'src/google/sheets/sheet-register.ts',
      'src/domain/**',
      'src/wording/**',
      'src/application/**',
      'src/register/**',
      'src/local/**',
    ],
    rules: { 'no-restricted-syntax': ['error', DOOR] },
  },
  { files: ['src/sidebar/**/*.ts', 'src/sidebar/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', DOOR, FOCUS] } },
  { files: ['src/google/**/*.ts', 'src/main.ts'], rules: { 'no-restricted-syntax': ['error', DOOR, KEPT] } },
  { files: ['src/google/sheets/sheet-register.ts'], rules: { 'no-restricted-syntax': ['error', KEPT] } },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', FRENCH, CLOCK, KEPT] } },
  {
    files: ['src/wording/**/*.ts', 'src/application/**/*.ts', 'src/register/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', CLOCK, DOOR, KEPT] },
  },
  { files: ['src/application/lifecycle/**/*.ts'], rules: { 'no-restricted-syntax': ['error', CLOCK, KEPT] } },
);
