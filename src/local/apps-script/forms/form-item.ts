/** Questions and layout items as scripts hold them. */
import type { RunContext } from '../base/run-context';
import type { FormModel, ItemKind, ItemModel, Navigation } from './form-model';
import { syncResponseColumns } from './response-sheet';

export class FormItem {
  constructor(
    readonly ctx: RunContext,
    readonly form: FormModel,
    readonly model: ItemModel,
  ) {}

  change(patch: Partial<ItemModel>): this {
    Object.assign(this.model, patch);
    this.ctx.platform.forms.touch(this.form);
    if (patch.title !== undefined || patch.rows !== undefined) syncResponseColumns(this.ctx.platform, this.form);
    return this;
  }
}

/** What getItems gives: the kind is reached through asTextItem and the like. */
export class Item extends FormItem {}
export class TextItem extends FormItem {}
export class ParagraphTextItem extends FormItem {}
export class ListItem extends FormItem {}
export class MultipleChoiceItem extends FormItem {}
export class CheckboxItem extends FormItem {}
export class DateItem extends FormItem {}
export class TimeItem extends FormItem {}
export class ScaleItem extends FormItem {}
export class SectionHeaderItem extends FormItem {}
export class PageBreakItem extends FormItem {}
export class GridItem extends FormItem {}
export class CheckboxGridItem extends FormItem {}
export class DateTimeItem extends FormItem {}
export class DurationItem extends FormItem {}
export class ImageItem extends FormItem {}
export class VideoItem extends FormItem {}

export const ITEM_CLASSES: Readonly<Record<ItemKind, new (ctx: RunContext, form: FormModel, model: ItemModel) => FormItem>> = {
  TEXT: TextItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  LIST: ListItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  CHECKBOX: CheckboxItem,
  DATE: DateItem,
  TIME: TimeItem,
  SCALE: ScaleItem,
  SECTION_HEADER: SectionHeaderItem,
  PAGE_BREAK: PageBreakItem,
  GRID: GridItem,
  CHECKBOX_GRID: CheckboxGridItem,
  DATETIME: DateTimeItem,
  DURATION: DurationItem,
  IMAGE: ImageItem,
  VIDEO: VideoItem,
};

export class Choice {
  constructor(
    readonly ctx: RunContext,
    readonly form: FormModel,
    readonly value: string,
    readonly goTo?: Navigation,
    readonly pageId?: number,
    readonly isCorrect?: boolean,
  ) {}
}
