/** Who may change a form. */
import type { MethodRow } from '../base/service-class';
import { addressOf, User } from '../tools/session';
import type { Form } from './form-class';
import { editorsOf } from './form-model';

const share = (signature: string, isAdded: boolean): MethodRow<Form> => [
  signature,
  'formWrite',
  (form, given) => {
    const emails = [given as unknown].flat().map(addressOf);
    const others = (form.model.editors ?? []).filter((email) => !emails.includes(email));
    return form.change({ editors: isAdded ? [...others, ...emails] : others });
  },
];

export const formSharingMethods: Readonly<Record<string, MethodRow<Form>>> = {
  addEditor: share('s | User', true),
  addEditors: share('a', true),
  removeEditor: share('s | User', false),
  getEditors: ['', 'formRead', ({ ctx, model }) => editorsOf(model, ctx.platform.account.email).map((email) => new User(email))],
};
