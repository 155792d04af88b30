/** Builds a form from its definition, or brings one up to date: items are found again by identity, never by title. */
import { fingerprint } from '../../domain/text/fingerprint';
import type { FormChoice, FormDefinition, Question, Section } from '../../register/forms/form-definition';
import { formValidationHelp, initialsPattern, postalCodePattern } from '../../wording/labels/form-texts';
import type { FormItems } from '../properties/installation';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type PageBreak = GoogleAppsScript.Forms.PageBreakItem;

export interface BuildProgress {
  /** False once the run must end: the build stops and is taken up again later. */
  mayGoOn(): boolean;
  /** Keeps what is done so far. */
  keep(items: FormItems): void;
}

export interface BuiltForm { readonly items: FormItems; readonly isComplete: boolean }

/** Each call to a form costs a write to the platform: after so many items what is done is kept. */
const KEEP_EVERY = 12;

/**
 * Makes the form's items those of the definition, in its order. Items of the definition are kept (answers stay in their columns),
 * new ones are added, those that are no longer in it are removed, those that have not changed are not touched.
 * @param known items of the last time
 */
export function buildForm(form: Form, definition: FormDefinition, known: FormItems, progress: BuildProgress): BuiltForm {
  return new FormBuild(form, definition, known, progress).run();
}

/** A section's item has a key that no question can have. */
const sectionKey = (section: Section): string => `§${section.key}`;

class FormBuild {
  private readonly items: Record<string, readonly [number, string]>;
  /** Identities in the form's order, kept in step with each move: asking the platform for an index is a call. */
  private readonly order: number[];
  private readonly existing: Map<number, Item>;
  private sinceKept = 0;

  constructor(private readonly form: Form, private readonly definition: FormDefinition, known: FormItems, private readonly progress: BuildProgress) {
    const items = form.getItems();
    this.order = items.map((item) => item.getId());
    this.existing = new Map(items.map((item, index) => [this.order[index]!, item] as const));
    this.items = Object.fromEntries(Object.entries(known).filter(([, [id]]) => this.existing.has(id)));
  }

  run(): BuiltForm {
    const { form, definition } = this;
    form.setTitle(definition.title).setDescription(definition.description).setConfirmationMessage(definition.confirmation);
    const isComplete = this.placeAll() && this.fillAll();
    if (isComplete) this.removeOthers();
    return { items: this.items, isComplete };
  }

  /** Puts an item for every section and question in its place; gives false when the time is up. */
  private placeAll(): boolean {
    let position = 0;
    for (const [index, section] of this.definition.sections.entries()) {
      // The first section is the form's first page: a heading, since no break can stand before it.
      this.place(sectionKey(section), position, () => (index === 0 ? this.form.addSectionHeaderItem() : this.form.addPageBreakItem()));
      position += 1;
      for (const question of section.questions) {
        this.place(question.key, position, () => addQuestion(this.form, question));
        position += 1;
        if (!this.goOn()) return false;
      }
    }
    return true;
  }

  private place(key: string, position: number, make: () => { getId(): number }): void {
    if (this.items[key] === undefined) {
      const id = make().getId();
      this.items[key] = [id, ''];
      this.order.push(id);
      this.existing.set(id, this.form.getItemById(id)!);
    }
    const [id] = this.items[key]!;
    const at = this.order.indexOf(id);
    if (at === position) return;
    this.form.moveItem(at, position);
    this.order.splice(position, 0, ...this.order.splice(at, 1));
  }

  /** Gives every item its words, choices and ways on, where they changed; gives false when the time is up. */
  private fillAll(): boolean {
    const { sections } = this.definition;
    for (const [index, section] of sections.entries()) {
      // A page break's own `goTo` says where to go after the page before it, so it follows the section before.
      const before = sections[index - 1];
      const wayOn = before?.next === undefined ? undefined : this.pageId(before.next);
      this.fillItem(sectionKey(section), [section.title, section.help, wayOn], (item) => this.fillSection(item, section, index === 0, wayOn));
      for (const question of section.questions) {
        this.fillItem(question.key, [question, question.choices?.map(({ goTo }) => this.pageId(goTo))], (item) => fill(item, question, (goTo) => this.page(goTo)));
        if (!this.goOn()) return false;
      }
    }
    return true;
  }

  private fillItem(key: string, content: unknown, write: (item: Item) => void): void {
    const [id, print] = this.items[key]!;
    const wanted = fingerprint(JSON.stringify(content));
    if (print === wanted) return;
    write(this.existing.get(id)!);
    this.items[key] = [id, wanted];
    this.sinceKept += 1;
  }

  private fillSection(item: Item, { title, help = '' }: Section, isFirst: boolean, wayOn: number | undefined): void {
    if (isFirst) {
      item.asSectionHeaderItem().setTitle(title).setHelpText(help);
      return;
    }
    const page = item.asPageBreakItem().setTitle(title).setHelpText(help);
    if (wayOn === undefined) page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
    else page.setGoToPage(this.existing.get(wayOn)!.asPageBreakItem());
  }

  private removeOthers(): void {
    const own = new Set(Object.values(this.items).map(([id]) => id));
    const keys = new Set(this.definition.sections.flatMap((section) => [sectionKey(section), ...section.questions.map(({ key }) => key)]));
    for (const [key, [id]] of Object.entries(this.items)) {
      if (keys.has(key)) continue;
      own.delete(id);
      delete this.items[key];
    }
    for (const [id, item] of this.existing) if (!own.has(id)) this.form.deleteItem(item);
  }

  private pageId(section: string | undefined): number | undefined {
    return section === undefined ? undefined : this.items[`§${section}`]?.[0];
  }

  private page(section: string | undefined): PageBreak | undefined {
    const id = this.pageId(section);
    return id === undefined ? undefined : this.existing.get(id)!.asPageBreakItem();
  }

  private goOn(): boolean {
    if (!this.progress.mayGoOn()) return false;
    if (this.sinceKept >= KEEP_EVERY) {
      this.progress.keep(this.items);
      this.sinceKept = 0;
    }
    return true;
  }
}

const addQuestion = (form: Form, { kind }: Question) => ({
  text: () => form.addTextItem(),
  paragraph: () => form.addParagraphTextItem(),
  list: () => form.addListItem(),
  choice: () => form.addMultipleChoiceItem(),
  checkboxes: () => form.addCheckboxItem(),
  date: () => form.addDateItem(),
})[kind]();

type FindPage = (section: string | undefined) => PageBreak | undefined;

function fill(item: Item, question: Question, pageOf: FindPage): void {
  const { title, help = '', isRequired } = question;
  // A list without a choice is refused by the platform: it says that the register has none yet.
  const choices = question.choices !== undefined && question.choices.length > 0 ? question.choices : [{ label: formValidationHelp.emptyList }];
  switch (question.kind) {
    case 'text': {
      const text = item.asTextItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      const validation = textValidation(question.validation);
      if (validation !== undefined) text.setValidation(validation);
      return;
    }
    case 'paragraph':
      item.asParagraphTextItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      return;
    case 'date':
      item.asDateItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      return;
    case 'checkboxes':
      item.asCheckboxItem().setTitle(title).setHelpText(help).setRequired(isRequired).setChoiceValues(choices.map(({ label }) => label)).showOtherOption(question.hasOther ?? false);
      return;
    case 'list': {
      const list = item.asListItem().setTitle(title).setHelpText(help).setRequired(isRequired);
      list.setChoices(choices.map((choice) => choiceOf(list, choice, pageOf)));
      return;
    }
    case 'choice': {
      const list = item.asMultipleChoiceItem().setTitle(title).setHelpText(help).setRequired(isRequired).showOtherOption(question.hasOther ?? false);
      list.setChoices(choices.map((choice) => choiceOf(list, choice, pageOf)));
    }
  }
}

function choiceOf(list: GoogleAppsScript.Forms.ListItem | GoogleAppsScript.Forms.MultipleChoiceItem, { label, goTo }: FormChoice, pageOf: FindPage): GoogleAppsScript.Forms.Choice {
  const page = pageOf(goTo);
  return page === undefined ? list.createChoice(label) : list.createChoice(label, page);
}

function textValidation(validation: Question['validation']): GoogleAppsScript.Forms.TextValidation | undefined {
  if (validation === undefined) return undefined;
  const builder = FormApp.createTextValidation();
  if (validation === 'email') return builder.setHelpText(formValidationHelp.email).requireTextIsEmail().build();
  if (validation === 'postal-code') return builder.setHelpText(formValidationHelp.postalCode).requireTextMatchesPattern(postalCodePattern).build();
  if (validation === 'initials') return builder.setHelpText(formValidationHelp.initials).requireTextMatchesPattern(initialsPattern).build();
  return builder.setHelpText(formValidationHelp.between(validation.min, validation.max)).requireNumberBetween(validation.min, validation.max).build();
}
