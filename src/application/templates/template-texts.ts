/** The wordings as the hub has them, and the change of one. */
import { templateKey, type TemplateKey } from '../../domain/message/message';
import { readTemplateKey } from '../../domain/message/template-key';
import { checkTemplate } from '../../wording/emails/check-template';
import { allowedVariables, defaultTemplateRows, defaultWording, wordingsOf } from '../../wording/emails/default-templates';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { templateKeyLabels } from '../../wording/labels/reference';
import { templateProblems } from '../../wording/pages/templates-page';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import type { OwnWording, TemplateChange, TemplateDraft, TemplateSaved, TemplatesView, WordingName } from '../templates-api';
import { UserProblem } from '../user-problem';

type Text = Pick<TemplateDraft, 'subject' | 'body'>;

const isSame = (a: Text, b: Text): boolean => a.subject === b.subject && a.body === b.body;

/** A page may send anything: only a text that the template has can be read or changed. Throws a UserProblem. */
export function requireWording({ code, wording }: WordingName): TemplateKey {
  const name = readTemplateKey(templateKey(code, wording));
  if (name === undefined || !wordingsOf(name.code).includes(name.wording))
    throw new UserProblem(templateProblems.unknown.message, templateProblems.unknown.advice);
  return templateKey(name.code, name.wording);
}

/** The text as it stands: the hub's row, or what ships where there is none. */
function textNow(register: Register, { code, wording }: WordingName): OwnWording {
  const row = register.find('templates', templateKey(code, wording));
  const { subject, body, isActive } = row ?? { ...defaultWording(code, wording), isActive: true };
  return { code, wording, subject, body, isActive };
}

export const templatesView = (register: Register): TemplatesView => ({
  own: register.all('templates').flatMap(({ code }) => {
    const name = readTemplateKey(code);
    if (name === undefined) return [];
    const now = textNow(register, name);
    return now.isActive && isSame(now, defaultWording(name.code, name.wording)) ? [] : [now];
  }),
});

/** Most characters of a subject, and of a text: a cell holds 50,000, mail programs show much less. */
const LONGEST = { subject: 250, body: 10_000 };

/**
 * The draft as it would be kept: one line of subject, plain ends of lines. Throws a UserProblem that names the place of the first
 * mistake.
 */
export function checkedDraft({ code, wording, subject, body }: TemplateDraft): TemplateDraft {
  requireWording({ code, wording });
  const text: Text = {
    subject: String(subject)
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim(),
    body: String(body).replace(/\r\n?/g, '\n').trimEnd(),
  };
  for (const part of ['subject', 'body'] as const)
    if (text[part].length > LONGEST[part])
      throw new UserProblem(templateProblems.tooLong(part, LONGEST[part]), templateProblems.nothingChanged);
  const [problem] = checkTemplate(text, allowedVariables(code));
  if (problem !== undefined) throw new UserProblem(problem.sentence, templateProblems.nothingChanged);
  return { code, wording, ...text };
}

/**
 * Keeps the text, unless it is no longer the one that was being changed. The same text a second time writes nothing. Throws a
 * UserProblem for a text that cannot be sent.
 */
export function saveTemplate(register: Register, ports: Ports, change: TemplateChange): TemplateSaved {
  const wanted = checkedDraft(change);
  const key = requireWording(change);
  const now = textNow(register, change);
  const kept: OwnWording = { ...wanted, isActive: true };
  if (isSame(now, wanted) && now.isActive) return { isSaved: true, now: kept };
  if (!isSame(now, change.before)) return { isSaved: false, now };
  const text: Text = { subject: wanted.subject, body: wanted.body };
  if (register.find('templates', key) !== undefined) register.change('templates', key, { ...text, isActive: true });
  else register.add('templates', { ...defaultTemplateRows().find(({ code }) => code === key)!, ...text });
  noteInJournal(register, ports, {
    action: isSame(wanted, defaultWording(change.code, change.wording))
      ? journalActions.templateRestored
      : journalActions.templateChanged,
    object: journalObjects.template,
    reference: templateKeyLabels[key],
  });
  return { isSaved: true, now: kept };
}
