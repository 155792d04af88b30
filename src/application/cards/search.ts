/**
 * Finds a request, an offer, a company or a proposition by what one remembers of it: a name, a place, a number, an address, a
 * person.
 */
import type { Company } from '../../domain/company/company';
import type { Offer } from '../../domain/offer/offer';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import { fold } from '../../domain/text/fold';
import { classInWords } from '../../wording/emails/request-in-words';
import { sectorLabels } from '../../wording/labels/lists';
import { offerStatusLabels, propositionStatusLabels, requestStatusLabels } from '../../wording/labels/statuses';
import { companyLines, offerLines, requestLines } from '../../wording/sidebar/card-sentences';
import { propositionSentence } from '../../wording/sidebar/proposition-sentences';
import type { Register } from '../ports';
import type { SearchResult } from '../sidebar-views/list-views';
import { groupBy } from '../../domain/group-by';
import { numberSought, textKeys } from './sought-text';
import { networkRows } from './search-network';
import type { Row } from './searched-row';

const MOST = 20;

/**
 * Rows that hold every word of the text, or the number that it is (telephone, SIRET), those whose reference ends like it first;
 * nothing for an empty text.
 */
export function search(register: Register, text: string): SearchResult[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const number = numberSought(text);
  const keyOf = textKeys();
  const ending = words.join(' ');
  const found: { readonly row: Row; readonly isNamed: boolean }[] = [];
  for (const row of rowsOf(register)) {
    const key = keyOf(row.texts);
    const isFound =
      words.every((word) => key.includes(word)) ||
      (number !== undefined && row.numbers.some((one) => one !== undefined && numberSought(one)?.includes(number) === true));
    if (isFound) found.push({ row, isNamed: keyOf([row.reference]).endsWith(ending) });
  }
  return found
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .slice(0, MOST)
    .map(({ row }) => row.shown());
}

function* rowsOf(register: Register): Iterable<Row> {
  const people = groupBy(register.all('contacts'), ({ companyReference }) => companyReference);
  for (const request of register.all('requests')) yield requestRow(request);
  for (const company of register.all('companies')) {
    const contacts = people.get(company.reference) ?? [];
    yield {
      reference: company.reference,
      texts: [
        company.reference,
        company.name,
        company.tradeName,
        company.address,
        company.postalCode,
        company.commune,
        company.email,
        company.sector && sectorLabels[company.sector],
        ...contacts.flatMap(({ name, email }) => [name, email]),
      ],
      numbers: [company.siret, company.phone, ...contacts.map(({ phone }) => phone)],
      shown: () => ({
        card: { kind: 'company', reference: company.reference },
        title: company.name,
        detail: companyDetail(company, contacts.find(({ isActive }) => isActive)?.name),
      }),
    };
  }
  for (const offer of register.all('offers')) yield offerRow(offer);
  for (const proposition of register.all('propositions')) yield propositionRow(proposition);
  yield* networkRows(register);
}

const companyDetail = (company: Company, person: string | undefined): string =>
  [...companyLines(company).slice(0, 2), person].filter((part) => part !== undefined).join(' · ');

const requestRow = (request: Request): Row => ({
  reference: request.reference,
  texts: [
    request.reference,
    request.pupilInitials,
    classInWords(request),
    request.schoolName,
    request.commune,
    request.postalCode,
    request.requesterName,
    request.requesterEmail,
    request.hostName,
    requestStatusLabels[request.status],
  ],
  numbers: [request.requesterPhone],
  shown: () => ({
    card: { kind: 'request', reference: request.reference },
    title: request.reference,
    detail: [...requestLines(request).slice(0, 2), request.requesterName].filter((part) => part !== undefined).join(' · '),
  }),
});

const offerRow = (offer: Offer): Row => ({
  reference: offer.reference,
  texts: [
    offer.reference,
    offer.companyName,
    offer.companyReference,
    offer.commune,
    offer.tutorName,
    offer.sector && sectorLabels[offer.sector],
    offerStatusLabels[offer.status],
    ...offer.activities,
  ],
  numbers: [],
  shown: () => ({
    card: { kind: 'offer', reference: offer.reference },
    title: `${offer.reference} · ${offer.companyName ?? ''}`,
    detail: offerLines(offer).slice(0, 2).join(' · '),
  }),
});

const propositionRow = (proposition: Proposition): Row => ({
  reference: proposition.reference,
  texts: [
    proposition.reference,
    proposition.companyName,
    proposition.companyReference,
    proposition.requestReference,
    proposition.tutorName,
    propositionStatusLabels[proposition.status],
  ],
  numbers: [],
  shown: () => ({
    card: { kind: 'proposition', reference: proposition.reference },
    title: `${proposition.reference} · ${proposition.companyName ?? ''}`,
    detail: `${proposition.requestReference} · ${propositionSentence(proposition)}`,
  }),
});
