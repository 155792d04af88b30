import type { FormItemView, FormView } from 'apps-script-local';
import { formSections, nextSection, sectionsLeft } from '../../../src/local/workbench/form-page/form-sections';

const item = (id: number, kind: FormItemView['kind'], more: Partial<FormItemView> = {}): FormItemView => ({
  id,
  kind,
  title: `Q${id}`,
  help: '',
  required: false,
  ...more,
});
const form = (items: readonly FormItemView[]): FormView => ({
  id: 'f',
  publishedId: 'p',
  fileName: 'F',
  title: 'F',
  description: '',
  confirmationMessage: '',
  acceptingResponses: true,
  published: true,
  requiresLogin: false,
  owner: 'personne@exemple.example',
  editors: [],
  closedMessage: '',
  publishedUrl: '',
  items,
});

const branching = formSections(
  form([
    item(1, 'MULTIPLE_CHOICE', {
      choices: [
        { value: 'B', goToPageId: 20 },
        { value: 'fin', goTo: 'SUBMIT' },
        { value: 'début', goTo: 'RESTART' },
        { value: 'suite', goTo: 'CONTINUE' },
        { value: 'rien' },
      ],
    }),
    item(2, 'LIST', { choices: [{ value: 'C', goToPageId: 30 }, { value: 'sans avis' }] }),
    item(10, 'PAGE_BREAK'),
    item(11, 'TEXT'),
    item(20, 'PAGE_BREAK', { goToPageId: 30 }),
    item(21, 'TEXT'),
    item(30, 'PAGE_BREAK', { goTo: 'SUBMIT' }),
    item(31, 'TEXT'),
  ]),
);

describe('the way through a form', () => {
  it('each page break opens a section', () => {
    expect(branching.map((section) => [section.opening?.id, section.items.map(({ id }) => id)])).toEqual([
      [undefined, [1, 2]],
      [10, [11]],
      [20, [21]],
      [30, [31]],
    ]);
  });

  it.each([
    ['a choice that names a page goes there', 0, { 1: 'B' }, 2],
    ['a choice may send the form', 0, { 1: 'fin' }, 'submit'],
    ['a choice may start again', 0, { 1: 'début' }, 0],
    ['a choice may just continue', 0, { 1: 'suite' }, 1],
    ['without an answer the next section follows', 0, {}, 1],
    ['the last question that branches wins', 0, { 1: 'B', 2: 'C' }, 3],
    ['a choice without a branch leaves the decision to the others', 0, { 1: 'B', 2: 'sans avis' }, 2],
    ['a page break says where the page BEFORE it goes', 1, {}, 3],
    ['a page break may send the page before it', 2, {}, 'submit'],
    ['after the last section the form is sent', 3, {}, 'submit'],
  ] as const)('%s', (_rule, at, answers, next) => {
    expect(nextSection(branching, at, answers)).toBe(next);
  });
});

describe('how many sections remain', () => {
  it.each([
    ['along the answers given', 0, { 1: 'B', 2: 'sans avis' }, { least: 2, most: 2 }],
    ['one when the answer sends the form', 0, { 1: 'fin', 2: 'sans avis' }, { least: 1, most: 1 }],
    ['between the shortest and the longest way while a branch is open', 0, { 1: 'fin' }, { least: 1, most: 2 }],
    ['from the middle, by the page breaks', 1, {}, { least: 2, most: 2 }],
    ['a loop back does not count for ever', 0, { 1: 'début', 2: 'sans avis' }, { least: 1, most: 1 }],
  ] as const)('%s', (_rule, at, answers, left) => {
    expect(sectionsLeft(branching, at, answers)).toEqual(left);
  });
});
