/** What a person does in the editor of a form: publish, close, rename, remove and move questions. */
import { deleteItem, moveItem, type FormModel } from '../../apps-script/forms/form-model';
import { syncResponseColumns, unlinkResponseSheet } from '../../apps-script/forms/response-sheet';
import type { Engine } from '../engine';

function change(engine: Engine, act: () => void): void {
  engine.perform(() => {
    act();
    return {};
  });
}

/** Place of a question from 0; throws with the questions that exist when there is none of that id. */
function placeOf(form: FormModel, itemId: number): number {
  const place = form.items.findIndex(({ id }) => id === itemId);
  if (place < 0) throw new Error(`no item ${itemId} among ${form.items.map(({ id, title }) => `${id} ${title}`).join(', ')}`);
  return place;
}

/** Published again, a form takes answers again. */
export function setFormPublished(engine: Engine, form: FormModel, published: boolean): void {
  change(engine, () => Object.assign(engine.platform.forms.touch(form), { published, acceptingResponses: published }));
}

/** @throws Error on an unpublished form, whose editor has no such switch */
export function setFormAccepting(engine: Engine, form: FormModel, accepting: boolean): void {
  if (!form.published) throw new Error(`the form ${form.title} is not published`);
  change(engine, () => {
    engine.platform.forms.touch(form).acceptingResponses = accepting;
  });
}

/** The header of the question's column follows. */
export function editFormItemTitle(engine: Engine, form: FormModel, itemId: number, title: string): void {
  const place = placeOf(form, itemId);
  change(engine, () => {
    engine.platform.forms.touch(form).items[place]!.title = title;
    syncResponseColumns(engine.platform, form);
  });
}

export function editFormItemHelp(engine: Engine, form: FormModel, itemId: number, help: string): void {
  const place = placeOf(form, itemId);
  change(engine, () => {
    engine.platform.forms.touch(form).items[place]!.help = help;
  });
}

/** The question then takes any answer. */
export function clearFormItemValidation(engine: Engine, form: FormModel, itemId: number): void {
  const place = placeOf(form, itemId);
  change(engine, () => {
    delete engine.platform.forms.touch(form).items[place]!.validation;
  });
}

/** The column and its answers stay. */
export function deleteFormItem(engine: Engine, form: FormModel, itemId: number): void {
  const place = placeOf(form, itemId);
  change(engine, () => deleteItem(engine.platform.forms, form, place));
}

/** `to` counts from 0. */
export function moveFormItem(engine: Engine, form: FormModel, itemId: number, to: number): void {
  const place = placeOf(form, itemId);
  change(engine, () => {
    moveItem(engine.platform.forms, form, place, to);
  });
}

/** A list keeps no jump of a choice that is gone. */
export function editFormItemChoices(engine: Engine, form: FormModel, itemId: number, values: readonly string[]): void {
  const place = placeOf(form, itemId);
  change(engine, () => {
    const item = engine.platform.forms.touch(form).items[place]!;
    item.choices = values.map((value) => item.choices.find((choice) => choice.value === value) ?? { value });
  });
}

/** Adds a collaborator in the form's editor. */
export function shareForm(engine: Engine, form: FormModel, email: string): void {
  change(engine, () => {
    const model = engine.platform.forms.touch(form);
    model.editors = [...(model.editors ?? []).filter((one) => one !== email), email];
  });
}

export function unlinkForm(engine: Engine, form: FormModel): void {
  change(engine, () => unlinkResponseSheet(engine.platform, form));
}

/** The tab and its rows stay. */
export function deleteForm(engine: Engine, form: FormModel): void {
  change(engine, () => {
    unlinkResponseSheet(engine.platform, form);
    engine.platform.forms.remove(form);
  });
}
