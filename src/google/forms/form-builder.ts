/** Builds a form from its definition, or brings one up to date: items are found again by identity, never by title. */
import type { FormChoice, FormDefinition, Question, Section } from '../../register/forms/form-definition';
import { formValidationHelp, initialsPattern, postalCodePattern } from '../../wording/labels/form-texts';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type PageBreak = GoogleAppsScript.Forms.PageBreakItem;
type ItemIds = Record<string, number>;

const sectionKey = (section: Section): string => `§${section.key}`;

/**
 * Makes the form's items those of the definition, in its order. Items of the definition are kept (answers stay in their columns),
 * new ones are added, those that are no longer in it are removed.
 * @param known identity of each question and section from the last time, by key
 * @returns the identities now
 */
export function buildForm(form: Form, definition: FormDefinition, known: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  form.setTitle(definition.title).setDescription(definition.description).setConfirmationMessage(definition.confirmation);
  const ids: ItemIds = {};
  const existing = new Map(form.getItems().map((item) => [item.getId(), item] as const));
  const pages = new Map<string, PageBreak>();
  let position = 0;
  const place = (key: string, make: () => { getId(): number; getIndex(): number }): Item => {
    const kept = known[key] === undefined ? undefined : existing.get(known[key]!);
    const id = kept?.getId() ?? make().getId();
    const item = kept ?? form.getItemById(id)!;
    ids[key] = id;
    if (item.getIndex() !== position) form.moveItem(item.getIndex(), position);
    position += 1;
    return item;
  };
  definition.sections.forEach((section, index) => {
    // The first section is the form's first page: a heading, since no break can stand before it.
    if (index === 0) place(sectionKey(section), () => form.addSectionHeaderItem()).asSectionHeaderItem().setTitle(section.title).setHelpText(section.help ?? '');
    else pages.set(section.key, place(sectionKey(section), () => form.addPageBreakItem()).asPageBreakItem().setTitle(section.title).setHelpText(section.help ?? ''));
    for (const question of section.questions) place(question.key, () => addQuestion(form, question));
  });
  for (const [id, item] of existing) if (!Object.values(ids).includes(id)) form.deleteItem(item);
  navigate(definition, pages);
  for (const question of definition.sections.flatMap((section) => section.questions)) fill(form.getItemById(ids[question.key]!)!, question, pages);
  return ids;
}

/** A page break's own `goTo` says where to go after the page before it, so each section sets the break that follows it. */
function navigate(definition: FormDefinition, pages: ReadonlyMap<string, PageBreak>): void {
  definition.sections.forEach((section, index) => {
    const following = definition.sections[index + 1];
    const breakAfter = following && pages.get(following.key);
    if (breakAfter === undefined) return;
    const target = section.next === undefined ? undefined : pages.get(section.next);
    if (target === undefined) breakAfter.setGoToPage(FormApp.PageNavigationType.CONTINUE);
    else breakAfter.setGoToPage(target);
  });
}

const addQuestion = (form: Form, { kind }: Question) => ({
  text: () => form.addTextItem(),
  paragraph: () => form.addParagraphTextItem(),
  list: () => form.addListItem(),
  choice: () => form.addMultipleChoiceItem(),
  checkboxes: () => form.addCheckboxItem(),
  date: () => form.addDateItem(),
})[kind]();

function fill(item: Item, question: Question, pages: ReadonlyMap<string, PageBreak>): void {
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
      list.setChoices(choices.map((choice) => choiceOf(list, choice, pages)));
      return;
    }
    case 'choice': {
      const list = item.asMultipleChoiceItem().setTitle(title).setHelpText(help).setRequired(isRequired).showOtherOption(question.hasOther ?? false);
      list.setChoices(choices.map((choice) => choiceOf(list, choice, pages)));
    }
  }
}

function choiceOf(list: GoogleAppsScript.Forms.ListItem | GoogleAppsScript.Forms.MultipleChoiceItem, { label, goTo }: FormChoice, pages: ReadonlyMap<string, PageBreak>): GoogleAppsScript.Forms.Choice {
  const page = goTo === undefined ? undefined : pages.get(goTo);
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
