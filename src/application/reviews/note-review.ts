/** What host and teacher say after a stage becomes a row of *Bilans*, once for each side of a proposition. */
import type { Review } from '../../domain/network/network';
import { isMark, reviewGiven, reviewRefusal, type ReviewRefusal } from '../../domain/network/review';
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

/** Notes the review of the proposition, or keeps its words where it cannot count. What was said before changes nothing. */
export function noteReview(
  register: Register,
  ports: Ports,
  proposition: Proposition,
  request: Request,
  given: GivenReview,
): ReviewOutcome {
  const known = reviewGiven(register.where('reviews', 'requestReference', request.reference), proposition, given.by);
  if (wasReceived(known, given)) return 'again';
  const refusal = reviewRefusal(proposition, request, ports.clock.today());
  const fields = fieldsOf(given);
  const outcome =
    refusal !== undefined
      ? keepWords(register, request, keptReview(proposition.reference, given.by, fields, refusal), refusal)
      : known === undefined
        ? add(register, ports, proposition, given, fields)
        : correct(register, ports, known, given, fields);
  if (outcome === 'again') return outcome;
  noteInJournal(register, ports, {
    action: ACTIONS[outcome],
    object: journalObjects.proposition,
    reference: proposition.reference,
    ...(outcome === 'corrected' && known !== undefined ? { before: reviewFacts(known) } : {}),
    after: reviewFacts({ ...fields, by: given.by }),
  });
  return outcome;
}

const ACTIONS: Readonly<Record<Exclude<ReviewOutcome, 'again'>, string>> = {
  taken: journalActions.reviewReceived,
  corrected: journalActions.reviewCorrected,
  'not-begun': journalActions.reviewKept,
  'not-held': journalActions.reviewKept,
};

const SECOND_SEED = 0x01234567;
const markOf = ({ origin }: GivenReview): string | undefined =>
  origin === undefined ? undefined : fingerprint(origin) + fingerprint(origin, SECOND_SEED);
const marksOf = ({ originKey = '' }: Partial<Review>): string[] => originKey.split(' ').filter((one) => one !== '');

function wasReceived(known: Review | undefined, given: GivenReview): boolean {
  const mark = markOf(given);
  return known !== undefined && mark !== undefined && marksOf(known).includes(mark);
}

function add(register: Register, ports: Ports, proposition: Proposition, given: GivenReview, fields: Fields): 'taken' {
  register.add('reviews', {
    reference: register.nextReference('reviews'),
    requestReference: proposition.requestReference,
    propositionReference: proposition.reference,
    by: given.by,
    ...fields,
    on: ports.clock.today(),
    originKey: markOf(given),
  });
  return 'taken';
}

/** The later answer counts; what it does not say again stays. What it says otherwise is to be seen to anew. */
function correct(register: Register, ports: Ports, known: Review, given: GivenReview, fields: Fields): 'corrected' | 'again' {
  const mark = markOf(given);
  const originKey = mark === undefined ? known.originKey : [...marksOf(known), mark].join(' ');
  const patch: Fields = {
    ...(fields.done === 'no' ? { fit: undefined, welcome: undefined } : {}),
    ...fields,
    workedExpectations:
      fields.done !== 'no' && fields.workedExpectations.length === 0 ? known.workedExpectations : fields.workedExpectations,
  };
  const isSame = (field: keyof Fields): boolean => JSON.stringify(patch[field]) === JSON.stringify(known[field]);
  if ((Object.keys(patch) as (keyof Fields)[]).every(isSame)) {
    if (mark !== undefined) register.change('reviews', known.reference, { originKey });
    return 'again';
  }
  const isJudgedAnew = (['done', 'fit', 'welcome', 'again'] as const).some((field) => field in patch && !isSame(field));
  register.change('reviews', known.reference, {
    ...patch,
    on: ports.clock.today(),
    originKey,
    ...(isJudgedAnew ? { isSettled: undefined } : {}),
  });
  return 'corrected';
}

/** What does not count stands in the request's notes, once. */
function keepWords(
  register: Register,
  { reference, notes = '' }: Request,
  line: string,
  refusal: ReviewRefusal,
): ReviewRefusal | 'again' {
  if (notes.includes(line)) return 'again';
  register.change('requests', reference, { notes: [notes, line].filter((part) => part !== '').join('\n') });
  return refusal;
}

/** One matter each, as the cell parts them. */
const linesOf = (texts: readonly string[]): (string | undefined)[] => texts.flatMap((text) => text.split(';')).map(cleanLine);

/** Words without names, within their limits; a stage that did not take place has no marks. */
function fieldsOf({ by, done, fit, welcome, again, workedExpectations = [], toImprove }: GivenReview): Fields {
  const hasMarks = done !== 'no';
  const worked = hasMarks ? joinWithin(linesOf(workedExpectations), TEXT_LIMITS.soughtActivities) : undefined;
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
