/** Finds a request, an offer, a company or a proposition by what one remembers of it. */
import { fold } from '../../domain/text/fold';
import { companyLines, offerLines, requestLines } from '../../wording/sidebar/card-sentences';
import { propositionSentence } from '../../wording/sidebar/proposition-sentences';
import type { Register } from '../ports';
import type { SearchResult } from '../sidebar-api';

const MOST = 20;

/** Rows that hold every word of the text, references first; nothing for an empty text. */
export function search(register: Register, text: string): SearchResult[] {
  const words = fold(text).split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const rows: SearchResult[] = [
    ...register.all('requests').map((request): SearchResult => ({ card: { kind: 'request', reference: request.reference }, title: request.reference, detail: [...requestLines(request).slice(0, 2), request.requesterName].filter((part) => part !== undefined).join(' · ') })),
    ...register.all('companies').map((company): SearchResult => ({ card: { kind: 'company', reference: company.reference }, title: company.name, detail: companyLines(company).slice(0, 2).join(' · ') })),
    ...register.all('offers').map((offer): SearchResult => ({ card: { kind: 'offer', reference: offer.reference }, title: `${offer.reference} · ${offer.companyName ?? ''}`, detail: offerLines(offer).slice(0, 2).join(' · ') })),
    ...register.all('propositions').map((proposition): SearchResult => ({ card: { kind: 'proposition', reference: proposition.reference }, title: `${proposition.reference} · ${proposition.companyName ?? ''}`, detail: `${proposition.requestReference} · ${propositionSentence(proposition)}` })),
  ];
  const found = rows.filter(({ card, title, detail }) => {
    const all = fold(`${card.reference} ${title} ${detail}`);
    return words.every((word) => all.includes(word));
  });
  return found.sort((a, b) => Number(fold(b.card.reference).endsWith(words.join(' '))) - Number(fold(a.card.reference).endsWith(words.join(' ')))).slice(0, MOST);
}
