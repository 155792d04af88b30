/** The network's life in a filled hub: as many rows as a year brings, in the proportion of its requests. */
import type { Request } from '../../../src/domain/request/request';
import type { Records } from '../../../src/domain/records';
import type { School } from '../../../src/domain/school/school';

type NetworkTables = Pick<
  { readonly [T in keyof Records]: readonly Records[T][] },
  'resources' | 'meetings' | 'registrations' | 'needs' | 'contributions'
>;

const numbered = (prefix: string, index: number): string => `${prefix}-2026-${String(index + 1).padStart(5, '0')}`;
const rows = <T>(count: number, row: (index: number) => T): T[] =>
  Array.from({ length: Math.max(4, Math.round(count)) }, (_, index) => row(index));
const DAY = '2026-11-12';

/** The first meeting is to come, the second is today's; the first contribution and the first need wait. */
export function networkRows(size: number, schools: readonly School[], requests: readonly Request[]): NetworkTables {
  const uai = (index: number): string | undefined => schools[index % Math.max(1, schools.length)]?.uai;
  const meetings = rows(size / 100, (index) => ({
    reference: numbered('REN', index),
    title: `Rencontre du banc ${index + 1}`,
    kind: 'professionals' as const,
    on: index === 0 ? '2027-06-01' : index === 1 ? '2027-01-05' : DAY,
    state: index < 2 ? ('open' as const) : ('held' as const),
    places: 20,
  }));
  return {
    meetings,
    resources: rows(size / 20, (index) => ({
      reference: numbered('RES', index),
      title: `Ressource ${index + 1}`,
      publics: [],
      link: `https://pole.example/${index + 1}`,
      moment: 'before' as const,
      state: index % 50 === 0 ? ('published' as const) : ('idea' as const),
    })),
    registrations: rows(size / 4, (index) => ({
      reference: numbered('INS', index),
      meetingReference: meetings[(index + 1) % meetings.length]!.reference,
      name: `Personne ${index + 1}`,
      email: `personne${index + 1}@ecole.example`,
      state: index % 5 === 0 ? ('registered' as const) : ('present' as const),
    })),
    needs: rows(size / 10, (index) => ({
      reference: numbered('BES', index),
      from: `Organisme ${index + 1}`,
      email: `besoin${index + 1}@hote.example`,
      subject: `Un livret pour accueillir un élève, cas ${index % 40}`,
      kind: 'resource' as const,
      state: index % 8 === 0 ? ('new' as const) : ('answered' as const),
      on: DAY,
    })),
    contributions: rows(size / 2, (index) => ({
      reference: numbered('CTB', index),
      on: DAY,
      kind: index % 3 === 0 ? ('help' as const) : ('approach' as const),
      organisation: `Lycée ${index}`,
      schoolUai: uai(index),
      requestReference: index % 3 === 0 ? requests[index % Math.max(1, requests.length)]?.reference : undefined,
      contactedOn: DAY,
      result: 'refused' as const,
      isSettled: index > 20,
    })),
  };
}
