/** The resources that go with a meeting. */
import { asPublished, type PublishedResource } from '../../domain/network/fitting-resources';
import type { Meeting } from '../../domain/network/network';
import type { Register } from '../ports';

/** Those of its row that may be passed on, in its order; one that is gone, or not published any more, is left out. */
export const joinedResources = (register: Register, meeting: Pick<Meeting, 'resources'> | undefined): PublishedResource[] =>
  [...new Set(meeting?.resources ?? [])].flatMap((reference) => {
    const resource = register.find('resources', reference);
    return (resource && asPublished(resource)) ?? [];
  });
