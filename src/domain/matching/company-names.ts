/** Finds the companies of the pool in a text where a teacher typed the names already tried. */
import { distance } from 'fastest-levenshtein';
import type { Company } from '../company/company';
import { fold } from '../text/fold';

/** Words of a company's name that do not tell it from another. */
const LEGAL_FORMS = new Set('sarl sas sasu eurl sa snc sci scop scea gaec ei ets etablissement etablissements societe ste entreprise groupe le la les l du de des d et'.split(' '));

interface KnownName {
  readonly companyReference: string;
  readonly isOneWord: boolean;
  readonly core: string;
}

/** Words of the longest name looked for inside a longer text. */
const LONGEST_NAME = 8;

/** One letter in six may be wrong. */
const areAlike = (one: string, other: string): boolean => {
  const allowed = Math.floor(Math.max(one.length, other.length) / 6);
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
};

/** Names that share a beginning with many others are compared one by one only when nothing rarer was typed. */
const MANY = 200;

export class CompanyNames {
  /** By the first letters of any of the name's words: a typing mistake rarely spares none of them. */
  private readonly byStart = new Map<string, KnownName[]>();
  private readonly byCore = new Map<string, KnownName[]>();
  private readonly communes = new Set<string>();

  constructor(companies: readonly Company[]) {
    for (const company of companies) for (const word of fold(company.commune ?? '').split(' ')) if (word.length > 3) this.communes.add(word);
    for (const company of companies) {
      for (const name of [company.name, company.tradeName]) {
        const words = this.coreWords(name ?? '');
        if (words.length === 0) continue;
        const known: KnownName = { companyReference: company.reference, isOneWord: words.length === 1, core: words.join(' ') };
        addTo(this.byCore, known.core, known);
        for (const start of new Set(words.map(startOf))) addTo(this.byStart, start, known);
      }
    }
  }

  /**
   * References of the companies named in the text: a name of several words anywhere in a part, a name of one word when it is the whole part.
   * Parts are separated by commas, semicolons, line breaks, slashes or « et »; accents, legal forms and communes do not count.
   */
  namedIn(text: string | undefined): ReadonlySet<string> {
    const found = new Set<string>();
    for (const part of (text ?? '').split(/[,;\n/+]| et /i)) {
      const words = this.coreWords(part);
      if (words.length === 0) continue;
      const core = words.join(' ');
      for (const known of this.exactlyIn(words)) if (!known.isOneWord || known.core === core) found.add(known.companyReference);
      for (const known of this.startingLike(words)) if (areAlike(core, known.core)) found.add(known.companyReference);
    }
    return found;
  }

  /** Names written letter for letter as consecutive words of the part. */
  private exactlyIn(words: readonly string[]): KnownName[] {
    const found: KnownName[] = [];
    for (let first = 0; first < words.length; first += 1) {
      for (let last = first + 1; last <= Math.min(words.length, first + LONGEST_NAME); last += 1) found.push(...(this.byCore.get(words.slice(first, last).join(' ')) ?? []));
    }
    return found;
  }

  private startingLike(words: readonly string[]): KnownName[] {
    const lists = words.map((word) => this.byStart.get(startOf(word)) ?? []).filter((list) => list.length > 0).sort((a, b) => a.length - b.length);
    return lists.filter((list, index) => index === 0 || list.length <= MANY).flat();
  }

  /** Without legal forms and communes, unless nothing else is left. */
  private coreWords(text: string): string[] {
    const words = fold(text).split(' ').filter((word) => word !== '');
    const core = words.filter((word) => !LEGAL_FORMS.has(word) && !this.communes.has(word));
    return core.length > 0 ? core : words;
  }
}

const startOf = (word: string): string => word.slice(0, 3);

function addTo(index: Map<string, KnownName[]>, key: string, known: KnownName): void {
  const list = index.get(key);
  if (list) list.push(known);
  else index.set(key, [known]);
}
