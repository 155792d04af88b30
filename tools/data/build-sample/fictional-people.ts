/** People, telephones and addresses that nobody can have. */
import type { SeededRandom } from './seeded-random';

export const FIRST_NAMES = {
  f: [
    'Camille',
    'Alix',
    'Morgane',
    'Lison',
    'Élodie',
    'Inès',
    'Karine',
    'Maëlle',
    'Nadia',
    'Perrine',
    'Rachida',
    'Solène',
    'Ursule',
    'Violaine',
    'Zélie',
    'Bérénice',
    'Delphine',
    'Fanny',
    'Hélène',
    'Justine',
    'Laurence',
    'Noémie',
    'Océane',
    'Romane',
    'Théa',
    'Yasmina',
    'Brigitte',
  ],
  m: [
    'Sacha',
    'Charlie',
    'Noé',
    'Basile',
    'Farid',
    'Joris',
    'Loïc',
    'Ousmane',
    'Quentin',
    'Thierry',
    'Yannick',
    'Armel',
    'Corentin',
    'Étienne',
    'Gaël',
    'Ilyès',
    'Kévin',
    'Mathis',
    'Pascal',
    'Stéphane',
    'Valentin',
    'Anatole',
    'Cédric',
  ],
} as const;

/** Family names that say by themselves that the person does not exist. */
export const FAMILY_NAMES = [
  'Exemple',
  'Fictif',
  'Untel',
  'Imaginaire',
  'Spécimen',
  'Factice',
  'Inventé',
  'Maquette',
  'Brouillon',
  'Esquisse',
] as const;

/** Beginnings of the numbers that the regulator keeps for fiction (ARCEP, plan national de numérotation). */
export const FICTIONAL_LANDLINE = '046571';
export const FICTIONAL_MOBILE = '063998';

export interface Person {
  readonly gender: 'm' | 'f';
  readonly firstName: string;
  readonly familyName: string;
  readonly name: string;
}

/** Lower case, without accents, words joined by hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** « camille.fictif@garage-fictif.example »: the top-level name « example » belongs to no one (RFC 2606). */
export const emailOf = (person: Person, domain: string): string =>
  `${slug(person.firstName)}.${slug(person.familyName)}@${domain}`;

export interface People {
  /** Someone new: no full name is given twice. */
  readonly person: () => Person;
  /** A number not given yet, written as people do. */
  readonly phone: (kind?: 'landline' | 'mobile') => string;
}

export function fictionalPeople(random: SeededRandom): People {
  const names = random.shuffled(
    (['f', 'm'] as const).flatMap((gender) =>
      FIRST_NAMES[gender].flatMap((firstName) =>
        FAMILY_NAMES.map((familyName): Person => ({ gender, firstName, familyName, name: `${firstName} ${familyName}` })),
      ),
    ),
  );
  const numbers = { landline: random.between(1000, 2000), mobile: random.between(1000, 2000) };
  return {
    person() {
      const person = names.pop();
      if (person === undefined) throw new Error('Every name is taken: add first names');
      return person;
    },
    phone(kind = 'landline') {
      numbers[kind] += random.between(1, 17);
      const digits = (kind === 'landline' ? FICTIONAL_LANDLINE : FICTIONAL_MOBILE) + String(numbers[kind]);
      const pairs = digits.match(/../g)!;
      return random.chance(0.8)
        ? pairs.join(' ')
        : random.chance(0.6)
          ? pairs.join('.')
          : `+33 ${digits[1]} ${pairs.slice(1).join(' ')}`;
    },
  };
}
