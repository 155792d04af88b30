/** Which requests a plan takes: the dialog and the button that opens it count the same. */
import type { IsoDate } from '../../calendar/iso-date';
import type { Proposition } from '../../proposition/proposition';
import { LIVE_PROPOSITION_STATUSES } from '../../proposition/proposition-status';
import type { Request } from '../../request/request';
import { stageWeekNames } from '../pairing/stage-weeks';
import { readableDay } from '../pool/readable';

/** Open, its stage still to begin, and no proposition that waits for an answer. */
export const mayBeAllocated = (request: Request, propositions: readonly Proposition[], today: IsoDate): boolean =>
  (request.status === 'new' || request.status === 'searching') &&
  (readableDay(request.startsOn) ?? '') >= today &&
  !propositions.some(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status)) &&
  stageWeekNames(request).length > 0;
