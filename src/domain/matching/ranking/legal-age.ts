/**
 * Apprenticeship: 16, or 15 once the last year of college is completed (L6222-1 code du travail). At 15 the register cannot tell,
 * so it is asked.
 */
import type { Request } from '../../request/request';
import type { Rule } from '../../rules/rule';

/** The age that the pupil has not reached, when the rule blocks. */
export const minAgePassed = (request: Request | undefined, rule: Rule | undefined): number | undefined =>
  request?.type === 'apprenticeship' && request.ageBracket === 'under-15' && rule?.effect === 'blocks' ? rule.value : undefined;
