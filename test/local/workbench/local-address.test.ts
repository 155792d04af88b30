import { localAddresses } from '../../../src/local/workbench/page/local-address';

const here = 'http://127.0.0.1:4810';

describe('addresses inside messages', () => {
  it.each([
    [
      'a form',
      'https://docs.google.com/forms/d/e/abc/viewform?usp=pp_url&entry.1=x',
      `${here}/forms/d/e/abc/viewform?usp=pp_url&entry.1=x`,
    ],
    [
      'a form inside HTML',
      '<a href="https://docs.google.com/forms/d/e/abc/viewform?a=1&amp;entry.2=y">Oui</a>',
      `<a href="${here}/forms/d/e/abc/viewform?a=1&amp;entry.2=y">Oui</a>`,
    ],
    ['the spreadsheet', 'https://docs.google.com/spreadsheets/d/1aB_-9/edit#gid=3', `${here}/#gid=3`],
    [
      'two forms',
      'https://docs.google.com/forms/d/e/a/viewform https://docs.google.com/forms/d/e/b/viewform',
      `${here}/forms/d/e/a/viewform ${here}/forms/d/e/b/viewform`,
    ],
  ])('%s opens here', (_what, text, expected) => {
    expect(localAddresses(text, here)).toBe(expected);
  });
  it('other sites stay what they are', () => {
    expect(localAddresses('https://ecole.example/forms/d/e/a', here)).toBe('https://ecole.example/forms/d/e/a');
  });
});
