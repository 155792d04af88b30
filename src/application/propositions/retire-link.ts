/** The link of a proposition that can serve no more. */
import type { Proposition } from '../../domain/proposition/proposition';
import { retiredToken } from '../../domain/proposition/token';
import type { Register } from '../ports';

/** Puts a mark in the token's place. Done again it changes nothing. */
export function retireLink(register: Register, { reference, token }: Proposition): void {
  if (token !== undefined && token !== retiredToken(token))
    register.change('propositions', reference, { token: retiredToken(token) });
}
