/**
 * The pool by what makes two companies alike, so that a company is held against the few that may be the same and not against all.
 * It decides nothing: `findSameCompany` does, over the candidates in the order of the rows, and finds what it would find among
 * all.
 */
import { domainOfEmail, isPublicProvider, normaliseEmail } from '../contact/email';
import { normalisePhone } from '../contact/phone';
import { fold } from '../text/fold';
import type { Company } from './company';
import { distinctiveName } from './distinctive-name';
import { NameIndex } from './name-index';
import { checkSiret, digitsOfSiret } from './siret';

interface Indexed {
  readonly company: Company;
  readonly order: number;
}

/** Any value counts as well as the one that is there. */
const ANY = '*';
const NONE = '';

interface Traits extends Readonly<Record<'siret' | 'siren' | 'commune' | 'phone' | 'email' | 'domain', string>> {
  readonly names: readonly string[];
}

const foldedCommunes = new Map<string, string>();
/** Communes repeat themselves: each is folded once. */
function communeKey(commune: string): string {
  let key = foldedCommunes.get(commune);
  if (key === undefined) foldedCommunes.set(commune, (key = fold(commune)));
  return key;
}

const phoneKey = (phone: string): string => (/^0\d{9}$/.test(phone) ? phone : (normalisePhone(phone) ?? NONE));

function traitsOf({ name, tradeName, siret, commune, phone, email }: Company): Traits {
  const address = email === undefined ? NONE : (normaliseEmail(email) ?? NONE);
  const check = siret === undefined ? undefined : checkSiret(siret);
  return {
    siret: siret === undefined ? NONE : digitsOfSiret(siret),
    siren: check?.kind === 'valid' ? check.siret.slice(0, 9) : NONE,
    commune: commune === undefined ? NONE : communeKey(commune),
    phone: phone === undefined ? NONE : phoneKey(phone),
    email: address,
    domain: address === NONE || isPublicProvider(address) ? NONE : domainOfEmail(address),
    names: [name, tradeName].flatMap((one) => (one === undefined ? [] : [distinctiveName(one)])).filter((one) => one !== ''),
  };
}

export class CompanyIndex {
  /** The first of each telephone, of each address, and of each domain by commune and SIREN: a later one is never asked for. */
  private readonly first = new Map<string, Indexed>();
  private readonly bySiret = new Map<string, Indexed[]>();
  private readonly namesByCommune = new Map<string, NameIndex<Indexed>>();
  private count = 0;

  /** Adds a company after those that are there. */
  add(company: Company): void {
    const indexed = { company, order: this.count };
    this.count += 1;
    const { siret, siren, commune, phone, email, domain, names } = traitsOf(company);
    const ofSiret = siret === NONE ? undefined : this.bySiret.get(siret);
    if (ofSiret) ofSiret.push(indexed);
    else if (siret !== NONE) this.bySiret.set(siret, [indexed]);
    if (phone !== NONE) this.keepFirst(`phone ${phone}`, indexed);
    if (email !== NONE) this.keepFirst(`email ${email}`, indexed);
    if (domain !== NONE)
      for (const place of [commune, ANY])
        for (const unit of [siren, ANY]) this.keepFirst(`domain ${domain} ${place} ${unit}`, indexed);
    if (commune === NONE || names.length === 0) return;
    let index = this.namesByCommune.get(commune);
    if (index === undefined) this.namesByCommune.set(commune, (index = new NameIndex()));
    for (const name of names) index.add(name, indexed);
  }

  /** Those that may be the same as the company, in the order in which they were added. */
  candidatesFor(company: Company): Company[] {
    const { siret, siren, commune, phone, email, domain, names } = traitsOf(company);
    const found = new Set<Indexed>(this.bySiret.get(siret) ?? []);
    const take = (key: string): void => {
      const indexed = this.first.get(key);
      if (indexed !== undefined) found.add(indexed);
    };
    if (phone !== NONE) take(`phone ${phone}`);
    if (email !== NONE) take(`email ${email}`);
    if (domain !== NONE)
      for (const place of commune === NONE ? [ANY] : [commune, NONE])
        for (const unit of siren === NONE ? [ANY] : [siren, NONE]) take(`domain ${domain} ${place} ${unit}`);
    const index = commune === NONE ? undefined : this.namesByCommune.get(commune);
    if (index !== undefined) for (const name of names) for (const indexed of index.near(name)) found.add(indexed);
    return [...found].sort((a, b) => a.order - b.order).map((indexed) => indexed.company);
  }

  private keepFirst(key: string, indexed: Indexed): void {
    if (!this.first.has(key)) this.first.set(key, indexed);
  }
}
