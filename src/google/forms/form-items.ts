/** One question as an item of a form, by kind: how it is added, what it shows now, how it is given what it should show. */
import { fingerprint } from '../../domain/text/fingerprint';
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
 * nothing. `dressed`: the definition asks for the help that was given last; it is neither read nor given again. `any`: nothing.
 */
export type Standing = 'new' | 'dressed' | 'any';

export interface Before {
  readonly standing: Standing;
  /** Fingerprint of the help that was given last; absent when nothing is known of it. */
  readonly help?: string;
  /** Told that the help is a person's own, and stays, though the definition now has another than it had. */
  keptOwnHelp(): void;
}

/** Tells one help from another, as a person reads them. */
export const helpPrint = (help: string | undefined): string => fingerprint(oneLine(help ?? ''));

/**
 * Gives the item what the question says, where it shows something else. Gives whether anything was written.
 * @param shown the title that it shows
 */
export function fillQuestion(item: Item, shown: string, before: Before, question: Question, pageOf: FindPage): boolean {
  const { standing } = before;
  const wrote = [fillWords(item, shown, before, question), fillRequired(concrete(item), standing, question)];
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
 * @param way where the section before this one leads: a page break's own `goTo` says where to go after the page before it
 */
export function fillSection(item: Item, before: Before, section: Section, isFirst: boolean, way: Page | undefined): boolean {
  const { standing } = before;
  const wrote = fillWords(item, standing === 'new' ? '' : item.getTitle(), before, section);
  if (isFirst) return wrote;
  const page = concrete<PageBreak>(item);
  if (leadsTo(page, standing, way)) return wrote;
  if (way === undefined) page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
  else page.setGoToPage(way.item());
  return true;
}

/** Does the page break lead where it should? A new one leads on. */
function leadsTo(page: PageBreak, standing: Standing, way: Page | undefined): boolean {
  if (standing === 'new') return way === undefined;
  const now = page.getGoToPage() as PageBreak | null;
  return way === undefined ? now === null && String(page.getPageNavigationType()) === 'CONTINUE' : now?.getId() === way.id;
}

/** Titles are put right: answers are read by them. A help that a person has reworded is theirs and stays. */
function fillWords(item: Item, shown: string, before: Before, { title, help = '' }: Pick<Question, 'title' | 'help'>): boolean {
  const isTitled = isShownAs(shown, title);
  const isHelped = before.standing === 'dressed' || !lacksHelp(before.standing === 'new' ? '' : item.getHelpText(), before, help);
  const words = concrete<Words>(item);
  if (!isTitled) words.setTitle(title);
  if (!isHelped) words.setHelpText(help);
  return !isTitled || !isHelped;
}

function lacksHelp(shown: string, before: Before, help: string): boolean {
  if (isShownAs(shown, help)) return false;
  // Emptied, it is asked for again.
  const isOurs = shown === '' || before.help === undefined || helpPrint(shown) === before.help;
  if (before.standing === 'new' || isOurs) return true;
  if (before.help !== helpPrint(help)) before.keptOwnHelp();
  return false;
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

/**
 * The platform shows nobody which validation an item has, and an answer that it would have refused is one that nobody can use:
 * it is given each time. One that a question has no more is taken away.
 */
function fillValidation(text: GoogleAppsScript.Forms.TextItem, standing: Standing, { validation }: Question): void {
  if (standing !== 'any' && validation === undefined) return;
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
