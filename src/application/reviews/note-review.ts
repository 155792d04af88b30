/** What host and teacher say after a stage becomes a row of *Bilans*, once for each side of a proposition. */
import type { Review } from '../../domain/network/network';
import { concernOf, isMark, reviewGiven, reviewRefusal, type ReviewRefusal } from '../../domain/network/review';
import type { Proposition } from '../../domain/proposition/proposition';
import { withoutPersonalDetails } from '../../domain/request/personal-details';
import type { Request } from '../../domain/request/request';
import { cleanLine, joinWithin } from '../../domain/text/clean-text';
import { fingerprint } from '../../domain/text/fingerprint';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { keptReview, reviewFacts } from '../../wording/sidebar/review-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import type { GivenReview } from './given-review';

/**
 * `taken`: a new row; `corrected`: the row that this side had given says the new answer; `again`: said before; the others count
 * for nothing and are kept in the notes of the request.
 */
export type ReviewOutcome = 'taken' | 'corrected' | 'again' | ReviewRefusal;

type Fields = Pick<Review, 'done' | 'fit' | 'workedExpectations' | 'welcome' | 'toImprove' | 'again'>;

/** Notes the review of the proposition, or keeps its words where it cannot count. The same answer changes nothing twice. */
export function noteReview(
  register: Register,
  ports: Ports,
  proposition: Proposition,
  request: Request,
  given: GivenReview,
): ReviewOutcome {
  const known = reviewGiven(register.where('reviews', 'requestReference', request.reference), proposition.reference, given.by);
  const marks = (known?.originKey ?? '').split(' ').filter((one) => one !== '');
  const mark = given.origin === undefined ? undefined : fingerprint(given.origin) + fingerprint(given.origin, SECOND_SEED);
  if (mark !== undefined && marks.includes(mark)) return 'again';
  const refusal = reviewRefusal(proposition, request, ports.clock.today());
  const fields = fieldsOf(given);
  const outcome = refusal ?? (known === undefined ? 'taken' : 'corrected');
  if (refusal === undefined) {
    const originKey = [...marks, mark].filter((one) => one !== undefined).join(' ') || undefined;
    const on = ports.clock.today();
    if (known === undefined)
      register.add('reviews', {
        reference: register.nextReference('reviews'),
        requestReference: request.reference,
        propositionReference: proposition.reference,
        by: given.by,
        ...fields,
        on,
        originKey,
      });
    else
      register.change('reviews', known.reference, {
        ...corrected(known, fields),
        propositionReference: proposition.reference,
        on,
        originKey,
      });
  } else keepWords(register, request, keptReview(proposition.reference, given.by, fields, refusal));
  noteInJournal(register, ports, {
    action: ACTIONS[outcome],
    object: journalObjects.proposition,
    reference: proposition.reference,
    ...(known === undefined ? {} : { before: reviewFacts(known) }),
    after: reviewFacts({ ...fields, by: given.by }),
  });
  return outcome;
}

const SECOND_SEED = 0x01234567;

const ACTIONS: Readonly<Record<Exclude<ReviewOutcome, 'again'>, string>> = {
  taken: journalActions.reviewReceived,
  corrected: journalActions.reviewCorrected,
  'not-begun': journalActions.reviewKept,
  'not-held': journalActions.reviewKept,
};

/** Words without names, within their limits; a stage that did not take place has no marks. */
function fieldsOf({ by, done, fit, welcome, again, workedExpectations = [], toImprove }: GivenReview): Fields {
  const hasMarks = done !== 'no';
  const worked = hasMarks ? joinWithin(workedExpectations.map(cleanLine), TEXT_LIMITS.soughtActivities) : undefined;
  const words = joinWithin([toImprove], TEXT_LIMITS.word);
  return {
    done,
    ...(hasMarks && isMark(fit) ? { fit } : {}),
    workedExpectations: worked === undefined ? [] : worked.split('\n').map(withoutPersonalDetails),
    ...(hasMarks && by === 'school' && isMark(welcome) ? { welcome } : {}),
    ...(words === undefined ? {} : { toImprove: withoutPersonalDetails(words) }),
    ...(again === undefined ? {} : { again }),
  };
}

/** The later answer counts; what it does not say again stays. What it says otherwise is to be seen to again. */
function corrected(known: Review, fields: Fields): Partial<Review> {
  const marks = fields.done === 'no' ? { fit: undefined, welcome: undefined } : {};
  const worked =
    fields.done !== 'no' && fields.workedExpectations.length === 0 ? known.workedExpectations : fields.workedExpectations;
  const now = { ...known, ...marks, ...fields, workedExpectations: worked };
  const isNew = (['done', 'fit', 'welcome', 'again'] as const).some((field) => now[field] !== known[field]);
  const isToSee = isNew && concernOf({ ...now, isSettled: undefined }) !== undefined;
  return { ...marks, ...fields, workedExpectations: worked, ...(isToSee ? { isSettled: undefined } : {}) };
}

/** What does not count stands in the request's notes, once. */
function keepWords(register: Register, { reference, notes = '' }: Request, line: string): void {
  if (notes.includes(line)) return;
  register.change('requests', reference, { notes: [notes, line].filter((part) => part !== '').join('\n') });
}
