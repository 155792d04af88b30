/** Gives each commune the best point that the sources allow, and groups all by département. */
import { communeKey } from '../../src/domain/geography/commune-name';
import { postalMeans } from '../../src/domain/geography/commune-table';
import type { DepartementLine, EncodedCommune, FormerCommune, GridPoint } from '../../src/domain/geography/departement-line';
import { greatCircleKm } from '../../src/domain/geography/road-distance';
import { departementPrefix } from '../../src/domain/geography/postal-code';
import type { CommuneSources, NamedPlace, OfficialCommune } from './commune-sources';

/** A name alone is believed only so near the mean of the postal code. */
const NAME_HIT_KM = 12;
/** A former commune lies in the present one: its namesake farther away is another place. */
const FORMER_HIT_KM = 20;

/** Islands without inhabitants, postal code or GeoNames place; thousandths of a degree, from their geographic description. */
const UNINHABITED: Readonly<Record<string, GridPoint>> = {
  98411: { latitude: -37830, longitude: 77550 },
  98412: { latitude: -49350, longitude: 70220 },
  98413: { latitude: -46420, longitude: 51860 },
  98414: { latitude: -66660, longitude: 140000 },
  98415: { latitude: -11560, longitude: 47290 },
  98901: { latitude: 10300, longitude: -109220 },
};

const distance = (a: GridPoint, b: GridPoint): number =>
  greatCircleKm(
    { latitude: a.latitude / 1000, longitude: a.longitude / 1000 },
    { latitude: b.latitude / 1000, longitude: b.longitude / 1000 },
  );

const mean = (points: readonly GridPoint[]): GridPoint | undefined =>
  points.length === 0
    ? undefined
    : {
        latitude: Math.round(points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length),
        longitude: Math.round(points.reduce((sum, { longitude }) => sum + longitude, 0) / points.length),
      };

const groupBy = <Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
};

const bestOf = (places: readonly NamedPlace[], key: string): GridPoint | undefined =>
  [...places].sort(
    (a, b) => Number(b.key === key) - Number(a.key === key) || Number(b.isSeat) - Number(a.isSeat) || b.population - a.population,
  )[0]?.point;

/** Lines in order of département, communes in order of code. */
export const departementLines = (sources: CommuneSources): DepartementLine[] => {
  const coded = groupBy(sources.coded, ({ codes }) => codes);
  const codedLoosely = groupBy(sources.named, ({ codes }) => codes);
  const named = groupBy(sources.named, ({ key, departement }) => [`${departement} ${key}`]);
  const epciOf = new Map(
    sources.epcis.flatMap(({ membres }) => membres.map(({ code }) => [code, membres.map((member) => member.code)] as const)),
  );

  const present = sources.official.filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal');
  const past = sources.official.filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee');
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  const departements = groupBy([...present].sort(byCode), ({ code }) => [departementPrefix(code)]);

  const firstPass = new Map<string, EncodedCommune>();
  for (const communes of departements.values()) {
    const withCode = communes.map((commune): EncodedCommune => ({
      insee: commune.code,
      name: commune.nom,
      postalCodes: [...(commune.codesPostaux ?? [])].sort(),
      point:
        bestOf(coded.get(commune.code) ?? [], communeKey(commune.nom)) ??
        bestOf(codedLoosely.get(commune.code) ?? [], communeKey(commune.nom)) ??
        UNINHABITED[commune.code],
    }));
    const means = postalMeans(withCode);
    for (const commune of withCode) firstPass.set(commune.insee, { ...commune, point: commune.point ?? nameHit(commune, means) });
  }

  function nameHit(commune: EncodedCommune, means: ReadonlyMap<string, GridPoint>): GridPoint | undefined {
    const hits = named.get(`${departementPrefix(commune.insee)} ${communeKey(commune.name)}`) ?? [];
    const near = commune.postalCodes.flatMap((code) => means.get(code) ?? []);
    // Overseas, where GeoNames has no codes to make a mean of, the département alone must do: names hardly repeat there.
    const isAlone = hits.length === 1 && near.length === 0 && /^98/.test(commune.insee);
    return isAlone
      ? hits[0]!.point
      : hits.find(({ point }) => near.some((other) => distance(point, other) <= NAME_HIT_KM))?.point;
  }

  return [...departements]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([departement, communes]): DepartementLine => {
      const exact = communes.map(({ code }) => firstPass.get(code)!);
      const means = postalMeans(exact);
      const encoded = exact.map((commune): EncodedCommune => {
        if (commune.point || commune.postalCodes.some((code) => means.has(code))) return commune;
        const neighbours =
          mean((epciOf.get(commune.insee) ?? []).flatMap((code) => firstPass.get(code)?.point ?? [])) ??
          mean(exact.flatMap(({ point }) => point ?? []));
        if (!neighbours) throw new Error(`No point at all for ${commune.insee} ${commune.name}`);
        return { ...commune, point: neighbours, isEpciMean: true };
      });
      return { departement, communes: encoded, former: formerCommunes(departement, communes, encoded, means) };
    });

  function formerCommunes(
    departement: string,
    communes: readonly OfficialCommune[],
    encoded: readonly EncodedCommune[],
    means: ReadonlyMap<string, GridPoint>,
  ): FormerCommune[] {
    const positions = new Map(communes.map(({ code }, position) => [code, position]));
    const records = past
      .filter(({ chefLieu }) => positions.has(chefLieu ?? ''))
      .map(({ code, nom, chefLieu }) => ({ code, name: nom, owner: positions.get(chefLieu!)! }))
      .filter(({ name, owner }) => communeKey(name) !== communeKey(communes[owner]!.nom));
    const known = new Set(records.map(({ code }) => code));
    const codesAlone = communes.flatMap(({ anciensCodes }, owner) =>
      (anciensCodes ?? [])
        .filter((code) => departementPrefix(code) === departement && !known.has(code) && !positions.has(code))
        .map((code) => ({ code, name: '', owner })),
    );
    const isForeign = ({ code }: { code: string }) => Number(departementPrefix(code) !== departement);
    return [...records, ...codesAlone]
      .sort((a, b) => isForeign(a) - isForeign(b) || byCode(a, b))
      .map(({ code, name, owner }): FormerCommune => {
        const commune = encoded[owner]!;
        const near = [commune.point ?? [], commune.postalCodes.flatMap((postal) => means.get(postal) ?? [])].flat();
        const hits =
          name === ''
            ? []
            : [
                ...(named.get(`${departement} ${communeKey(name)}`) ?? []),
                ...(coded.get(code) ?? []).filter(({ key }) => key === communeKey(name)),
              ];
        return {
          insee: code,
          owner,
          name,
          point: hits.find(({ point }) => near.some((other) => distance(point, other) <= FORMER_HIT_KM))?.point,
        };
      });
  }
};
