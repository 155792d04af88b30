/** A draft held against the register, by the checks of the form: whichever road it comes by. */
import type { Finding } from '../../domain/finding/finding';
import { checkRequest, type CheckedRequest } from '../../domain/request/check-request';
import type { RequestDraft } from '../../domain/request/request-draft';
import type { Ports, Register } from '../ports';

export interface RequestCheck {
  /** What was said when it was read. */
  readonly readingFindings?: readonly Finding[];
  /** Reference of the row that it is or becomes: nothing doubles itself. */
  readonly except?: string;
}

/** Writes nothing. */
export const checkRequestIn = (
  register: Register,
  { clock, gazetteer }: Pick<Ports, 'clock' | 'gazetteer'>,
  draft: RequestDraft,
  { readingFindings = [], except }: RequestCheck = {},
): CheckedRequest =>
  checkRequest({
    draft,
    readingFindings,
    schools: register.all('schools'),
    trainings: register.all('trainings'),
    locate: gazetteer.locate,
    rules: register.all('rules'),
    today: clock.today(),
    others: register.all('requests').filter(({ reference }) => reference !== except),
  });
