/** Finds the companies of the pool in a text where a teacher typed the names already tried. */
import { distance } from 'fastest-levenshtein';
import type { Company } from '../../company/company';
import { fold } from '../../text/fold';

/** Words of a company's name that do not tell it from another. */
const LEGAL_FORMS = new Set(
  'sarl sas sasu eurl sa snc sci scop scea gaec ei ets etablissement etablissements societe ste entreprise groupe le la les l du de des d et'.split(
    ' ',
  ),
);

interface KnownName {
  readonly companyReference: string;
  readonly isOneWord: boolean;
  readonly core: string;
  readonly words: readonly string[];
  readonly joined: string;
  /** First letters of its words, each once. */
  readonly starts: readonly string[];
}

/** Words of an entry that are held against names that begin alike. */
interface Typed {
  readonly words: readonly string[];
  readonly joined: string;
  /** First letters by which names are looked for. */
  readonly starts: ReadonlySet<string>;
}

interface TypedText {
  /** Companies named letter for letter, by their references. */
  readonly exact: ReadonlySet<string>;
  readonly typed: readonly Typed[];
}

/** What people note beside a name: what was answered, when, by which way. */
const REMARKS = new Set(
  (
    'j ai je nous vous on leur refus refuse refusee refuses non oui pas de reponse reponses sans attente en cours deja vu vue vus vues contacte contactee contactes ' +
    'contactees appele appelee appel relance relancee relances ' +
    'rappeler rappel rencontre rencontree visite visitee date dates mail courriel telephone tel tph message messagerie cv lettre motivation ' +
    'depose deposee envoye envoyee complet complete places ' +
    'place stagiaire stagiaires prend prennent plus trop loin jeune mineur mineurs mineure repondu reponds repond dit veut peut ne n a ont ' +
    'est ete negatif negative negatifs avis favorable ' +
    'entreprise entreprises magasin par le la les du des d l et un une il elle eleve mois semaine hier lundi mardi mercredi jeudi vendredi ' +
    'samedi janvier fevrier mars avril mai juin juillet ' +
    'septembre octobre novembre decembre chez dont aussi egalement puis au aux pour avec mme mr m monsieur madame accueil responsable fois suite donnee possible impossible ok ko nok ferme fermee'
  ).split(' '),
);

/** Words of the longest name looked for inside a longer text. */
const LONGEST_NAME = 8;

/** One letter in six may be wrong, in each word when there are as many: « boulangerie durand » is not « boulangerie dupont ». */
const areAlike = (one: Pick<Typed, 'words' | 'joined'>, other: KnownName): boolean =>
  one.words.length === other.words.length
    ? one.words.every((word, index) => isNear(word, other.words[index]!, 6))
    : isNear(one.joined, other.joined, 8);

/** At most one wrong letter in `share`. */
const isNear = (one: string, other: string, share: number): boolean => {
  const allowed = Math.floor(Math.max(one.length, other.length) / share);
  return one === other || (Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed);
};

/** Names that share a beginning with many others are compared one by one only when nothing rarer was typed. */
const MANY = 200;

export class CompanyNames {
  /** By the first letters of any of the name's words: a typing mistake rarely spares none of them. */
  private readonly byStart = new Map<string, KnownName[]>();
  private readonly byCore = new Map<string, KnownName[]>();
  private readonly byCompany = new Map<string, KnownName[]>();
  private readonly communes = new Set<string>();

  constructor(companies: readonly Company[]) {
    const communes = new Set<string>();
    for (const company of companies) if (company.commune !== undefined) communes.add(company.commune);
    for (const commune of communes) for (const word of fold(commune).split(' ')) if (word.length > 3) this.communes.add(word);
    for (const company of companies) {
      for (const name of [company.name, company.tradeName]) {
        const words = this.coreWords(name ?? '');
        if (words.length === 0) continue;
        const known: KnownName = {
          companyReference: company.reference,
          isOneWord: words.length === 1,
          core: words.join(' '),
          words,
          joined: words.join(''),
          starts: [...new Set(words.map(startOf))],
        };
        addTo(this.byCompany, known.companyReference, known);
        addTo(this.byCore, known.core, known);
        for (const start of known.starts) addTo(this.byStart, start, known);
      }
    }
  }

  /**
   * References of the companies named in the text, written as people write lists: one a line or many, with bullets, numbers and
   * remarks. A name of several words counts anywhere in an entry; a name of one word when the entry holds nothing else but
   * remarks, or when the whole entry is made of known names. Accents, legal forms and communes do not count.
   */
  namedIn(text: string | undefined): ReadonlySet<string> {
    const { exact, typed } = this.read(text);
    const found = new Set(exact);
    for (const one of typed)
      for (const start of one.starts)
        for (const known of this.byStart.get(start)!) if (areAlike(one, known)) found.add(known.companyReference);
    return found;
  }

  /** Says of a company whether `namedIn` would find it, without looking at the names of all the others. */
  finderIn(text: string | undefined): (companyReference: string) => boolean {
    const { exact, typed } = this.read(text);
    const isLike = (known: KnownName): boolean =>
      typed.some((one) => known.starts.some((start) => one.starts.has(start)) && areAlike(one, known));
    return (companyReference) => exact.has(companyReference) || (this.byCompany.get(companyReference) ?? []).some(isLike);
  }

  private read(text: string | undefined): TypedText {
    const exact = new Set<string>();
    const typed: Typed[] = [];
    for (const entry of entriesOf(text ?? '')) {
      const words = this.coreWords(entry);
      if (words.length === 0) continue;
      const core = words.join(' ');
      const bare = words.filter((word) => !REMARKS.has(word) && !/^\d+(?:e|er|h|h\d+)?$/.test(word));
      const bareCore = bare.join(' ');
      const isNamedWhole = (known: KnownName): boolean => !known.isOneWord || known.core === core || known.core === bareCore;
      for (const known of [...this.exactlyIn(words).filter(isNamedWhole), ...this.coverOf(bare)])
        exact.add(known.companyReference);
      for (const some of bareCore === core || bare.length === 0 ? [words] : [words, bare])
        typed.push({ words: some, joined: some.join(''), starts: this.startsOf(some) });
    }
    return { exact, typed };
  }

  /**
   * Known names that together make up all the words, one after the other: « Decathlon Lidl Carrefour »; none when a word is left
   * over.
   */
  private coverOf(words: readonly string[]): KnownName[] {
    if (words.length < 2 || words.length > MOST_COVERED) return [];
    const covers: (readonly KnownName[] | undefined)[] = [[]];
    for (let end = 1; end <= words.length; end += 1) {
      for (let first = Math.max(0, end - LONGEST_NAME); first < end && covers[end] === undefined; first += 1) {
        const names = covers[first] && this.byCore.get(words.slice(first, end).join(' '));
        if (names) covers[end] = [...covers[first]!, ...names];
      }
    }
    return [...(covers[words.length] ?? [])];
  }

  /** Names written letter for letter as consecutive words of the entry. */
  private exactlyIn(words: readonly string[]): KnownName[] {
    const found: KnownName[] = [];
    for (let first = 0; first < words.length; first += 1) {
      for (let last = first + 1; last <= Math.min(words.length, first + LONGEST_NAME); last += 1)
        found.push(...(this.byCore.get(words.slice(first, last).join(' ')) ?? []));
    }
    return found;
  }

  private startsOf(words: readonly string[]): ReadonlySet<string> {
    const counted = [...new Set(words.map(startOf))]
      .map((start) => ({ start, count: this.byStart.get(start)?.length ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count);
    return new Set(counted.filter(({ count }, index) => index === 0 || count <= MANY).map(({ start }) => start));
  }

  /** Without legal forms and communes, unless nothing else is left. */
  private coreWords(text: string): string[] {
    const folded = fold(text);
    const words = folded === '' ? [] : folded.split(' ');
    const core = words.filter((word) => !LEGAL_FORMS.has(word) && !this.communes.has(word));
    return core.length > 0 ? core : words;
  }
}

/** Words of an entry that may be names set side by side; longer entries are sentences. */
const MOST_COVERED = 30;

/**
 * The entries of a list, and for each also its shorter readings: without what stands in brackets, up to and behind a dash, a
 * colon or an arrow, parted by « et » and « & ». « Martin et Fils » stays one as well.
 */
function entriesOf(text: string): Set<string> {
  const entries = new Set<string>();
  for (const line of text.split(/[,;\n\r\t|]|\s\/\s|(?:^|\s)[a-z]\)\s|\/(?=\p{L})(?<=\p{L}\/)|[\u2022\u25cf\u25aa\u00b7*+]/u)) {
    const entry = line.replace(/^\s*(?:[-\u2013\u2014>]+|\(?\d{1,2}\s*[.)\u00b0/:-]|[a-z]\))\s*/iu, '');
    const bare = entry.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ');
    const pieces = bare.split(/\s[-\u2013\u2014]+\s?|\s?[:=]>?\s|\s?->\s?|\s?\u2192\s?/);
    const single = pieces.flatMap((piece) => piece.split(/\s(?:et|puis|ou)\s|\s?&\s?/i));
    for (const part of [entry, bare, ...pieces, ...single]) if (part.trim() !== '') entries.add(part.trim());
  }
  return entries;
}

const startOf = (word: string): string => word.slice(0, 3);

function addTo(index: Map<string, KnownName[]>, key: string, known: KnownName): void {
  const list = index.get(key);
  if (list) list.push(known);
  else index.set(key, [known]);
}
