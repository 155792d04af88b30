/** One question as an item of a form, by kind: how it is added, what it shows now, how it is given what it should show. */
import { oneLine } from '../../domain/text/one-line';
import type { FormChoice, Question, QuestionKind, Section } from '../../register/forms/form-definition';
import { formValidationHelp, initialsPattern, postalCodePattern } from '../../wording/labels/form-texts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
export type PageBreak = GoogleAppsScript.Forms.PageBreakItem;
type List = GoogleAppsScript.Forms.ListItem;
type MultipleChoice = GoogleAppsScript.Forms.MultipleChoiceItem;
type Boxes = GoogleAppsScript.Forms.CheckboxItem;
interface Words {
  setTitle(title: string): unknown;
  setHelpText(help: string): unknown;
}

/** A page, known by its identity: its item is asked for only when something must be written. */
export interface Page {
  readonly id: number;
  item(): PageBreak;
}
/** The page of a section; `undefined` when the way on is the next page. */
export type FindPage = (section: string | undefined) => Page | undefined;

/** Kinds whose answers are words: the sheet must keep them as they were typed. */
export const isWords = (kind: QuestionKind): boolean => kind !== 'date';

/** Name of the platform's item type, by kind of question. */
const TYPES: Readonly<Record<QuestionKind, string>> = {
  text: 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  list: 'LIST',
  choice: 'MULTIPLE_CHOICE',
  checkboxes: 'CHECKBOX',
  date: 'DATE',
};

const types = new WeakMap<Item, string>();
/** Items as their own class. */
const concretes = new WeakMap<Item, unknown>();

/** An item never changes its type: it is asked once, since each question to a form is a call. */
function typeOf(item: Item): string {
  const known = types.get(item) ?? String(item.getType());
  types.set(item, known);
  return known;
}

/** A question that changed its kind needs another item: the platform has no other way. */
export const isOfKind = (item: Item, kind: QuestionKind): boolean => typeOf(item) === TYPES[kind];
/** The first section is the form's first page: a heading, since no break can stand before it. */
export const isOfSection = (item: Item, isFirst: boolean): boolean =>
  typeOf(item) === (isFirst ? 'SECTION_HEADER' : 'PAGE_BREAK');

/** What is added comes as its own class, which need not be asked for again; it can do all that is asked of an item here. */
function added(made: object): Item {
  const item = made as Item;
  concretes.set(item, made);
  return item;
}

export const addSection = (form: Form, isFirst: boolean): Item =>
  added(isFirst ? form.addSectionHeaderItem() : form.addPageBreakItem());

export const addQuestion = (form: Form, { kind }: Question): Item =>
  added(
    {
      text: () => form.addTextItem(),
      paragraph: () => form.addParagraphTextItem(),
      list: () => form.addListItem(),
      choice: () => form.addMultipleChoiceItem(),
      checkboxes: () => form.addCheckboxItem(),
      date: () => form.addDateItem(),
    }[kind](),
  );

/** As a person reads it: the platform may keep another space than the one it was given. */
export const isShownAs = (one: string, other: string): boolean => oneLine(one) === oneLine(other);

/** A list without a choice is refused by the platform: it says that the register has none yet. */
const choicesOf = ({ choices = [] }: Question): readonly FormChoice[] =>
  choices.length > 0 ? choices : [{ label: formValidationHelp.emptyList }];

/**
 * What is known of an item before it is looked at, since each question to a form is a call. `new`: it was just added, and shows
 * nothing. `dressed`: its help and its validation are those of the definition, as they were given last; no answer depends on
 * them, so that they are neither read nor given again. `any`: nothing.
 */
export type Standing = 'new' | 'dressed' | 'any';

/**
 * Gives the item what the question says, where it shows something else. Gives whether anything was written.
 * @param shown the title that it shows
 */
export function fillQuestion(item: Item, shown: string, standing: Standing, question: Question, pageOf: FindPage): boolean {
  const wrote = [
    fillWords(item, shown, standing, question.title, question.help ?? ''),
    fillRequired(concrete(item), standing, question),
  ];
  switch (question.kind) {
    case 'text':
      fillValidation(concrete(item), standing, question);
      break;
    case 'checkboxes':
      wrote.push(fillBoxes(concrete(item), standing, question));
      break;
    case 'list':
      wrote.push(fillChoices(concrete<List>(item), standing, question, pageOf));
      break;
    case 'choice':
      wrote.push(
        fillChoices(concrete<MultipleChoice>(item), standing, question, pageOf),
        fillOther(concrete<MultipleChoice>(item), standing, question),
      );
      break;
    default:
  }
  return wrote.includes(true);
}

/**
 * Gives the item of a section its words and its way on.
 * @param before where the section before this one leads: a page break's own `goTo` says where to go after the page before it
 */
export function fillSection(
  item: Item,
  standing: Standing,
  { title, help = '' }: Section,
  isFirst: boolean,
  before: Page | undefined,
): boolean {
  const wrote = fillWords(item, standing === 'new' ? '' : item.getTitle(), standing, title, help);
  if (isFirst) return wrote;
  const page = concrete<PageBreak>(item);
  if (leadsTo(page, standing, before)) return wrote;
  if (before === undefined) page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
  else page.setGoToPage(before.item());
  return true;
}

/** Does the page break lead where it should? A new one leads on. */
function leadsTo(page: PageBreak, standing: Standing, before: Page | undefined): boolean {
  if (standing === 'new') return before === undefined;
  const now = page.getGoToPage() as PageBreak | null;
  return before === undefined ? now === null && String(page.getPageNavigationType()) === 'CONTINUE' : now?.getId() === before.id;
}

function fillWords(item: Item, shown: string, standing: Standing, title: string, help: string): boolean {
  const isTitled = isShownAs(shown, title);
  const isHelped = standing === 'dressed' || isShownAs(standing === 'new' ? '' : item.getHelpText(), help);
  const words = concrete<Words>(item);
  if (!isTitled) words.setTitle(title);
  if (!isHelped) words.setHelpText(help);
  return !isTitled || !isHelped;
}

function fillRequired(question: GoogleAppsScript.Forms.TextItem, standing: Standing, { isRequired }: Question): boolean {
  if ((standing === 'new' ? false : question.isRequired()) === isRequired) return false;
  question.setRequired(isRequired);
  return true;
}

function fillOther(item: MultipleChoice | Boxes, standing: Standing, { hasOther = false }: Question): boolean {
  if ((standing === 'new' ? false : item.hasOtherOption()) === hasOther) return false;
  item.showOtherOption(hasOther);
  return true;
}

/** A new item has one choice without a word. */
function fillBoxes(item: Boxes, standing: Standing, question: Question): boolean {
  const wanted = choicesOf(question).map(({ label }) => label);
  const now = standing === 'new' ? [] : item.getChoices().map((choice) => choice.getValue());
  const isSame = now.length === wanted.length && now.every((value, index) => isShownAs(value, wanted[index]!));
  if (!isSame) item.setChoiceValues(wanted);
  return fillOther(item, standing, question) || !isSame;
}

function fillChoices(item: List | MultipleChoice, standing: Standing, question: Question, pageOf: FindPage): boolean {
  const wanted = choicesOf(question).map(({ label, goTo }) => ({ label, page: pageOf(goTo) }));
  const now = standing === 'new' ? [] : item.getChoices();
  const isSame =
    now.length === wanted.length &&
    now.every((choice, index) => {
      const { label, page } = wanted[index]!;
      return isShownAs(choice.getValue(), label) && (choice.getGotoPage() as PageBreak | null)?.getId() === page?.id;
    });
  if (!isSame)
    item.setChoices(
      wanted.map(({ label, page }) => (page === undefined ? item.createChoice(label) : item.createChoice(label, page.item()))),
    );
  return !isSame;
}

/** The platform shows nobody which validation an item has: where it is not known it is given. */
function fillValidation(text: GoogleAppsScript.Forms.TextItem, standing: Standing, { validation }: Question): void {
  if (standing === 'dressed' || (standing === 'new' && validation === undefined)) return;
  if (validation === undefined) text.clearValidation();
  else text.setValidation(textValidation(validation));
}

function textValidation(validation: NonNullable<Question['validation']>): GoogleAppsScript.Forms.TextValidation {
  const builder = FormApp.createTextValidation();
  if (validation === 'email') return builder.setHelpText(formValidationHelp.email).requireTextIsEmail().build();
  if (validation === 'postal-code')
    return builder.setHelpText(formValidationHelp.postalCode).requireTextMatchesPattern(postalCodePattern).build();
  if (validation === 'initials')
    return builder.setHelpText(formValidationHelp.initials).requireTextMatchesPattern(initialsPattern).build();
  return builder
    .setHelpText(formValidationHelp.between(validation.min, validation.max))
    .requireNumberBetween(validation.min, validation.max)
    .build();
}

/** A generic item reads; only its own class writes. It is asked for once. */
export function concrete<T>(item: Item): T {
  const casts: Readonly<Record<string, () => unknown>> = {
    TEXT: () => item.asTextItem(),
    PARAGRAPH_TEXT: () => item.asParagraphTextItem(),
    LIST: () => item.asListItem(),
    MULTIPLE_CHOICE: () => item.asMultipleChoiceItem(),
    CHECKBOX: () => item.asCheckboxItem(),
    DATE: () => item.asDateItem(),
    SECTION_HEADER: () => item.asSectionHeaderItem(),
    PAGE_BREAK: () => item.asPageBreakItem(),
  };
  const known = concretes.get(item) ?? casts[typeOf(item)]!();
  concretes.set(item, known);
  return known as T;
}
