/** Says whether a cell typed by hand may stay. */
import { normaliseEmail } from '../../domain/contact/email';
import { normalisePhone } from '../../domain/contact/phone';
import { TEMPLATE_CODES, type TemplateCode } from '../../domain/message/message';
import { isLiving, STATUS_FIELD } from '../../domain/lifecycle/living';
import type { TableName } from '../../domain/records';
import { checkTemplate } from '../../wording/emails/check-template';
import { allowedVariables, DEFAULT_TEMPLATES } from '../../wording/emails/default-templates';
import { editTexts } from '../../wording/labels/edits';

export interface HandEdit {
  readonly table: TableName;
  readonly field: string;
  readonly header: string;
  /** The cell as text, as typed. */
  readonly typed: string;
  /** Can the column's kind read the cell? */
  readonly isReadable: boolean;
  /** What names the row: reference, code… */
  readonly key: string;
}

export type EditVerdict = { readonly kind: 'kept' } | { readonly kind: 'refused'; readonly sentence: string };

const KEPT: EditVerdict = { kind: 'kept' };
const refused = (sentence: string): EditVerdict => ({ kind: 'refused', sentence });

type FieldCheck = (edit: HandEdit) => EditVerdict;

const emailCheck: FieldCheck = ({ typed }) => (typed === '' || normaliseEmail(typed) !== undefined ? KEPT : refused(editTexts.email(typed)));
const phoneCheck: FieldCheck = ({ typed }) => (typed === '' || normalisePhone(typed) !== undefined ? KEPT : refused(editTexts.phone(typed)));

/** Checks by field, whatever the table. */
const FIELD_CHECKS: Readonly<Record<string, FieldCheck>> = {
  email: emailCheck, requesterEmail: emailCheck, officeEmail: emailCheck, referentEmail: emailCheck,
  phone: phoneCheck, requesterPhone: phoneCheck,
  subject: templateCheck, body: templateCheck,
};

/** What the hub itself goes by; another value would bend what is known of the row. */
const HELD_FIELDS: readonly string[] = ['recordedStatus', 'originKey', 'token', 'answerKeys', 'turn', 'endedBy', 'key'];

/** Keeps what the column can read and the checks of the forms accept; the sentence says why not. */
export function checkEdit(edit: HandEdit): EditVerdict {
  if (edit.typed === '' && isLiving(edit.table) && edit.field === STATUS_FIELD[edit.table]) return refused(editTexts.byActions(edit.header));
  if (edit.field === 'reference' || HELD_FIELDS.includes(edit.field)) return refused(editTexts.byActions(edit.header));
  if (!edit.isReadable) return refused(editTexts.unreadable(edit.header, edit.typed.slice(0, 60)));
  return FIELD_CHECKS[edit.field]?.(edit) ?? KEPT;
}

/** A wording that does not parse, or names a variable that does not exist, cannot be used. */
function templateCheck({ table, field, key, typed }: HandEdit): EditVerdict {
  const code = TEMPLATE_CODES.find((known) => known === key) as TemplateCode | undefined;
  if (table !== 'templates' || code === undefined) return KEPT;
  const { subject, body } = DEFAULT_TEMPLATES[code];
  const problem = checkTemplate({ subject, body, [field]: typed }, allowedVariables(code))[0];
  return problem === undefined ? KEPT : refused(editTexts.template(problem.sentence));
}
