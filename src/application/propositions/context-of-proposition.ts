/** What the message of a proposition speaks of, and whom it goes to. */
import { addressOf, contactOf } from '../companies/contact-of';
import type { MessageContext } from '../outbox/compose-message';
import type { Register } from '../ports';

/** Read from the rows as they are now; the link is that of the proposition's token. */
export function contextOfProposition(
  register: Register,
  reference: string,
): { readonly to: string | undefined; readonly context: MessageContext } {
  const proposition = register.find('propositions', reference);
  if (proposition === undefined) return { to: undefined, context: {} };
  const { requestReference, companyReference, offerReference, token } = proposition;
  return {
    to: addressOf(register, companyReference),
    context: {
      request: register.find('requests', requestReference),
      company: register.find('companies', companyReference),
      contact: contactOf(register, companyReference),
      offer: offerReference === undefined ? undefined : register.find('offers', offerReference),
      answerToken: token ?? '',
    },
  };
}
