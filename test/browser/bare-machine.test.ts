/**
 * The browser of the tests needs nothing of the machine: its fonts lie in the project, and hold every sign that a screen shows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { fontConfiguration, SET_BY_CHROMIUM, unpackedChromium } from '../support/chromium';

jest.setTimeout(60_000);

/** Where the texts of the screens are; the domain shows none, so that its formulas stay out. */
const SHOWN = ['src/wording', 'src/register', 'src/google', 'src/sidebar', 'src/local', 'src/sample'];

/** Signs that people type and a screen then shows, whatever the sources hold. */
const TYPED = '’«»“”\u202f\u00a0–—…•·×÷±½°€œŒæÆÿŸÂÊÎÔÛàâäéèêëîïôöùûüç←→↑↓▲▼◆●○■□▍⚠✓✔✗✘☎☐☑★☆‹›📌📧📞📅📍🔒✉👍❤';

/**
 * Every sign beyond ASCII in the sources of the screens, escaped ones included; marks that have no shape of their own left out.
 */
function signsShown(): string[] {
  const texts = SHOWN.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|css|html|json|csv)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const escapes = texts.flatMap((text) => [...text.matchAll(/\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi)]);
  const escaped = escapes.map(([, long, short]) => parseInt((long ?? short)!, 16));
  const signs = [...texts.join(''), ...TYPED, ...escaped.map((code) => String.fromCodePoint(code))];
  return [...new Set(signs)].filter((sign) => sign > '\u009f' && !/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{M}\u2060]/u.test(sign)).sort();
}

/** Folders that a fontconfig file names and that are outside the given one. */
const foldersOutside = (configuration: string, folder: string): string[] =>
  [...configuration.matchAll(/<(?:dir|cachedir|include)\b[^>]*>([^<]*)</g)]
    .map(([, named = '']) => named)
    .filter((named) => !named.startsWith('/') || relative(folder, named).startsWith('..'));

describe('the unpacked browser', () => {
  const { folder, env } = unpackedChromium();
  const configuration = readFileSync(env.FONTCONFIG_FILE!, 'utf8');

  test('its font configuration names folders of the unpacked browser only, its own fonts first', () => {
    expect(configuration).toBe(fontConfiguration(folder));
    expect(foldersOutside(configuration, folder)).toEqual([]);
    expect(readdirSync(/<dir>([^<]*)</.exec(configuration)![1]!).length).toBeGreaterThan(0);
    const theirs = '<dir>/elsewhere/fonts</dir><cachedir>/elsewhere/fonts-cache/</cachedir><dir prefix="xdg">fonts</dir>';
    expect(foldersOutside(theirs, folder)).toHaveLength(3);
  });

  test('its libraries, home and configuration lie in the unpacked folder', () => {
    for (const name of [
      'HOME',
      'XDG_CONFIG_HOME',
      'XDG_CACHE_HOME',
      'XDG_DATA_HOME',
      'LD_LIBRARY_PATH',
      'FONTCONFIG_PATH',
      'FONTCONFIG_FILE',
    ]) {
      expect([name, relative(folder, env[name]!).startsWith('..')]).toEqual([name, false]);
    }
    expect(relative(process.cwd(), folder)).toMatch(/^\.cache\//);
  });

  test('what it would add to its environment while it looks for fonts is there from the start', () => {
    expect(env).toMatchObject(SET_BY_CHROMIUM);
  });

  test('a folder whose name holds a sign of XML is written so that it is read back', () => {
    expect(fontConfiguration('/a & b')).toContain('<dir>/a &#38; b/fonts/fonts</dir>');
  });
});

describe('signs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Those of the signs that are drawn as the box that stands for a missing shape. */
  const missing = async (signs: readonly string[], font: string): Promise<string[]> => {
    const page = await browser.newPage();
    const lacking = await page.evaluate(
      ([list, family]) => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: 48, height: 48 });
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        const drawn = (sign: string): string => {
          context.clearRect(0, 0, 48, 48);
          context.font = `24px ${family}`;
          context.fillText(sign, 8, 34);
          // The width as well: the box may be blank, as a space is.
          return `${context.measureText(sign).width} ${context.getImageData(0, 0, 48, 48).data.join()}`;
        };
        // No font has a shape for a private sign.
        const box = drawn('\ue0fe');
        return list.filter((sign) => drawn(sign) === box);
      },
      [signs, font] as const,
    );
    await page.close();
    return lacking;
  };

  const FONTS = ['Arial, Helvetica, sans-serif', 'Georgia, serif', 'Menlo, Consolas, monospace'];
  test.each(FONTS)('every sign of the screens has a shape in %s', async (font) => {
    const signs = signsShown();
    expect(signs.length).toBeGreaterThan(60);
    expect(await missing(signs, font)).toEqual([]);
  });

  test('a sign that no font has is told', async () => {
    expect(await missing(['a', '\u{f1234}'], 'Arial, sans-serif')).toEqual(['\u{f1234}']);
  });
});
