/**
 * How an address fills the questions of a form. The platform alone knows the name that a question has in an address: it is asked
 * for the address of a sample answer, and each name is known by the value that it carries.
 */
import type { FormDefinition, Question } from '../../register/forms/form-definition';
import { CORRECTION } from '../../register/forms/section-builder';
import type { FormFilling, FormItems, InstalledForm } from '../properties/installed-form';
import { isPublished } from './publish-form';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

interface Sample {
  readonly key: string;
  /** As the address shows it. */
  readonly value: string;
  readonly response: ItemResponse;
}

/** Questions whose choices are the same ones cannot be told apart in one address: this many addresses are asked for. */
const MOST_ADDRESSES = 4;

/** Nothing for a form that is never corrected, or that is not published: it then has no address. */
export function formFilling(form: Form, definition: FormDefinition, items: FormItems): Pick<InstalledForm, 'filling'> {
  if (items[CORRECTION] === undefined || !isPublished(form)) return {};
  const byId = new Map(form.getItems().map((item) => [item.getId(), item] as const));
  let left = definition.sections
    .flatMap(({ questions }) => questions)
    .filter(({ key }) => items[key] !== undefined && byId.has(items[key]));
  let filling: FormFilling = { address: '', entries: {} };
  for (let attempt = 0; attempt < MOST_ADDRESSES && left.length > 0; attempt += 1) {
    const samples = samplesOf(left, (key) => byId.get(items[key]!)!);
    if (samples.length === 0) break;
    const url = samples
      .reduce((response, sample) => response.withItemResponse(sample.response), form.createResponse())
      .toPrefilledUrl();
    const found = namesIn(url, samples);
    filling = { address: url.slice(0, url.search(/&entry\./)), entries: { ...filling.entries, ...found } };
    left = left.filter(({ key }) => filling.entries[key] === undefined && samples.every((sample) => sample.key !== key));
  }
  return { filling };
}

/** A sample answer for each question, no value twice. */
function samplesOf(questions: readonly Question[], itemOf: (key: string) => Item): Sample[] {
  const used = new Set<string>();
  return questions.flatMap((question, index): Sample[] => {
    const value = valuesFor(question, index).find((one) => !used.has(one));
    if (value === undefined) return [];
    used.add(value);
    return [{ key: question.key, value, response: responseTo(itemOf(question.key), question, value) }];
  });
}

function valuesFor({ kind, choices = [], validation }: Question, index: number): readonly string[] {
  if (kind === 'date') return [`20${String(10 + (index % 80))}-01-0${1 + Math.floor(index / 80)}`];
  if (kind !== 'text' && kind !== 'paragraph') return choices.map(({ label }) => label);
  // Nothing is sent; a sample that the question refuses could stop the making of the address.
  if (validation === 'email') return [`essai${index}@essai.example`];
  if (validation === 'postal-code') return [String(10_000 + index)];
  if (validation === 'initials') return [letterPairs(index)];
  if (typeof validation === 'object')
    return Array.from({ length: validation.max - validation.min + 1 }, (_, step) => String(validation.min + step));
  return [`ESSAI${index}`];
}

/** 0 → « AA », 27 → « BB ». */
const letterPairs = (index: number): string =>
  String.fromCharCode(65 + (Math.floor(index / 26) % 26)) + String.fromCharCode(65 + (index % 26));

/** The answer `value` to a question; a date is ISO, of several boxes one is ticked. */
export function responseTo(item: Item, { kind }: Question, value: string): ItemResponse {
  switch (kind) {
    case 'text':
      return item.asTextItem().createResponse(value);
    case 'paragraph':
      return item.asParagraphTextItem().createResponse(value);
    case 'list':
      return item.asListItem().createResponse(value);
    case 'choice':
      return item.asMultipleChoiceItem().createResponse(value);
    case 'checkboxes':
      return item.asCheckboxItem().createResponse([value]);
    case 'date':
      return item
        .asDateItem()
        .createResponse(new Date(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8))));
  }
}

/** The parameter that carries the sample of each question; one that two parameters carry is left out. */
function namesIn(url: string, samples: readonly Sample[]): Record<string, string> {
  const carried = url
    .slice(url.indexOf('?') + 1)
    .split('&')
    .map((part) => part.split('='))
    .filter(([name = '']) => name.startsWith('entry.'))
    .map(([name = '', value = '']) => ({ name, value: decodeURIComponent(value.replace(/\+/g, ' ')) }));
  return Object.fromEntries(
    samples.flatMap(({ key, value }) => {
      const [only, ...others] = carried.filter((one) => one.value === value);
      return only === undefined || others.length > 0 ? [] : [[key, only.name]];
    }),
  );
}
