/** Finds places in the text of the commune table, decoding only the départements that each question needs. */
import { decodeCommunes } from './commune-table';
import type { CommuneTable } from './commune-table';
import { findByCodeAlone, findPlace } from './find-place';
import type { PlaceFinding, PlaceQuery } from './place-match';
import { departementPrefix, readAddressEnd } from './postal-code';

const neededDepartement = (query: PlaceQuery): string | undefined => {
  const insee = (query.insee ?? '').trim();
  const code = /^\d[\dABab]\d{3}$/.test(insee) ? insee : readAddressEnd(query).postalCode;
  return code && departementPrefix(code);
};

/** Tables of the text that was decoded last, by département: what is kept depends on the text alone. */
const kept = { text: '', tables: new Map<string, CommuneTable>() };
function tablesOf(text: string): Map<string, CommuneTable> {
  if (kept.text !== text) Object.assign(kept, { text, tables: new Map() });
  return kept.tables;
}

/**
 * A finder over the whole of France. The text is asked for at the first question; the départements are decoded one by one and
 * kept; the whole table is decoded only for a name that its département does not know, or without any code.
 * @param readText gives the content of communes.txt
 */
export const placeFinder = (readText: () => string): ((query: PlaceQuery) => PlaceFinding) => {
  let text: string | undefined;
  const table = (departement: string): CommuneTable => {
    text ??= readText();
    const decoded = tablesOf(text);
    const known = decoded.get(departement);
    if (known) return known;
    const fresh = decodeCommunes(text, departement === '' ? undefined : [departement]);
    decoded.set(departement, fresh);
    return fresh;
  };
  const find = (query: PlaceQuery): PlaceFinding => {
    const departement = neededDepartement(query);
    if (departement !== undefined) {
      const finding = findPlace(table(departement), query);
      if (finding.kind !== 'unknown') return finding;
      // A known code and no name: the rest of France has nothing to add.
      if (readAddressEnd(query).commune.trim() === '') return finding;
    }
    const finding = findPlace(table(''), query);
    return finding.kind === 'unknown' && readAddressEnd(query).commune.trim() !== ''
      ? (findByCodeAlone(table(''), query) ?? finding)
      : finding;
  };
  // A pool that is pasted or imported names few communes, each many times.
  const found = new Map<string, PlaceFinding>();
  return (query) => {
    const key = JSON.stringify([query.insee, query.postalCode, query.commune]);
    const known = found.get(key);
    if (known !== undefined) return known;
    const finding = find(query);
    found.set(key, finding);
    return finding;
  };
};
