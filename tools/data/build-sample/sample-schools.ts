/** The thirty schools of the sample: invented, on real communes. */
import { slug } from './fictional-people';
import { communeNamed, type SampleCommune } from './sample-communes';

/** As the official directory writes them. */
export type SchoolNature =
  | 'Collège'
  | 'Lycee professionnel'
  | 'Lycee polyvalent'
  | 'Lycee enseignt general et technologique'
  | 'EREA';

export interface SampleSchool {
  readonly key: string;
  readonly uai: string;
  readonly name: string;
  readonly nature: SchoolNature;
  readonly isPrivate: boolean;
  readonly commune: SampleCommune;
  readonly address: string;
  readonly hasUlis: boolean;
  readonly hasSegpa: boolean;
  readonly teachesApprentices: boolean;
  readonly priorityEducation: '' | 'rep' | 'rep_plus';
  /** Domain of the staff's addresses. */
  readonly domain: string;
}

type Extra = 'private' | 'ulis' | 'segpa' | 'apprentices' | 'rep' | 'rep_plus';

const SCHOOLS: readonly (readonly [
  key: string,
  name: string,
  nature: SchoolNature,
  commune: string,
  extras?: readonly Extra[],
])[] = [
  ['c-montbrison', 'Collège Exemple du Forez', 'Collège', 'Montbrison', ['segpa']],
  ['c-roanne', 'Collège Fictif des Remparts', 'Collège', 'Roanne', ['ulis']],
  ['c-feurs', 'Collège Imaginaire de la Loire', 'Collège', 'Feurs'],
  ['c-rive', 'Collège Inventé du Gier', 'Collège', 'Rive-de-Gier', ['segpa', 'rep']],
  ['c-bourg', 'Collège Exemple des Crêts', 'Collège', 'Bourg-Argental'],
  ['c-stetienne', 'Collège Fictif du Furan', 'Collège', 'Saint-Étienne', ['ulis', 'rep_plus']],
  ['c-renaison', 'Collège Imaginaire des Vignes', 'Collège', 'Renaison'],
  ['c-andrezieux', 'Collège Factice de la Plaine', 'Collège', 'Andrézieux-Bouthéon', ['ulis']],
  ['c-pelussin', 'Collège Exemple du Pilat', 'Collège', 'Pélussin', ['private']],
  ['c-chambon', 'Collège Inventé des Mines', 'Collège', 'Le Chambon-Feugerolles', ['segpa', 'rep']],
  ['c-charlieu', 'Collège Fictif du Sornin', 'Collège', 'Charlieu'],
  ['c-boen', 'Collège Imaginaire du Lignon', 'Collège', 'Boën-sur-Lignon', ['private']],
  ['lp-montbrison', 'Lycée professionnel Exemple des Monts', 'Lycee professionnel', 'Montbrison', ['ulis']],
  ['lp-roanne', 'Lycée professionnel Fictif du Port', 'Lycee professionnel', 'Roanne', ['apprentices']],
  ['lp-stchamond', 'Lycée professionnel Imaginaire du Gier', 'Lycee professionnel', 'Saint-Chamond'],
  ['lp-firminy', 'Lycée professionnel Inventé des Forges', 'Lycee professionnel', 'Firminy', ['apprentices', 'ulis']],
  ['lp-soleil', 'Lycée professionnel Exemple du Soleil', 'Lycee professionnel', 'Saint-Étienne'],
  ['lp-rubans', 'Lycée professionnel Fictif des Rubans', 'Lycee professionnel', 'Saint-Étienne', ['private']],
  ['lp-feurs', 'Lycée professionnel Factice de la Plaine', 'Lycee professionnel', 'Feurs', ['private', 'apprentices']],
  ['lp-savigneux', 'Lycée professionnel agricole Inventé des Prés', 'Lycee professionnel', 'Savigneux'],
  ['lpo-feurs', 'Lycée polyvalent Exemple du Forez', 'Lycee polyvalent', 'Feurs'],
  ['lpo-rive', 'Lycée polyvalent Fictif de la Vallée', 'Lycee polyvalent', 'Rive-de-Gier'],
  ['lpo-roanne', 'Lycée polyvalent Imaginaire des Canuts', 'Lycee polyvalent', 'Roanne', ['apprentices']],
  ['lpo-stetienne', 'Lycée polyvalent Inventé du Parc', 'Lycee polyvalent', 'Saint-Étienne', ['ulis']],
  ['lpo-strambert', 'Lycée polyvalent Factice des Bords de Loire', 'Lycee polyvalent', 'Saint-Just-Saint-Rambert'],
  ['lgt-stetienne', 'Lycée Exemple de la Colline', 'Lycee enseignt general et technologique', 'Saint-Étienne'],
  ['lgt-montbrison', 'Lycée Fictif du Château', 'Lycee enseignt general et technologique', 'Montbrison'],
  ['lgt-roanne', 'Lycée Imaginaire de la Rive', 'Lycee enseignt general et technologique', 'Roanne'],
  ['lgt-stchamond', 'Lycée Inventé des Tilleuls', 'Lycee enseignt general et technologique', 'Saint-Chamond', ['private']],
  ['erea', 'EREA Exemple des Collines', 'EREA', 'Sorbiers', ['ulis']],
];

/** The letters that close a UAI: the number modulo 23 gives its place. */
const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Invented schools are numbered from 0429901 on, where the académie has none. */
const uaiOf = (rank: number): string => {
  const number = 429900 + rank;
  return `0${number}${UAI_LETTERS[number % 23]}`;
};

const STREETS = [
  'rue de l’Exemple',
  'avenue de la Fiction',
  'place du Brouillon',
  'boulevard de l’Esquisse',
  'rue des Spécimens',
];

export const SAMPLE_SCHOOLS: readonly SampleSchool[] = SCHOOLS.map(([key, name, nature, communeName, extras = []], index) => ({
  key,
  uai: uaiOf(index + 1),
  name,
  nature,
  isPrivate: extras.includes('private'),
  commune: communeNamed(communeName),
  address: `${((index * 7) % 40) + 1} ${STREETS[index % STREETS.length]!}`,
  hasUlis: extras.includes('ulis'),
  hasSegpa: extras.includes('segpa'),
  teachesApprentices: extras.includes('apprentices'),
  priorityEducation: extras.includes('rep_plus') ? 'rep_plus' : extras.includes('rep') ? 'rep' : '',
  domain: `${slug(name)}.example`,
}));

/** @throws when the sample has no such school */
export function schoolOf(key: string): SampleSchool {
  const school = SAMPLE_SCHOOLS.find((known) => known.key === key);
  if (school === undefined) throw new Error(`No school has the key ${key}`);
  return school;
}
