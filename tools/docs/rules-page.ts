/** The page of the rules of the allocation, in French for schools and animators: the words and the cases of the dialog. */
import { RULE_CASES, ruleCases, solveCase } from '../../src/domain/matching/plan/rule-cases';
import { caseResult, planRules, ruleCaseWords } from '../../src/wording/sidebar/rule-sentences';

export const rulesPage = (): string => `# Règles de répartition

Page écrite par \`npm run docs\` à partir de \`src/wording/sidebar/rule-sentences.ts\` ; ne la modifiez pas ici. C’est aussi celle de la
fenêtre *Répartition*, sous *Règles de répartition*. Les réponses des exemples sont calculées par le moteur, et comparées à tous les
plans possibles par \`test/domain/matching/plan/fairness.test.ts\`.

${planRules.map(({ title, text }) => `## ${title}\n\n${text}\n`).join('\n')}
## Exemples

${RULE_CASES.map((code) => {
  const { title, given, why } = ruleCaseWords[code];
  return `### ${title}\n\n${given}\n\n**Résultat** (\`npm run docs\`) : ${caseResult(ruleCases[code], solveCase(ruleCases[code]))} ${why}\n`;
}).join('\n')}`;
