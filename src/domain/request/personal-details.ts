/**
 * Names, telephone numbers and addresses of persons in a teacher's own words: they must not reach a host, which is asked without
 * knowing who.
 */
import { fold } from '../text/fold';
import { plainLetters } from '../text/plain-letters';

export type PersonalDetail = 'email' | 'phone' | 'name';

/** Stands in the place of what was taken out. */
const TAKEN_OUT = '[…]';

const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}(?:@|\s?(?:\(at\)|\[at\]|arobase)\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu;
/** Nine digits or more, grouped as in telephone numbers, that are neither a date nor hours: « 06 12 34 56 78 », « +33 6.12… ». */
const PHONE = /(?<![\d/])(?:\+\s?\d{2,3}\s?(?:\(0\)\s?)?|00\s?\d{2,3}\s?|0)[1-9](?:[\s.\-_/]?\d{2}){4}(?!\d)/g;

const WORD = String.raw`\p{Lu}[\p{L}']*(?:-\p{Lu}[\p{L}']*)*`;
/** Words that announce a name: "Mme Dupont", "M. Le Goff", "s'appelle Lea", "prenom : Lea", "eleve : Lea Martin". */
const AFTER_CUE = new RegExp(
  String.raw`(?<!\p{L})((?:[Mm]me|[Mm]lle|M\.|[Mm]r\.?|MM\.|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|s'appelle|se nomme|(?:pre)?nommee?|appelee?|` +
    String.raw`(?:[Pp]renom|[Nn]om(?: de famille)?|[Ee]leve|[Jj]eune|[Ss]tagiaire|[Mm]aman|[Mm]ere|[Pp]apa|[Pp]ere)\s*[:=]?)\s+)` +
    String.raw`(${WORD}(?:\s+(?:de\s+|du\s+)?${WORD}){0,2})`,
  'gu',
);
const CAPITALISED = new RegExp(String.raw`(?<![\p{L}\d'-])${WORD}(?:\s+(?:(?:de|du|le|la|el|ben)\s+)?${WORD}){0,2}`, 'gu');

/** First names of pupils and of their parents in France; those that are words of every day, or of trades, are in `DOUBTFUL`. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'adam adrien agathe aicha alex alexandre alexandra alexis alice alicia alix alya amadou amandine amelie amina amine amir anais anas ' +
    'andrea anna anne antoine antonin arthur assia astrid ' +
    'aurelie aurelien axel ayoub baptiste barbara bastien benjamin benoit bilal bryan camille carla caroline catherine cecile celia celine ' +
    'chantal charles chaima chloe christelle christian ' +
    'christine christophe claire clara clea clement corentin cyril damien daniel david delphine denis diane didier djibril dylan edouard ' +
    'elena elias eline elisa elise elodie eloise elsa emilie ' +
    'emma emmanuel enzo eric erwan esteban ethan eva evan fabien fabrice fanny farid fatima fatou felix florian franck francois francoise ' +
    'frederic gabin gabriel gabrielle gaelle gaetan ' +
    'gauthier geoffrey gilles guillaume gwendoline hamza helene hugo ibrahim ilyes imane ines isabelle ismael jacques jean jeanne jeremy ' +
    'jerome jessica joanna johan jonathan jordan joseph ' +
    'josephine jules julia julian julie julien juliette justine kamel karim karine katia kelly kenza kevin khadija killian laetitia lamia ' +
    'lana lara laura laure laurence laurent lea leo leon ' +
    'leonie lena lenny leila lilou lina lisa livia lola loic lorenzo lou louane louis louise louna luca lucas lucie lucile ludovic lukas ' +
    'lylou mael maelle maeva malik manon marc margaux ' +
    'margot maria mariam marie marine marion mathias mathieu mathilde mathis matteo matthieu maxence maxime mehdi melanie melina melissa ' +
    'michael michel mickael milan mila mohamed mohammed ' +
    'morgane moussa myriam nadia nadine nael naim nathalie nathan nathanael nicolas nina nizar noa noah noe noemie nolan nour olivia olivier ' +
    'oscar ousmane pascal patricia patrick paul pauline ' +
    'philippe quentin rachid rania raphael rayan rayane remi remy robin romain romane roxane ryan sabrina sacha safa salome samia samir ' +
    'samuel sandra sandrine sara sarah selma serge sofia ' +
    'sofiane solene sonia sophie stephane stephanie steven sylvain sylvie tanguy teo theo thibault thierry thomas tiago timeo timothe tom ' +
    'tristan tristana ulysse valentin valentine valerie ' +
    'vanessa vincent virginie wassim william xavier yacine yanis yann yannis yasmine yassine yohan youssef yves zakaria zineb zoe'
  ).split(' '),
);
/** First names that are words, places or brands too: they count only before a second word in capitals. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'pierre rose jade iris violette clemence constance victoire marin charlotte ambre blanche celeste prune reine angele ange aurore lily'.split(
    ' ',
  ),
);

/** A name behind one of these is a place or a firm: "lycee Jean Moulin", "rue Louis Blanc", "Saint-Paul". */
const BEFORE_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'lycee',
    'college',
    'ecole',
    'rue',
    'avenue',
    'av',
    'boulevard',
    'bd',
    'place',
    'quai',
    'cours',
    'impasse',
    'allee',
    'square',
    'parc',
    'stade',
    'gymnase',
    'hopital',
    'clinique',
    'residence',
    'foyer',
    'musee',
    'pont',
    'gare',
    'station',
    'saints?',
    'saintes?',
    'st',
    'ste',
    'chateau',
    'fondation',
    'institut',
    'centre',
    'theatre',
    'mediatheque',
    'salle',
    'groupe',
    'societe',
    'garage',
    'boulangerie',
    'patisserie',
    'boucherie',
    'restaurant',
    'pharmacie',
    'cabinet',
    'entreprise',
    'sarl',
    'sas',
    'chez',
    'hotel',
    'maison',
    'salon',
    'mairie',
    'ville',
  ].join('|')})\.?(?:\s+(?:de|du|d'))?[\s-]+$`,
  'iu',
);

interface Found {
  readonly kind: PersonalDetail;
  readonly start: number;
  readonly end: number;
}

/** Everything found, in its order, without overlaps. */
function allIn(text: string): Found[] {
  const plain = plainLetters(text);
  const found: Found[] = [];
  const add = (kind: PersonalDetail, start: number, length: number): void => {
    if (!found.some((other) => start < other.end && other.start < start + length))
      found.push({ kind, start, end: start + length });
  };
  for (const match of plain.matchAll(EMAIL)) add('email', match.index, match[0].length);
  for (const match of plain.matchAll(PHONE)) add('phone', match.index, match[0].length);
  for (const match of plain.matchAll(AFTER_CUE)) {
    // A capital behind "eleve" may begin any word: it is a name when a sign says so, or when it is a first name.
    if (isCueSure(match[1]!) || isFirstName(match[2]!)) add('name', match.index + match[1]!.length, match[2]!.length);
  }
  for (const match of plain.matchAll(CAPITALISED)) {
    if (BEFORE_PLACE.test(plain.slice(Math.max(0, match.index - 24), match.index))) continue;
    const words = match[0].split(/\s+/);
    const first = words.findIndex(
      (word, index) => isFirstName(word) || (DOUBTFUL.has(fold(word)) && /^\p{Lu}/u.test(words[index + 1] ?? '')),
    );
    if (first === -1) continue;
    const before = words.slice(0, first).join(' ');
    if (first > 0 && BEFORE_PLACE.test(`${before} `)) continue;
    // "DUPONT Kevin": a family name in capitals goes with it; any other word in front may only begin the sentence.
    const isFamilyName = first > 0 && /^[\p{Lu}'-]{2,}$/u.test(words[first - 1]!);
    const head = words.slice(0, isFamilyName ? first - 1 : first).join(' ').length;
    const start = match[0].indexOf(words[isFamilyName ? first - 1 : first]!, head);
    add('name', match.index + start, match[0].length - start);
  }
  return found.sort((one, other) => one.start - other.start);
}

const isCueSure = (cue: string): boolean => /[:=.]|appel|nomm|mme|mlle|\bmr\b|monsieur|madame|mademoiselle/i.test(cue);
/** Of "Jean-Baptiste" the first part counts: "Saint-Paul" is a place. */
const isFirstName = (words: string): boolean =>
  FIRST_NAMES.has(fold(words.split(/\s/)[0]!.replace(/^[dl]'/i, '')).split(' ')[0]!);

/** What kinds of personal details the text holds, each once. A long text is looked at up to 20,000 characters. Never throws. */
export const personalDetailsIn = (text: string): PersonalDetail[] => [
  ...new Set(allIn(text.slice(0, 20_000)).map(({ kind }) => kind)),
];

/** The text with each detail taken out: what may be repeated to a host that does not know the pupil. Never throws. */
export function withoutPersonalDetails(text: string): string {
  let rest = 0;
  const kept: string[] = [];
  for (const { start, end } of allIn(text)) {
    kept.push(text.slice(rest, start), TAKEN_OUT);
    rest = end;
  }
  return [...kept, text.slice(rest)].join('');
}
