/** The list of the network's resources: what is published, what is being written and with whom, what is asked for. */
import { publishedOf } from '../../domain/network/fitting-resources';
import type { Resource } from '../../domain/network/network';
import { publicLabels } from '../../wording/labels/lists';
import { resourceMomentLabels, resourceStateLabels } from '../../wording/labels/network';
import { papersWords } from '../../wording/pages/papers-page';
import { askedTimes } from '../../wording/sidebar/theme-sentences';
import { capitalised, inParts } from '../../wording/text/typography';
import { missingThemes } from '../network/missing-themes';
import { linkedOf } from '../network/made-for-theme';
import type { CataloguePaper, ResourceEntry } from '../papers-api';
import type { Register } from '../ports';

type Own = Pick<CataloguePaper, 'kind' | 'moments' | 'inProgress' | 'wanted'>;
const MOMENTS = ['before', 'during', 'after', undefined] as const;

export function cataloguePaper(register: Register): Own {
  const resources = register.all('resources');
  const published = publishedOf(resources);
  return {
    kind: 'catalogue',
    moments: MOMENTS.map((moment) => ({
      title: moment === undefined ? papersWords.anyMoment : resourceMomentLabels[moment],
      entries: published
        .filter((resource) => resource.moment === moment)
        .sort((a, b) => a.title.localeCompare(b.title, 'fr'))
        .map((resource) => ({ ...entryOf(resource), link: resource.link })),
    })).filter(({ entries }) => entries.length > 0),
    inProgress: resources
      .filter(({ state = 'idea' }) => state === 'idea' || state === 'in-progress')
      .map((resource) => ({
        ...entryOf(resource),
        authors: inParts([resourceStateLabels[resource.state ?? 'idea'], resource.authors, resource.workingGroup]),
      })),
    wanted: missingThemes(register)
      .filter(({ needs }) => needs.every((need) => linkedOf(register, need).resource === undefined))
      .map((theme) => askedTimes(capitalised(theme.subject), theme.needs.length)),
  };
}

const entryOf = ({ reference, title, publics, trainings, theme, authors = '' }: Resource): ResourceEntry => ({
  reference,
  title,
  about: inParts([theme, publics.map((of) => publicLabels[of]).join(', '), trainings]),
  authors,
  link: '',
});
