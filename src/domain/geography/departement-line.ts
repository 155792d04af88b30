/** Decodes one line of the commune table: all communes of a département as plain ASCII. */

/**
 * A line has these fields, parted by `|`. Numbers are in base 36; a list is parted by `,`, a list of names by `;`.
 *
 * | Field | Content |
 * |---|---|
 * | departement | INSEE code: `42`, `2A`, `974` |
 * | prefixes | beginnings of its postal codes: `03,42` |
 * | origin | least latitude and longitude in thousandths of a degree (decimal), digits of a coordinate: `45230,3690,3` |
 * | postal codes | ascending, each as the difference to the one before |
 * | codes | last characters of each INSEE code as the difference to the one before, nothing when it is 1; `=` before a whole code
 * of another département |
 * | names | how many characters are those of the name before (one digit), then the rest |
 * | postal | for each commune the positions of its postal codes, two digits each |
 * | points | latitude then longitude above the origin; nothing = mean of the postal code; `*` before = mean of the EPCI |
 * | former codes, owners, names, points | the same for former communes; owner = position of the commune, a name may be empty |
 *
 * In names the marks of accents follow their letter as in NFD, each written as one sign of `ACCENT_SIGNS`.
 */
export interface DepartementLine {
  readonly departement: string;
  readonly communes: readonly EncodedCommune[];
  readonly former: readonly FormerCommune[];
}

/** Thousandths of a degree, so that encoding and decoding give back the very same number. */
export interface GridPoint {
  readonly latitude: number;
  readonly longitude: number;
}

export interface EncodedCommune {
  readonly insee: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  /** None: the mean of the postal code. */
  readonly point?: GridPoint;
  readonly isEpciMean?: boolean;
}

export interface FormerCommune {
  readonly insee: string;
  /** Position in `communes` of the commune that it is now in. */
  readonly owner: number;
  /** Empty when only the code is known. */
  readonly name: string;
  readonly point?: GridPoint;
}

/**
 * Combining marks (and the ligature) of French names, and the ASCII sign that stands for each. None of them means anything in
 * HTML.
 */
export const ACCENT_SIGNS: readonly (readonly [mark: string, sign: string])[] = [
  ['\u0301', '/'],
  ['\u0300', '\\'],
  ['\u0302', '^'],
  ['\u0308', ':'],
  ['\u0327', '_'],
  ['\u0303', '~'],
];
export const LIGATURES: readonly (readonly [letter: string, written: string])[] = [
  ['\u0153', 'o*'],
  ['\u0152', 'O*'],
  ['\u00e6', 'a*'],
  ['\u00c6', 'A*'],
];

const MARK_OF_SIGN = new Map([...ACCENT_SIGNS].map(([mark, sign]) => [sign, mark]));
const LETTER_OF_LIGATURE = new Map([...LIGATURES].map(([letter, written]) => [written, letter]));

const withAccents = (ascii: string): string =>
  ascii
    .replace(/[oOaA]\*/g, (written) => LETTER_OF_LIGATURE.get(written)!)
    .replace(/[/\\^:_~]/g, (sign) => MARK_OF_SIGN.get(sign)!)
    .normalize('NFC');

const list = (field: string, separator = ','): string[] => (field === '' ? [] : field.split(separator));

const readNames = (field: string): string[] => {
  let previous = '';
  const ascii = list(field, ';').map((entry) => (previous = previous.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1)));
  // One pass over all names: composing accents name by name costs several times more.
  return ascii.length === 0 ? [] : withAccents(ascii.join(';')).split(';');
};

const readCodes = (field: string, departement: string, count: number): string[] => {
  const width = 5 - departement.length;
  const steps = field.split(',');
  let number = 0;
  return Array.from({ length: count }, (_, position) => {
    const step = steps[position]!;
    if (step[0] === '=') return step.slice(1);
    number += step === '' ? 1 : parseInt(step, 36);
    return departement + String(number).padStart(width, '0');
  });
};

const pointReader = (origin: string) => {
  const [latitude = 0, longitude = 0, digits = 3] = origin.split(',').map(Number);
  return (entry: string | undefined): { point?: GridPoint; isEpciMean?: boolean } => {
    if (!entry) return {};
    const start = entry[0] === '*' ? 1 : 0;
    const point = {
      latitude: latitude + parseInt(entry.slice(start, start + digits), 36),
      longitude: longitude + parseInt(entry.slice(start + digits), 36),
    };
    return start ? { point, isEpciMean: true } : { point };
  };
};

/** The départements' code and postal beginnings of a line, without decoding it. */
export const lineKeys = (line: string): readonly string[] => {
  const end = line.indexOf('|', line.indexOf('|') + 1);
  return line.slice(0, end).split(/[|,]/);
};

/** Decodes one line. Throws when it lacks a field: the file is then not the one that was written. */
export const decodeDepartementLine = (line: string): DepartementLine => {
  const fields = line.split('|');
  if (fields.length !== 12)
    throw new Error(`Commune table: line "${line.slice(0, 12)}…" has ${fields.length} fields instead of 12`);
  const [
    departement,
    ,
    origin,
    postalField,
    codeField,
    nameField,
    postalsField,
    pointField,
    formerCodes,
    formerOwners,
    formerNames,
    formerPoints,
  ] = fields as [string, string, string, string, string, string, string, string, string, string, string, string];
  const readPoint = pointReader(origin);

  let sum = 0;
  const postalCodes = list(postalField).map((step) => String((sum += parseInt(step, 36))).padStart(5, '0'));
  const names = readNames(nameField);
  const codes = readCodes(codeField, departement, names.length);
  const postals = postalsField.split(',');
  const points = pointField.split(',');
  const communes = names.map((name, position): EncodedCommune => {
    const positions = postals[position]!;
    const own: string[] = [];
    for (let at = 0; at < positions.length; at += 2) own.push(postalCodes[parseInt(positions.slice(at, at + 2), 36)]!);
    return { insee: codes[position]!, name, postalCodes: own, ...readPoint(points[position]) };
  });

  const owners = list(formerOwners);
  const namesOfFormer = readNames(formerNames);
  const pointsOfFormer = formerPoints.split(',');
  const former = readCodes(formerCodes, departement, owners.length).map((insee, position): FormerCommune => ({
    insee,
    owner: parseInt(owners[position]!, 36),
    name: namesOfFormer[position]!,
    ...readPoint(pointsOfFormer[position]),
  }));
  return { departement, communes, former };
};
