/**
 * Rows of one and the same firm: several places of work behind one door. They are linked by the SIREN (first nine digits of a
 * right SIRET) or by the group that the animator typed, and through each other.
 */
import { fold } from '../text/fold';
import type { Company } from './company';
import { checkSiret } from './siret';

type Site = Pick<Company, 'reference' | 'siret' | 'group' | 'decidesAlone'>;

const NONE: readonly string[] = [];

/** « Groupe Exemple SA » and « groupe exemple  sa » are one group. */
const groupKey = (group: string | undefined): string | undefined => {
  const folded = fold(group ?? '').trim();
  return folded === '' ? undefined : `group ${folded}`;
};

/** SIREN, when the whole SIRET is right; nine zeros would link what has nothing in common. */
const sirenKey = (siret: string): string | undefined => {
  const check = checkSiret(siret);
  return check.kind === 'valid' ? `siren ${check.siret.slice(0, 9)}` : undefined;
};

export class LinkedSites {
  private readonly sites = new Map<string, readonly string[]>();

  /** The sites that are asked as one: those that decide alone stand apart. */
  static askedAsOne(companies: readonly Site[]): LinkedSites {
    return new LinkedSites(companies.filter(({ decidesAlone }) => decidesAlone !== true));
  }

  /** Closed rows are sites too: what was asked of them was asked of the firm. */
  constructor(companies: readonly Site[]) {
    const known = new Map(companies.map((company) => [company.reference, company] as const));
    const byKey = new Map<string, string[]>();
    const keysOf = new Map<string, string[]>();
    const link = (key: string | undefined, reference: string): void => {
      if (key === undefined) return;
      const there = byKey.get(key);
      if (there) there.push(reference);
      else byKey.set(key, [reference]);
      const own = keysOf.get(reference);
      if (own) own.push(key);
      else keysOf.set(reference, [key]);
    };
    for (const reference of this.maybeOfOneFirm(companies)) link(sirenKey(known.get(reference)!.siret!), reference);
    for (const { group, reference } of known.values()) if (group !== undefined) link(groupKey(group), reference);
    for (const reference of keysOf.keys()) if (!this.sites.has(reference)) this.gather(reference, byKey, keysOf);
  }

  /** The first nine digits are many firms' own: the keys are worked out only where two rows share them. */
  private maybeOfOneFirm(companies: readonly Site[]): string[] {
    const byStart = new Map<string, string[]>();
    for (const { siret, reference } of companies) {
      if (siret === undefined || siret === '') continue;
      const start = siret.replace(/\D/g, '').slice(0, 9);
      const there = byStart.get(start);
      if (there) there.push(reference);
      else byStart.set(start, [reference]);
    }
    return [...byStart.values()].flatMap((references) => (references.length > 1 ? references : []));
  }

  private gather(
    from: string,
    byKey: ReadonlyMap<string, readonly string[]>,
    keysOf: ReadonlyMap<string, readonly string[]>,
  ): void {
    const found = new Set([from]);
    const passed = new Set<string>();
    for (const reference of found)
      for (const key of keysOf.get(reference) ?? NONE) {
        if (passed.has(key)) continue;
        passed.add(key);
        for (const other of byKey.get(key)!) found.add(other);
      }
    if (found.size < 2) return;
    const all = [...found].sort();
    for (const reference of all) this.sites.set(reference, all);
  }

  /** All sites of the firm, this one included, by reference; none for a company that stands alone. */
  sitesOf(reference: string): readonly string[] {
    return this.sites.get(reference) ?? NONE;
  }

  /** The other sites of the firm. */
  othersThan(reference: string): readonly string[] {
    return this.sitesOf(reference).filter((other) => other !== reference);
  }

  /** What names the firm; `undefined` for a company that stands alone. */
  firmOf(reference: string): string | undefined {
    return this.sites.get(reference)?.[0];
  }
}
