/** A form as scripts hold it. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { ITEM_CLASSES, type FormItem } from './form-item';
import type { FormModel, ItemKind, ItemModel } from './form-model';
import { syncResponseColumns } from './response-sheet';

export class Form {
  constructor(
    readonly ctx: RunContext,
    readonly model: FormModel,
  ) {}

  change(patch: Partial<FormModel>): this {
    Object.assign(this.model, patch);
    this.ctx.platform.forms.touch(this.model);
    return this;
  }

  add(kind: ItemKind): FormItem {
    const { ids } = this.ctx.platform;
    const hasChoices = kind === 'LIST' || kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX';
    const item: ItemModel = {
      id: ids.number(),
      entryId: ids.number(),
      kind,
      title: '',
      help: '',
      required: false,
      choices: hasChoices ? [{ value: '' }] : [],
      hasOther: false,
      bounds: { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' },
      includesYear: true,
      includesTime: false,
    };
    this.change({ items: [...this.model.items, item] });
    syncResponseColumns(this.ctx.platform, this.model);
    return new ITEM_CLASSES[kind](this.ctx, this.model, item);
  }

  place(item: unknown): number {
    const index =
      typeof item === 'number' ? item : this.model.items.findIndex((model) => model.id === (item as FormItem).model.id);
    if (index < 0 || index >= this.model.items.length) throw new ScriptException('Invalid data updating form.');
    return index;
  }
}
