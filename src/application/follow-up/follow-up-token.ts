/** The token of the link by which a teacher says how a request stands. */
import type { Request } from '../../domain/request/request';
import type { Ports, Register } from '../ports';

/** The request with its token; one that was filed before there were any gets it now. */
export function withToken(register: Register, { tokens }: Pick<Ports, 'tokens'>, request: Request): Request {
  if (request.token !== undefined) return request;
  const token = tokens.next();
  register.change('requests', request.reference, { token });
  return { ...request, token };
}
