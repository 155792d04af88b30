/** What the checks of a request propose in place of what was typed: each can be taken in one gesture. */
import type { Finding } from '../finding/finding';
import { LIST_SEPARATOR } from '../finding/findings';
import type { Request } from './request';

export type ProposedFields = Partial<Pick<Request, 'commune' | 'postalCode' | 'schoolName' | 'trainingName'>>;

/** A commune behind its code, `93200 Saint-Denis`. */
const WITH_CODE = /^(\d{5}) (.+)$/;

const place = (text: string): ProposedFields => {
  const [, postalCode, commune] = WITH_CODE.exec(text) ?? [];
  return commune === undefined ? { commune: text } : { commune, postalCode };
};

type Read = (detail: (name: string) => readonly string[]) => readonly ProposedFields[];

const PROPOSED: { readonly [C in Finding['code']]?: Read } = {
  'unknown-commune': (detail) => detail('suggestions').map(place),
  'ambiguous-commune': (detail) => detail('candidates').map(place),
  'postal-code-mismatch': (detail) => [
    ...detail('communesOfCode').map((commune) => ({ commune })),
    ...detail('codesOfCommune').map((postalCode) => ({ postalCode })),
  ],
  'unknown-school': (detail) => detail('suggestions').map((schoolName) => ({ schoolName })),
  'unknown-training': (detail) => detail('suggestions').map((trainingName) => ({ trainingName })),
};

/** More are not proposed one by one. */
const MOST = 6;

/** The corrections that the findings name, each once, in their order. Never throws. */
export function proposedCorrections(findings: readonly Finding[]): ProposedFields[] {
  const all = findings.flatMap(({ code, details }) =>
    (PROPOSED[code] ?? (() => []))((name) =>
      String(details?.[name] ?? '')
        .split(LIST_SEPARATOR)
        .filter((text) => text !== ''),
    ),
  );
  return [...new Map(all.map((fields) => [JSON.stringify(fields), fields])).values()].slice(0, MOST);
}
