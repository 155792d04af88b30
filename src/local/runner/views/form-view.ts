/** A form as a person fills it. */
import type { FormItemView, FormView } from '../../contract';
import {
  editorsOf,
  isGrid,
  publishedUrl,
  type FormModel,
  type FormStore,
  type ItemModel,
} from '../../apps-script/forms/form-model';

/** @param main address of the account that owns the spreadsheet */
export function formView(store: FormStore, form: FormModel, main: string): FormView {
  const [owner, ...editors] = editorsOf(form, main);
  return {
    id: form.id,
    publishedId: form.publishedId,
    fileName: form.fileName,
    title: form.title,
    description: form.description,
    confirmationMessage: form.confirmationMessage,
    acceptingResponses: form.acceptingResponses,
    published: form.published,
    owner: owner!,
    editors,
    requiresLogin: form.requireLogin ?? false,
    closedMessage: form.closedMessage,
    publishedUrl: publishedUrl(form),
    items: itemViews(store, form),
  };
}

/** A form is looked at far more often than it is changed. */
function itemViews({ shown }: FormStore, form: FormModel): readonly FormItemView[] {
  const known = shown.get(form) as readonly FormItemView[] | undefined;
  if (known !== undefined) return known;
  const views = form.items.map(itemView);
  shown.set(form, views);
  return views;
}

function itemView(item: ItemModel): FormItemView {
  const hasChoices = item.kind === 'LIST' || item.kind === 'MULTIPLE_CHOICE' || item.kind === 'CHECKBOX';
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    help: item.help,
    required: item.required,
    ...(hasChoices
      ? {
          choices: item.choices.map((choice) => ({ value: choice.value, ...target(choice) })),
          hasOtherOption: item.hasOther,
        }
      : {}),
    ...(isGrid(item) ? { rows: [...(item.rows ?? [])], columns: [...(item.columns ?? [])] } : {}),
    ...(item.media?.url === undefined ? {} : { videoUrl: item.media.url }),
    ...(item.kind === 'PAGE_BREAK' ? target(item) : {}),
    ...(item.validation ? { validation: item.validation } : {}),
    ...(item.kind === 'SCALE' ? { bounds: { ...item.bounds } } : {}),
  };
}

function target(from: { readonly pageId?: number; readonly goTo?: 'SUBMIT' | 'RESTART' | 'CONTINUE' }) {
  return {
    ...(from.pageId === undefined ? {} : { goToPageId: from.pageId }),
    ...(from.goTo === undefined ? {} : { goTo: from.goTo }),
  };
}
