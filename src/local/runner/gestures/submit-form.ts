/** A person fills a form: the checks of the page, the row in the tab, the triggers. */
import type { FormAnswers, Responder, SubmitResult } from '../../contract';
import { checkAnswers } from '../../apps-script/forms/check-answers';
import type { FormModel } from '../../apps-script/forms/form-model';
import { columnAnswer, writeResponseRow } from '../../apps-script/forms/response-sheet';
import type { Engine } from '../engine';
import { formSideEvent, formSubmitEvent } from './events';

/** Why the form shows no question to that person, in the form's French; undefined when it does. */
function closedTo(form: FormModel, by: Responder): string | undefined {
  if (!form.published) return `Le formulaire «\u00a0${form.title}\u00a0» n’est pas publié.`;
  if (!form.acceptingResponses)
    return form.closedMessage || `Le formulaire «\u00a0${form.title}\u00a0» n’accepte plus de réponses.`;
  if (form.requireLogin && by.isInDomain !== true)
    return 'Ce formulaire ne peut être consulté que par les utilisateurs de l’organisation de son propriétaire.';
  return undefined;
}

export function submitForm(engine: Engine, form: FormModel, answers: FormAnswers, by: Responder = {}): SubmitResult {
  const { platform } = engine;
  return engine.perform<Omit<SubmitResult, 'runs' | 'ui'>>((gesture) => {
    const closed = closedTo(form, by);
    if (closed !== undefined) return { accepted: false, errors: { 0: closed }, confirmationMessage: '' };
    const { errors, kept } = checkAnswers(form, answers);
    if (Object.keys(errors).length > 0) return { accepted: false, errors, confirmationMessage: '' };
    const response = {
      id: platform.ids.text(40),
      at: platform.clock.now(),
      email: form.collectEmail ? String(answers['email'] ?? '') : '',
      answers: kept,
    };
    platform.forms.addResponse(form, response);
    const [ofForm, ofSpreadsheet] = [form.id, platform.workbook.properties.id].map((id) =>
      platform.triggers.waitingFor('ON_FORM_SUBMIT', id),
    );
    for (const trigger of ofForm!)
      gesture.fire(trigger, { kind: 'form-submit', args: (ctx) => [formSideEvent(ctx, form, response, trigger.uid)] }, null);
    const written = writeResponseRow(platform, form, response);
    if (written) {
      const { sheet, row } = written;
      const given = new Map(kept.map(({ itemId, value }) => [itemId, value]));
      const values = sheet.properties.formLink!.columns.map((key, column) =>
        typeof key === 'number' && !isDateLike(form, key)
          ? (columnAnswer(given, key) ?? '')
          : platform.workbook.display(sheet, row, column),
      );
      for (const trigger of ofSpreadsheet!) {
        gesture.fire(
          trigger,
          { kind: 'form-submit', args: (ctx) => [formSubmitEvent(ctx, sheet, row, values, trigger.uid)] },
          null,
        );
      }
    }
    return { accepted: true, errors: {}, confirmationMessage: form.confirmationMessage || 'Votre réponse a été enregistrée.' };
  });
}

/** Dates and times arrive in the event as the tab shows them. */
function isDateLike(form: FormModel, itemId: number): boolean {
  const kind = form.items.find((item) => item.id === itemId)?.kind;
  return kind === 'DATE' || kind === 'TIME' || kind === 'DATETIME' || kind === 'DURATION';
}
