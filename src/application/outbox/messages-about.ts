/** The messages that speak of a request: of itself or of one of its propositions. */
import type { Message } from '../../domain/message/message';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import type { Register } from '../ports';

/** The earliest first, in whatever order the rows have been sorted. */
export const messagesAbout = (register: Register, request: Request, propositions: readonly Proposition[]): Message[] =>
  [request, ...propositions].flatMap(({ reference }) => register.where('messages', 'about', reference)).sort(byAge);

const byAge = (a: Message, b: Message): number => compare(a.createdAt, b.createdAt) || a.reference.length - b.reference.length || compare(a.reference, b.reference);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
