/** "Make a copy" of the spreadsheet: what comes along with it, and what does not. */
import type { CopyOptions } from '../../contract';
import type { Account } from '../../apps-script/base/account';
import type { Platform } from '../../apps-script/base/platform';
import type { FormModel } from '../../apps-script/forms/form-model';
import { destinationOf } from '../../apps-script/forms/response-sheet';
import { copySheetInto } from '../../apps-script/spreadsheet/model/workbook-memory';
import { createPlatform } from '../create-platform';
import { Engine } from '../engine';
import { NoState } from '../no-state';

/**
 * Cells, looks, rules, names, protections and the script come along; triggers, mail, history, cache and the users' properties do
 * not, nor do those of document and script unless it is asked.
 *
 * @param by who makes the copy: it and the copies of the forms are theirs
 */
export function copySpreadsheet(engine: Engine, how: CopyOptions = {}, by: Account = engine.platform.account): Engine {
  engine.refuseWhileRunning('the copy of the spreadsheet');
  const { platform, project } = engine;
  const { properties } = platform.workbook;
  const startAt = new Date(platform.clock.now()).toISOString();
  const copy = createPlatform({ project: {}, stateFile: ':memory:', startAt, account: by }, project, undefined, {
    ids: platform.ids,
    readings: platform.options,
    attributes: platform.workbook.attributes,
    workbook: {
      ...structuredClone(properties),
      id: platform.ids.text(44),
      name: how.name ?? `Copie de ${properties.name}`,
    },
  });
  copySheetInto(platform.workbook, copy.workbook);
  if (how.keepsProperties === true)
    for (const store of ['document', 'script'] as const) copy.properties[store].replace(platform.properties[store].values);
  copy.forms.foreign.push(...platform.forms.forms, ...platform.forms.foreign);
  for (const form of platform.forms.forms) copyForm(platform, copy, form, how.copiesForms !== false);
  return new Engine(copy, project, new NoState(), ':memory:', [], 0, engine.anotherRealm());
}

/** A form whose answers land in the spreadsheet; its questions keep their ids. */
function copyForm(from: Platform, to: Platform, form: FormModel, isCopied: boolean): void {
  form.destinationId ??= from.workbook.properties.id;
  form.owner ??= from.account.email;
  const sheet = destinationOf(from, form);
  const copied = sheet && to.workbook.sheetById(sheet.id);
  if (!copied) return;
  if (!isCopied) {
    delete copied.properties.formLink;
    return;
  }
  const model = to.forms.add({
    ...structuredClone({ ...form, responses: [] }),
    owner: to.account.email,
    editors: [],
    id: to.ids.text(44),
    publishedId: `1FAIpQLS${to.ids.text(48)}`,
    fileName: `Copie de ${form.fileName}`,
    published: from.options.formsArePublished,
    acceptingResponses: from.options.formsArePublished,
    destinationId: to.workbook.properties.id,
    responses: [],
  });
  copied.properties.formLink = { ...copied.properties.formLink!, formId: model.id };
}
