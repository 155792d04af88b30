/** Resources that help at a moment of a stage (E5): those that are published, and that are for its public and its training. */
import { fold } from '../text/fold';
import type { Public } from '../request/request-type';
import type { Resource } from './network';
import { secureLink } from './secure-link';

/** What a stage is, for the choice; an absent part fits everything. */
export interface ResourceNeed {
  readonly moment: NonNullable<Resource['moment']>;
  readonly public?: Public;
  /** Names under which the training is known: its code, its name, its family. */
  readonly trainings: readonly string[];
}

/** A resource that may be passed on. */
export type PublishedResource = Resource & { readonly link: string };

/** In the order of the list; one without a public or a training is for all. A link that is not https is never passed on. */
export function fittingResources(resources: readonly Resource[], need: ResourceNeed): PublishedResource[] {
  const names = need.trainings.map(fold).filter((name) => name !== '');
  return publishedOf(resources).filter(
    ({ moment, publics, trainings }) =>
      moment === need.moment &&
      (publics.length === 0 || need.public === undefined || publics.includes(need.public)) &&
      isForTraining(trainings, names),
  );
}

/** Those that may be passed on. */
export const publishedOf = (resources: readonly Resource[]): PublishedResource[] =>
  resources.flatMap((resource) => asPublished(resource) ?? []);

/** `undefined` for one that is not published, or whose link is not https. */
export function asPublished(resource: Resource): PublishedResource | undefined {
  const link = resource.link === undefined ? undefined : secureLink(resource.link);
  return resource.state === 'published' && link !== undefined ? { ...resource, link } : undefined;
}

/** « CAP Cuisine ; bac pro MELEC »: each part is a name, or the beginning of one. */
function isForTraining(typed: string | undefined, names: readonly string[]): boolean {
  const wanted = (typed ?? '')
    .split(/[;,\n]/)
    .map(fold)
    .filter((part) => part !== '');
  return wanted.length === 0 || wanted.some((part) => names.some((name) => name === part || name.startsWith(`${part} `)));
}
