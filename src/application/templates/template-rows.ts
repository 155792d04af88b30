/** Rows that a message of a template could be about, and what its variables hold for one of them. Nothing is queued. */
import { hasHost, isStanding } from '../../domain/draft/plan-draft';
import { maySolicit } from '../../domain/company/may-solicit';
import { TEMPLATE_USES, type TemplateSubject } from '../../domain/message/template-moments';
import type { Proposition } from '../../domain/proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { wordingOf } from '../../domain/request/public-wording';
import { schoolName } from '../../domain/school/school';
import { DEFAULT_TEMPLATES, defaultWording, wordingsOf } from '../../wording/emails/default-templates';
import type { DefaultTemplate } from '../../wording/emails/email-template';
import { renderTemplate } from '../../wording/emails/render-template';
import { classInWords, shortDatesInWords } from '../../wording/emails/request-in-words';
import { templateProblems, templateRowLabel } from '../../wording/pages/templates-page';
import { variablesOf } from '../outbox/compose-message';
import { contextAgain } from '../outbox/context-again';
import type { MessageContext } from '../outbox/message-material';
import type { Ports, Register } from '../ports';
import type { TemplateRow, TemplateValues, WordingName } from '../templates-api';
import { UserProblem } from '../user-problem';
import { requireWording } from './template-texts';

/** Enough to find one that shows what one looks for. */
const MOST_ROWS = 12;

type Fits = (requestReference: string) => boolean;

/** The last rows of the tab, the newest first. */
export function templateRows(register: Register, name: WordingName): readonly TemplateRow[] {
  requireWording(name);
  const isOne = wordingsOf(name.code).length === 1;
  const fits: Fits = (reference) => {
    const request = register.find('requests', reference);
    return request !== undefined && (isOne || wordingOf(request.type) === name.wording);
  };
  return ROWS[TEMPLATE_USES[name.code].about](register, fits);
}

const ROWS: Readonly<Record<TemplateSubject, (register: Register, fits: Fits) => readonly TemplateRow[]>> = {
  request: (register, fits) =>
    lastOf(register.all('requests'), ({ reference }) => fits(reference)).map((request) => ({
      reference: request.reference,
      label: templateRowLabel(request.reference, [classInWords(request), shortDatesInWords(request)]),
    })),
  proposition: (register, fits) => propositionRows(register, fits, () => true),
  placement: (register, fits) => propositionRows(register, fits, ({ status }) => SEATED_PROPOSITION_STATUSES.includes(status)),
  offer: (register) =>
    lastOf(register.all('offers'), () => true).map(({ reference, companyReference }) => ({
      reference,
      label: templateRowLabel(reference, [register.find('companies', companyReference)?.name]),
    })),
  company: (register) =>
    lastOf(register.all('companies'), maySolicit).map(({ reference, name }) => ({
      reference,
      label: templateRowLabel(reference, [name]),
    })),
  school: (register) =>
    lastOf(register.all('schools'), () => true).map((school) => ({
      reference: school.uai,
      label: templateRowLabel(school.uai, [schoolName(school)]),
    })),
  contribution: (register) =>
    lastOf(register.all('contributions'), () => true).map(({ reference, organisation }) => ({
      reference,
      label: templateRowLabel(reference, [organisation]),
    })),
  need: (register) =>
    lastOf(register.all('needs'), () => true).map(({ reference, subject }) => ({
      reference,
      label: templateRowLabel(reference, [subject]),
    })),
  meeting: (register) =>
    lastOf(register.all('meetings'), () => true).map(({ reference, title }) => ({
      reference,
      label: templateRowLabel(reference, [title]),
    })),
  registration: (register) =>
    lastOf(register.all('registrations'), () => true).map(({ reference, meetingReference }) => ({
      reference,
      label: templateRowLabel(reference, [register.find('meetings', meetingReference)?.title]),
    })),
  plan: (register) =>
    lastOf(register.all('plans'), (row) => isStanding(row) && hasHost(row)).map(({ reference, requestReference, hostName }) => ({
      reference,
      label: templateRowLabel(reference, [requestReference, hostName]),
    })),
  none: () => [],
};

function propositionRows(register: Register, fits: Fits, isOne: (proposition: Proposition) => boolean): readonly TemplateRow[] {
  const rows = lastOf(register.all('propositions'), (one) => isOne(one) && fits(one.requestReference));
  return rows.map(({ reference, companyReference, requestReference }) => {
    const request = register.find('requests', requestReference);
    const host = register.find('companies', companyReference)?.name;
    return { reference, label: templateRowLabel(reference, [host, request && classInWords(request)]) };
  });
}

function lastOf<T>(records: readonly T[], isOne: (record: T) => boolean): T[] {
  const found: T[] = [];
  for (let index = records.length - 1; index >= 0 && found.length < MOST_ROWS; index -= 1)
    if (isOne(records[index]!)) found.push(records[index]!);
  return found;
}

/** Throws a UserProblem for a row that is gone. */
export function templateValues(register: Register, ports: Ports, name: WordingName, reference: string): TemplateValues {
  requireWording(name);
  const context = contextAgain(register, ports, { template: name.code, about: reference, covers: `${reference}=` });
  if (context === undefined || isEmpty(context)) throw new UserProblem(templateProblems.rowGone(String(reference).slice(0, 60)));
  const real = variablesOf(register, ports, name.code, withLinks(context));
  const shown = new Set(renderTemplate(defaultWording(name.code, name.wording), real).missing);
  const { variables }: DefaultTemplate = DEFAULT_TEMPLATES[name.code];
  const examples = variables.filter((variable) => shown.has(variable.name)).map((variable) => variable.name);
  return {
    values: Object.fromEntries(
      variables.map((variable) => [variable.name, valueOf(variable, real[variable.name] ?? '', examples)] as const),
    ),
    examples,
  };
}

/** A link that works would let the reader of a preview answer in the host's or the teacher's place. */
const valueOf = (
  { name, example }: { readonly name: string; readonly example: string },
  real: string,
  examples: readonly string[],
): string => (examples.includes(name) || (name.startsWith('lien_') && real !== '') ? example : real);

/** Links that are not there yet, or not any more, are shown as those of a message that leaves. */
const PREVIEW_TOKEN = 'apercu';
const withLinks = (context: MessageContext): MessageContext => ({
  ...context,
  answerToken: PREVIEW_TOKEN,
  ...(context.company === undefined ? {} : { company: { ...context.company, token: PREVIEW_TOKEN } }),
  ...(context.request === undefined ? {} : { request: { ...context.request, token: PREVIEW_TOKEN } }),
  ...(context.proposition === undefined
    ? {}
    : { proposition: { ...context.proposition, token: PREVIEW_TOKEN, teacherToken: PREVIEW_TOKEN } }),
});

const isEmpty = ({ request, offer, school, company, contribution, need, meeting, registration }: MessageContext): boolean =>
  [request, offer, school, company, contribution, need, meeting, registration].every((row) => row === undefined);
