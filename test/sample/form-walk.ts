/** Walks a form as the person who fills it does: page after page, by the branches of the choices. */
import type { FormAnswers } from 'apps-script-local';
import type { FormDefinition, Question, Section } from '../../src/register/forms/form-definition';
import { initialsPattern, postalCodePattern } from '../../src/wording/labels/form-texts';

/** What the form would refuse, one line a mistake; empty when it takes the answers. */
export function mistakesIn(asBuilt: FormDefinition, asGiven: FormAnswers): string[] {
  const [form, answers] = [asRead(asBuilt), asRead(asGiven)];
  const sections = sectionsWalked(form, answers);
  const asked = sections.flatMap((section) => section.questions);
  const strangers = Object.keys(answers).filter((title) => !asked.some((question) => question.title === title));
  return [
    ...strangers.map((title) => `« ${title} » is not on the road walked`),
    ...asked.flatMap((question) => mistakesOf(question, answers[question.title])),
  ];
}

/** A person cannot see which kind of space stands in a text. */
const asRead = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as T;

function sectionsWalked(form: FormDefinition, answers: FormAnswers): Section[] {
  const walked: Section[] = [];
  let at: Section | undefined = form.sections[0];
  while (at !== undefined && !walked.includes(at)) {
    const section: Section = at;
    walked.push(section);
    const branch = section.questions
      .map((question) => question.choices?.find((choice) => choice.label === answers[question.title])?.goTo)
      .find((goTo) => goTo !== undefined);
    const next = branch ?? section.next;
    at =
      next === undefined ? form.sections[form.sections.indexOf(section) + 1] : form.sections.find((other) => other.key === next);
  }
  return walked;
}

function mistakesOf(question: Question, answer: FormAnswers[string] | undefined): string[] {
  const given = answer === undefined ? [] : [answer].flat();
  if (given.length === 0) return question.isRequired ? [`« ${question.title} » is required`] : [];
  if (typeof answer !== 'string' && question.kind !== 'checkboxes') return [`« ${question.title} » takes one answer`];
  const labels = question.choices?.map((choice) => choice.label);
  const strangers = labels === undefined ? [] : given.filter((text) => !labels.includes(text));
  if (strangers.length > (question.hasOther === true ? 1 : 0))
    return [`« ${question.title} » has no choice ${strangers.join(' / ')}`];
  return given.filter((text) => !isTaken(question, text)).map((text) => `« ${question.title} » does not take ${text}`);
}

function isTaken({ kind, validation }: Question, text: string): boolean {
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (validation === undefined) return text.trim() !== '';
  if (validation === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  if (validation === 'postal-code') return new RegExp(postalCodePattern).test(text);
  if (validation === 'initials') return new RegExp(initialsPattern).test(text);
  return Number(text) >= validation.min && Number(text) <= validation.max;
}
