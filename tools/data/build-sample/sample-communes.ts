/** The communes where the sample takes place: real ones, looked up in the product's own table. */
import { readFileSync } from 'node:fs';
import { decodeCommunes } from '../../../src/domain/geography/commune-table';
import { roadDistanceKm } from '../../../src/domain/geography/road-distance';
import type { PlaceMatch } from '../../../src/domain/geography/place-match';

export interface SampleCommune {
  readonly name: string;
  readonly postalCode: string;
  readonly insee: string;
  readonly point: PlaceMatch['point'];
  readonly weight: number;
}

/** Names with a weight: how often a company or a pupil is put there. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'Saint-Étienne': 26,
  Roanne: 14,
  Montbrison: 9,
  'Saint-Chamond': 8,
  Firminy: 7,
  Feurs: 7,
  'Rive-de-Gier': 5,
  'Andrézieux-Bouthéon': 7,
  'Saint-Just-Saint-Rambert': 6,
  Riorges: 4,
  'Le Coteau': 3,
  Mably: 3,
  'Boën-sur-Lignon': 4,
  Charlieu: 3,
  'Saint-Galmier': 3,
  Veauche: 3,
  'Le Chambon-Feugerolles': 3,
  'Roche-la-Molière': 2,
  'La Ricamarie': 2,
  Unieux: 2,
  Villars: 3,
  'La Talaudière': 3,
  Sorbiers: 2,
  'Sury-le-Comtal': 2,
  'Montrond-les-Bains': 3,
  Balbigny: 2,
  Renaison: 2,
  Panissières: 2,
  'Chazelles-sur-Lyon': 2,
  Pélussin: 2,
  'Bourg-Argental': 2,
  'Saint-Bonnet-le-Château': 2,
  'Usson-en-Forez': 1,
  'Saint-Germain-Laval': 1,
  Noirétable: 1,
  'Saint-Symphorien-de-Lay': 1,
  'La Pacaudière': 1,
  'Belmont-de-la-Loire': 1,
  'Saint-Just-en-Chevalet': 1,
  Ambierle: 1,
  Savigneux: 2,
  'Saint-Marcellin-en-Forez': 1,
  Bonson: 1,
  'Saint-Genest-Malifaux': 1,
  Marlhes: 1,
  Maclas: 1,
  Régny: 1,
  'Saint-Héand': 1,
  Néronde: 1,
  Perreux: 1,
  Villerest: 1,
  'La Grand-Croix': 1,
  Lorette: 1,
  'Saint-Priest-en-Jarez': 2,
  Champdieu: 1,
  // Neighbours over the border of the département, where pupils do go.
  Tarare: 1,
  'Monistrol-sur-Loire': 1,
  Annonay: 1,
  Givors: 1,
};

const table = decodeCommunes(readFileSync(new URL('../../../data/geography/communes.txt', import.meta.url), 'utf8'), [
  '42',
  '43',
  '69',
  '07',
]);

export const SAMPLE_COMMUNES: readonly SampleCommune[] = Object.entries(WEIGHTS).map(([name, weight]) => {
  const place = table.communes.find((commune) => commune.name === name);
  if (place === undefined) throw new Error(`No commune is called ${name}`);
  return { name, postalCode: place.postalCodes[0]!, insee: place.insee, point: place.point, weight };
});

/** @throws when the sample has no such commune */
export function communeNamed(name: string): SampleCommune {
  const commune = SAMPLE_COMMUNES.find((known) => known.name === name);
  if (commune === undefined) throw new Error(`${name} is not a commune of the sample`);
  return commune;
}

/** Communes within so many kilometres by road, the commune itself included. */
export const communesAround = (centre: SampleCommune, km: number): SampleCommune[] =>
  SAMPLE_COMMUNES.filter((commune) => roadDistanceKm(centre.point, commune.point) <= km);
