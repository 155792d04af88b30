/** Resources that a message carries, told by their links in its text. */
import type { TemplateCode } from '../message/message';
import { publishedOf, type PublishedResource } from './fitting-resources';
import type { Resource } from './network';

/** Templates whose text may hold resources. */
const MAY_CARRY: readonly TemplateCode[] = [
  'stage-eve',
  'mid-stage',
  'need-answered',
  'meeting-invitation',
  'meeting-minutes',
  'resource-list',
];
export const mayCarryResources = (template: TemplateCode): boolean => MAY_CARRY.includes(template);

/** Those whose whole link stands in the text; a link that only begins another one's is not there. */
export function resourcesIn(text: string, resources: readonly Resource[]): readonly PublishedResource[] {
  const words = new Set(text.split(/[\s()«»]+/).map((word) => word.replace(/[.,;:]$/, '')));
  return publishedOf(resources).filter(({ link }) => words.has(link) || words.has(link.replace(/[.,;:]$/, '')));
}
