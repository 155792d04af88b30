/** The tokens of the links by which host and teacher say how a stage went. */
import type { ReminderTemplate } from '../../domain/message/message';
import type { Reviewer } from '../../domain/network/review';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Subject } from '../../domain/reminder/reminder';
import type { Ports, Register } from '../ports';

const TOKEN_FIELD = { company: 'hostReviewToken', school: 'teacherReviewToken' } as const;

/** Messages that ask for a review, by whom they ask. */
const ASKED_BY: Readonly<Partial<Record<ReminderTemplate, Reviewer>>> = {
  'review-host': 'company',
  'review-reminder-host': 'company',
  'review-teacher': 'school',
  'review-reminder-teacher': 'school',
};

/** The proposition with the token of that side; one that has none gets it now. */
function withReviewToken(
  register: Register,
  { tokens }: Pick<Ports, 'tokens'>,
  proposition: Proposition,
  by: Reviewer,
): Proposition {
  const field = TOKEN_FIELD[by];
  if (proposition[field] !== undefined) return proposition;
  const token = tokens.next();
  register.change('propositions', proposition.reference, { [field]: token });
  return { ...proposition, [field]: token };
}

/** What a reminder speaks of, with the tokens that its links need. */
export function withLinks(
  register: Register,
  ports: Pick<Ports, 'tokens'>,
  template: ReminderTemplate,
  subjects: readonly Subject[],
): readonly Subject[] {
  const by = ASKED_BY[template];
  if (by === undefined) return subjects;
  return subjects.map((subject) =>
    subject.proposition === undefined
      ? subject
      : { ...subject, proposition: withReviewToken(register, ports, subject.proposition, by) },
  );
}
