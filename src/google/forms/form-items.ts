/** One question as an item of a form, by kind: how it is added, what it shows now, how it is given what it should show. */
import { oneLine } from '../../domain/text/one-line';
import type { FormChoice, Question, QuestionKind, Section } from '../../register/forms/form-definition';
import { formValidationHelp, initialsPattern, postalCodePattern } from '../../wording/labels/form-texts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
export type PageBreak = GoogleAppsScript.Forms.PageBreakItem;
type Choosable =
  | GoogleAppsScript.Forms.ListItem
  | GoogleAppsScript.Forms.MultipleChoiceItem
  | GoogleAppsScript.Forms.CheckboxItem;

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
export const addSection = (form: Form, isFirst: boolean): { getId(): number } =>
  isFirst ? form.addSectionHeaderItem() : form.addPageBreakItem();

export const addQuestion = (form: Form, { kind }: Question): { getId(): number } =>
  ({
    text: () => form.addTextItem(),
    paragraph: () => form.addParagraphTextItem(),
    list: () => form.addListItem(),
    choice: () => form.addMultipleChoiceItem(),
    checkboxes: () => form.addCheckboxItem(),
    date: () => form.addDateItem(),
  })[kind]();

/** As a person reads it: the platform may keep another space than the one it was given. */
export const isShownAs = (one: string, other: string): boolean => oneLine(one) === oneLine(other);

/** A list without a choice is refused by the platform: it says that the register has none yet. */
const choicesOf = ({ choices = [] }: Question): readonly FormChoice[] =>
  choices.length > 0 ? choices : [{ label: formValidationHelp.emptyList }];

/**
 * Gives the item what the question says, where it shows something else. Gives whether anything was written.
 * @param shown the title that it shows
 */
export function fillQuestion(item: Item, shown: string, question: Question, pageOf: FindPage): boolean {
  const wrote = [fillWords(item, shown, question.title, question.help ?? ''), fillRequired(item, question)];
  switch (question.kind) {
    case 'text':
      wrote.push(fillValidation(item, question));
      break;
    case 'checkboxes':
      wrote.push(fillBoxes(item.asCheckboxItem(), question));
      break;
    case 'list':
      wrote.push(fillChoices(item.asListItem(), question, pageOf));
      break;
    case 'choice':
      wrote.push(fillChoices(item.asMultipleChoiceItem(), question, pageOf), fillOther(item.asMultipleChoiceItem(), question));
      break;
    default:
  }
  return wrote.includes(true);
}

/**
 * Gives the item of a section its words and its way on.
 * @param before where the section before this one leads: a page break's own `goTo` says where to go after the page before it
 */
export function fillSection(item: Item, { title, help = '' }: Section, isFirst: boolean, before: Page | undefined): boolean {
  const wrote = fillWords(item, item.getTitle(), title, help);
  if (isFirst) return wrote;
  const page = item.asPageBreakItem();
  const now = page.getGoToPage() as PageBreak | null;
  const isOnward = now === null && String(page.getPageNavigationType()) === 'CONTINUE';
  if (before === undefined ? isOnward : now?.getId() === before.id) return wrote;
  if (before === undefined) page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
  else page.setGoToPage(before.item());
  return true;
}

function fillWords(item: Item, shown: string, title: string, help: string): boolean {
  const isTitled = isShownAs(shown, title);
  const isHelped = isShownAs(item.getHelpText(), help);
  if (!isTitled) concrete(item).setTitle(title);
  if (!isHelped) concrete(item).setHelpText(help);
  return !isTitled || !isHelped;
}

function fillRequired(item: Item, { isRequired }: Question): boolean {
  const question = concrete(item) as GoogleAppsScript.Forms.TextItem;
  if (question.isRequired() === isRequired) return false;
  question.setRequired(isRequired);
  return true;
}

const isSameOther = (item: { hasOtherOption(): boolean }, { hasOther = false }: Question): boolean =>
  item.hasOtherOption() === hasOther;

function fillOther(
  item: GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.CheckboxItem,
  question: Question,
): boolean {
  if (isSameOther(item, question)) return false;
  item.showOtherOption(question.hasOther ?? false);
  return true;
}

function fillBoxes(item: GoogleAppsScript.Forms.CheckboxItem, question: Question): boolean {
  const wanted = choicesOf(question).map(({ label }) => label);
  const now = item.getChoices().map((choice) => choice.getValue());
  const isSame = now.length === wanted.length && now.every((value, index) => isShownAs(value, wanted[index]!));
  if (!isSame) item.setChoiceValues(wanted);
  return fillOther(item, question) || !isSame;
}

function fillChoices(
  item: Exclude<Choosable, GoogleAppsScript.Forms.CheckboxItem>,
  question: Question,
  pageOf: FindPage,
): boolean {
  const wanted = choicesOf(question).map(({ label, goTo }) => ({ label, page: pageOf(goTo) }));
  const now = item.getChoices();
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

/** The platform shows nobody which validation an item has: it is given each time. */
function fillValidation(item: Item, { validation }: Question): boolean {
  const text = item.asTextItem();
  if (validation === undefined) text.clearValidation();
  else text.setValidation(textValidation(validation));
  return false;
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

/** A generic item reads; only its own class writes. */
function concrete(item: Item): { setTitle(title: string): unknown; setHelpText(help: string): unknown } {
  const casts: Readonly<Record<string, () => { setTitle(title: string): unknown; setHelpText(help: string): unknown }>> = {
    TEXT: () => item.asTextItem(),
    PARAGRAPH_TEXT: () => item.asParagraphTextItem(),
    LIST: () => item.asListItem(),
    MULTIPLE_CHOICE: () => item.asMultipleChoiceItem(),
    CHECKBOX: () => item.asCheckboxItem(),
    DATE: () => item.asDateItem(),
    SECTION_HEADER: () => item.asSectionHeaderItem(),
    PAGE_BREAK: () => item.asPageBreakItem(),
  };
  return casts[typeOf(item)]!();
}
