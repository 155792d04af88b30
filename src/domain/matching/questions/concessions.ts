/** What a school may be asked to accept for a pupil whom the plan leaves without a host. */
import { addDays } from '../../calendar/iso-date';
import type { Request } from '../../request/request';
import type { MatchContext } from '../pool/match-context';
import { whatWouldHelp, type Concession } from '../ranking/what-would-help';

/** Those that bring hosts, and other dates or two hosts even where they bring only places that others leave. */
export function concessionsOf(request: Request, context: MatchContext): Concession[] {
  const helping = whatWouldHelp(request, context);
  const { startsOn, endsOn } = request;
  if (startsOn === undefined || endsOn === undefined) return helping;
  const shifts = (['earlier', 'later'] as const).flatMap((kind): Concession[] => {
    const days = kind === 'earlier' ? -7 : 7;
    const dates = { startsOn: addDays(startsOn, days), endsOn: addDays(endsOn, days) };
    return helping.some((one) => one.kind === kind) || dates.startsOn <= context.today ? [] : [{ kind, ...dates, more: 0 }];
  });
  return [...helping, ...shifts];
}
