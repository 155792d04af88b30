/** May the host still be asked for this pupil on the days of its proposition? */
import { maySolicit } from '../company/may-solicit';
import type { Company } from '../company/company';
import type { Request } from '../request/request';
import { OPEN_REQUEST_STATUSES } from '../request/request-status';
import type { Proposition } from './proposition';

/** The search goes on, its days are those that the host was asked for, and the host lets itself be solicited. */
export const mayBeAsked = (proposition: Proposition, request: Request, company: Company): boolean =>
  maySolicit(company) &&
  OPEN_REQUEST_STATUSES.includes(request.status) &&
  proposition.startsOn === request.startsOn &&
  proposition.endsOn === request.endsOn;
