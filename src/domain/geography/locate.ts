/** The commune table as the use cases ask for it: the answer in the register's own words. */
import type { Locate, PlaceAnswer } from '../place/place-answer';
import { placeFinder } from './place-finder';
import type { PlaceMatch } from './place-match';
import { readAddressEnd } from './postal-code';

/** "42000 Saint-Étienne": as shown to someone who must choose. */
const withCode = (place: PlaceMatch): string =>
  `${place.postalCodes[0] ?? ''} ${place.formerName ? `${place.formerName} (${place.name})` : place.name}`.trim();

/**
 * @param readText gives the content of communes.txt; called at the first question only
 */
export const locateIn = (readText: () => string): Locate => {
  const find = placeFinder(readText);
  return (typed): PlaceAnswer => {
    const finding = find(typed);
    switch (finding.kind) {
      case 'found': {
        const { place, how } = finding;
        const onlyCode = place.postalCodes.length === 1 ? place.postalCodes[0]! : '';
        // A CEDEX code, known to be right by its département and its name, stays as typed; of several codes none is chosen for
        // the person.
        const postalCode = how === 'insee' ? onlyCode : (readAddressEnd(typed).postalCode ?? onlyCode);
        return {
          kind: 'found',
          commune: place.formerName ?? place.addressName,
          postalCode,
          point: place.point,
          ...(how && { how, postalCodes: place.postalCodes }),
        };
      }
      case 'ambiguous':
        return { kind: 'ambiguous', candidates: finding.candidates.map(withCode) };
      case 'mismatch':
        return {
          kind: 'mismatch',
          communeOfCode: finding.communesOfCode.map(({ name }) => name),
          codesOfCommune: finding.codesOfCommune,
        };
      case 'unknown':
        return { kind: 'unknown', suggestions: finding.suggestions.map(withCode) };
    }
  };
};
