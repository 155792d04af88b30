/** Opens forms to everyone, looks whether they are open, and notes the addresses that they have once they are. */
import type { FormKind } from '../../application/setup-api';
import { LINKED_FORMS } from '../../register/forms/linked-forms';
import { RECALL_PLACE, TOKEN_PLACE, type FormItems, type InstalledForm } from '../properties/installed-form';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Opens the form to everyone. Forms made by a program are born unpublished since June 2026 (Forms API, "changes to Google
 * Forms").
 */
export function publishForm(form: Form): void {
  if (!isPublished(form)) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

/** A form of the older kind knows no publishing: it is public from its birth, and refuses the question. */
export const isPublished = (form: Form): boolean => !form.supportsAdvancedResponderPermissions() || form.isPublished();

/** Can people answer? */
export const takesAnswers = (form: Form): boolean => isPublished(form) && form.isAcceptingResponses();

/** A domain may ask people to sign in; a consumer account refuses the question, and has nothing to open. */
export function openToOutsiders(form: Form): void {
  try {
    if (form.requiresLogin()) form.setRequireLogin(false);
  } catch {
    return;
  }
}

/** An unpublished form has no public address, and asking for one throws. */
export function publicAddresses(
  form: Form,
  kind: FormKind,
  items: FormItems,
): Pick<InstalledForm, 'publicUrl' | 'tokenUrl' | 'answerUrls'> {
  if (!isPublished(form)) return {};
  const publicUrl = form.getPublishedUrl();
  const linked = LINKED_FORMS[kind];
  if (linked === undefined || items['token'] === undefined) return { publicUrl };
  const token = form.getItemById(items['token'])!.asTextItem();
  const recall = items['recall'] === undefined ? undefined : form.getItemById(items['recall'])!.asParagraphTextItem();
  const filled = () => {
    const response = form.createResponse().withItemResponse(token.createResponse(TOKEN_PLACE));
    return recall === undefined ? response : response.withItemResponse(recall.createResponse(RECALL_PLACE));
  };
  const tokenUrl = filled().toPrefilledUrl();
  const choice = items[linked.choice];
  if (choice === undefined) return { publicUrl, tokenUrl };
  const answer = form.getItemById(choice)!.asMultipleChoiceItem();
  const shown = new Set(answer.getChoices().map((choice) => choice.getValue()));
  // A link must not promise an answer that the form does not offer.
  const offered = Object.entries(linked.labels).filter(([, label]) => shown.has(label));
  return {
    publicUrl,
    tokenUrl,
    answerUrls: Object.fromEntries(
      offered.map(([code, label]) => [code, filled().withItemResponse(answer.createResponse(label)).toPrefilledUrl()]),
    ),
  };
}
