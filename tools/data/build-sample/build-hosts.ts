/** The companies of the sample: one for each place in the table of kinds. */
import { HOST_KINDS } from './host-kinds';
import type { HostKind } from './host-kinds/host-kind';
import { FICTION_WORDS, NAME_ENDINGS } from './host-names';
import { emailOf, slug, type People, type Person } from './fictional-people';
import { SAMPLE_COMMUNES, type SampleCommune } from './sample-communes';
import type { SeededRandom } from './seeded-random';

export interface SampleHost {
  readonly serial: number;
  readonly name: string;
  readonly kind: HostKind;
  readonly commune: SampleCommune;
  readonly address: string;
  readonly contact: Person;
  readonly phone: string;
  readonly email: string;
  readonly website?: string;
  readonly hasSiret: boolean;
}

const STREETS = [
  'rue de l’Exemple',
  'rue de l’Esquisse',
  'avenue de la Fiction',
  'place du Brouillon',
  'chemin de la Maquette',
  'impasse du Spécimen',
  'route Imaginaire',
  'zone artisanale Fictive',
  'allée du Roman',
];

/** Places where most towns have several kinds of hosts; fields and woods are elsewhere. */
const weighted = (communes: readonly SampleCommune[]): SampleCommune[] =>
  communes.flatMap((commune) => Array.from({ length: commune.weight }, () => commune));
const ALL_COMMUNES = weighted(SAMPLE_COMMUNES);
const RURAL_COMMUNES = weighted(SAMPLE_COMMUNES.filter((commune) => commune.weight <= 4));

export function buildHosts(random: SeededRandom, people: People): SampleHost[] {
  const taken = new Set<string>();
  const nameFor = ([head, gender]: HostKind['heads'][number]): string => {
    for (;;) {
      const name = `${head} ${random.pick(FICTION_WORDS[gender])} ${random.pick(NAME_ENDINGS)}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  return HOST_KINDS.flatMap((kind) =>
    Array.from({ length: kind.count }, (_, rank) => ({ kind, head: kind.heads[rank % kind.heads.length]! })),
  ).map(({ kind, head }, index) => {
    const name = nameFor(head);
    const contact = people.person();
    const domain = `${slug(name)}.example`;
    return {
      serial: index + 1,
      name,
      kind,
      commune: random.pick(kind.sector === 'agriculture' ? RURAL_COMMUNES : ALL_COMMUNES),
      address: `${random.between(1, 98)} ${random.pick(STREETS)}`,
      contact,
      phone: people.phone(random.chance(0.7) ? 'landline' : 'mobile'),
      email: random.chance(0.6) ? emailOf(contact, domain) : `contact@${domain}`,
      website: random.chance(0.35) ? `https://www.${domain}` : undefined,
      hasSiret: random.chance(0.72),
    };
  });
}
