/** Encodes all communes of a département as one line of the commune table: the inverse of `decodeDepartementLine`. */
import { ACCENT_SIGNS, LIGATURES } from '../../src/domain/geography/departement-line';
import type { DepartementLine, GridPoint } from '../../src/domain/geography/departement-line';
import { departementPrefix } from '../../src/domain/geography/postal-code';

const SIGN_OF_MARK = new Map(ACCENT_SIGNS);
const WRITTEN_LIGATURE = new Map(LIGATURES);

const base36 = (value: number, digits = 1): string => {
  const text = value.toString(36);
  if (text.length > digits && digits > 1) throw new Error(`${value} does not fit ${digits} digits of base 36`);
  return text.padStart(digits, '0');
};

/** Throws on a character that the table has no writing for: the alphabet is then to be widened, not the name altered. */
const asAscii = (name: string): string => {
  const ascii = name
    .replace(/[œŒæÆ]/g, (letter) => WRITTEN_LIGATURE.get(letter)!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, (mark) => SIGN_OF_MARK.get(mark) ?? mark);
  if (!/^[A-Za-z0-9 '()./\\^:_~*-]*$/.test(ascii)) throw new Error(`No ASCII writing for the name "${name}"`);
  return ascii;
};

const encodeNames = (names: readonly string[]): string => {
  let previous = '';
  return names
    .map(asAscii)
    .map((name) => {
      let shared = 0;
      while (shared < 35 && shared < name.length && name[shared] === previous[shared]) shared += 1;
      previous = name;
      return base36(shared) + name.slice(shared);
    })
    .join(';');
};

const encodeCodes = (codes: readonly string[], departement: string): string => {
  let previous = 0;
  return codes
    .map((code) => {
      if (!code.startsWith(departement)) return `=${code}`;
      const number = Number(code.slice(departement.length));
      const step = number - previous;
      if (step < 0) throw new Error(`Code ${code} is out of order`);
      previous = number;
      return step === 1 ? '' : base36(step);
    })
    .join(',');
};

/** Communes and former communes must be in ascending order of code; those of another département come last. */
export const encodeDepartementLine = (line: DepartementLine): string => {
  const { departement, communes, former } = line;
  const postalCodes = [...new Set(communes.flatMap((commune) => commune.postalCodes))].sort();
  const positions = new Map(postalCodes.map((code, position) => [code, position]));
  const prefixes = [...new Set(postalCodes.map(departementPrefix))];

  const points = [...communes, ...former].flatMap(({ point }) => (point ? [point] : []));
  const south = points.reduce((least, { latitude }) => Math.min(least, latitude), points[0]?.latitude ?? 0);
  const west = points.reduce((least, { longitude }) => Math.min(least, longitude), points[0]?.longitude ?? 0);
  const widest = points.reduce((most, { latitude, longitude }) => Math.max(most, latitude - south, longitude - west), 0);
  const digits = Math.max(2, base36(widest).length);
  const encodePoint = (point: GridPoint | undefined) =>
    point ? base36(point.latitude - south, digits) + base36(point.longitude - west, digits) : '';

  return [
    departement,
    prefixes.join(','),
    [south, west, digits].join(','),
    postalCodes.map((code, position) => base36(Number(code) - Number(postalCodes[position - 1] ?? 0))).join(','),
    encodeCodes(
      communes.map(({ insee }) => insee),
      departement,
    ),
    encodeNames(communes.map(({ name }) => name)),
    communes.map((commune) => commune.postalCodes.map((code) => base36(positions.get(code)!, 2)).join('')).join(','),
    communes.map(({ point, isEpciMean }) => (isEpciMean ? '*' : '') + encodePoint(point)).join(','),
    encodeCodes(
      former.map(({ insee }) => insee),
      departement,
    ),
    former.map(({ owner }) => base36(owner)).join(','),
    encodeNames(former.map(({ name }) => name)),
    former.map(({ point }) => encodePoint(point)).join(','),
  ].join('|');
};
