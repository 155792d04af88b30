/** What the law forbids at the moment of an acceptance, since other seats may have been taken after the proposing. */
import { judgeHost } from '../../domain/matching/rank-hosts';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import { sentenceOf } from '../../wording/reasons/exclusion-sentences';
import { matchContextOf } from '../matching/match-context-of';
import type { Register } from '../ports';

/** The sentence of the legal limits that this seat would pass (trainees of a host or of a tutor in one week, age); `undefined` when none. */
export function lawForbids(register: Register, today: string, request: Request, proposition: Proposition): string | undefined {
  const judged = judgeHost(request, proposition.offerReference ?? proposition.companyReference, matchContextOf(register, today));
  const legal = judged?.exclusions.filter(({ kind }) => kind === 'law') ?? [];
  return legal.length === 0 ? undefined : legal.map(sentenceOf).join(' ; ');
}
