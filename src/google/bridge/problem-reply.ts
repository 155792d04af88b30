/** What a page is answered when an action threw. */
import type { Reply } from '../../application/sidebar-api';
import { UserProblem } from '../../application/user-problem';
import { unexpectedProblem } from '../../wording/errors/register-errors';

/** What a user can understand comes back as a sentence; a fault of the program goes to the log too. */
export function problemReply(error: unknown): Reply<never> & { readonly ok: false } {
  if (error instanceof UserProblem)
    return { ok: false, error: { message: error.message, ...(error.advice === undefined ? {} : { advice: error.advice }) } };
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { ok: false, error: unexpectedProblem };
}
