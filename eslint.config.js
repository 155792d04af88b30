/** What the compiler does not see: no French and no clock in the domain, no forgotten promise. */
import tseslint from 'typescript-eslint';

const FRENCH = { selector: 'Literal[value=/[À-ÅÇ-ÖØ-åç-öø-ÿ«»’]/i], TemplateElement[value.raw=/[À-ÅÇ-ÖØ-åç-öø-ÿ«»’]/i]', message: 'French texts belong in src/wording.' };
const CLOCK = { selector: 'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"]', message: 'The clock is an argument.' };

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', '.state/**', 'coverage/**', '**/*.d.ts'] },
  { files: ['**/*.ts', '**/*.tsx'], extends: [tseslint.configs.base], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } }, rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }], '@typescript-eslint/no-explicit-any': 'error', 'no-debugger': 'error', 'prefer-const': 'error', eqeqeq: 'error' } },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', FRENCH, CLOCK] } },
  { files: ['src/wording/**/*.ts', 'src/application/**/*.ts', 'src/register/**/*.ts'], rules: { 'no-restricted-syntax': ['error', CLOCK] } },
);
