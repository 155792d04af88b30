/** Which resources go with a message: of its moment, for its public and its training, published, with a link that is safe. */
import { fittingResources } from '../../../src/domain/network/fitting-resources';
import type { Resource } from '../../../src/domain/network/network';
import { resourcesIn } from '../../../src/domain/network/joined-resources';
import { secureLink } from '../../../src/domain/network/secure-link';

const guide: Resource = {
  reference: 'RES-2026-0001',
  title: 'Guide',
  link: 'https://pole.example/guide',
  publics: [],
  moment: 'before',
  state: 'published',
};
const stage = { moment: 'before', public: 'pfmp', trainings: ['cap-cuisine', 'CAP Cuisine', 'Cuisine'] } as const;

test.each<readonly [string, Partial<Resource>, boolean]>([
  ['for all, of this moment', {}, true],
  ['of another moment', { moment: 'after' }, false],
  ['an idea', { state: 'idea' }, false],
  ['to be read again', { state: 'to-revise' }, false],
  ['for this public', { publics: ['bts', 'pfmp'] }, true],
  ['for another public', { publics: ['college'] }, false],
  ['for this training', { trainings: 'CAP Cuisine ; CAP Pâtissier' }, true],
  ['for the diploma of this training', { trainings: 'cap' }, true],
  ['for another training', { trainings: 'CAP Pâtissier' }, false],
  ['without a link', { link: undefined }, false],
  ['with a link that is not https', { link: 'http://pole.example/guide' }, false],
])('a resource %s', (_title, changes, isJoined) => {
  expect(fittingResources([{ ...guide, ...changes }], stage)).toHaveLength(isJoined ? 1 : 0);
});

test.each([
  ['https://pole.example/guide?x=1#y', true],
  ['https://école.example', true],
  [' https://pole.example ', true],
  ['http://pole.example', false],
  ['pole.example', false],
  ['javascript:alert(1)', false],
  ['https://user:mot@pole.example', false],
  ['https://pole.example/a b', false],
  ['https://pole.example/"onclick', false],
  ['https://localhost/x', false],
])('%s is passed on: %s', (link, isSafe) => {
  expect(secureLink(link) !== undefined).toBe(isSafe);
});

test.each<readonly [string, string, readonly string[]]>([
  ['a link in a line', '– Guide : https://pole.example/guide', ['RES-2026-0001']],
  ['a link that ends a sentence', 'Voyez https://pole.example/guide.', ['RES-2026-0001']],
  ['a longer link that begins alike', 'https://pole.example/guide-2', ['RES-2026-0002']],
  ['both', '(https://pole.example/guide) https://pole.example/guide-2', ['RES-2026-0001', 'RES-2026-0002']],
  ['no link', 'Guide', []],
])('a text with %s carries %s', (_title, text, carried) => {
  const second = { ...guide, reference: 'RES-2026-0002', link: 'https://pole.example/guide-2' };
  const idea = { ...guide, reference: 'RES-2026-0003', state: 'idea' as const };
  expect(resourcesIn(text, [guide, second, idea]).map(({ reference }) => reference)).toEqual(carried);
});
