/** All that a check has to say, one sentence a line, as the « À vérifier » column keeps it. */
import type { Finding } from '../../domain/finding/finding';
import { sentenceOfFinding } from './sentence-of-finding';

/** `undefined` when there is nothing to say; a sentence that two findings share is said once. */
export const sentencesOfFindings = (findings: readonly Finding[]): string | undefined =>
  findings.length === 0 ? undefined : [...new Set(findings.map(sentenceOfFinding))].join('\n');
