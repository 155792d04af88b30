/** The pages of the wide dialogs as built, and the typography of their words. */
import { parse } from 'acorn';
import * as allocation from '../../src/wording/pages/allocation-page';
import * as map from '../../src/wording/pages/map-page';
import * as templates from '../../src/wording/pages/templates-page';
import { VARIABLE_MEANINGS } from '../../src/wording/emails/variable-meanings';
import { poolCallTexts } from '../../src/wording/labels/pool-call';
import { builtPage } from '../support/open-addon-page';
import { dashboardWords, chartTitles } from '../../src/wording/labels/dashboard';
import * as indicators from '../../src/wording/labels/indicators';
import { reportWords } from '../../src/wording/pages/report-page';
import { typographyFaults } from '../wording/french-typography';

describe.each(['allocation', 'map', 'templates', 'report'] as const)('the page %s', (name) => {
  test('is one ASCII script of ES2018 inside one HTML file that fetches nothing', async () => {
    const html = await builtPage(name);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
    expect(scripts).toHaveLength(1);
    expect(parse(scripts[0] ?? '', { ecmaVersion: 2018 }).type).toBe('Program');
    expect((scripts[0] ?? '').match(/[^\x00-\x7f]|<\?|<!--/g) ?? []).toEqual([]);
    expect(html.match(/<link|<img|@import|url\(|src="http|fetch\(|XMLHttpRequest/gi) ?? []).toEqual([]);
    expect(html.includes('<base target="_top">')).toBe(true);
  });
});

/** Every sentence of a word list; functions are asked with small figures. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return [0, 1, 2].map((count) =>
      String((words as (...args: unknown[]) => unknown)(...Array.from({ length: words.length }, () => count))),
    );
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

test('the words of the dialogs are in French typography', () => {
  const sentences = sentencesOf({
    allocation,
    map,
    templates: { ...templates.templatesWords, shownByExample: '', ...templates.templateProblems },
    meanings: VARIABLE_MEANINGS,
    kept: poolCallTexts.done,
    report: reportWords,
    indicators,
    dashboard: { ...dashboardWords, chartTitles, intro: '', week: '' },
  });
  expect(sentences.length).toBeGreaterThan(150);
  expect(sentences.flatMap(typographyFaults)).toEqual([]);
});

test('counts agree', () => {
  expect(allocation.planActionWords.create(1)).toBe('Créer 1\u00a0proposition');
  expect(allocation.planActionWords.create(21)).toBe('Créer 21\u00a0propositions');
  expect(allocation.planListWords.companyGroup('Élec Exemple', 1)).toBe('Élec Exemple · 1\u00a0élève');
  expect(map.mapWords.shown(1, 1)).toBe('1\u00a0point');
});
