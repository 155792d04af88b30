// Unpacks the Chromium that npm installed into a folder that holds all it needs: libraries, fonts and their configuration.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(root, '.cache');
const packageFolder = (name: string): string => join(root, 'node_modules', name);

/** Packages whose files are unpacked together: another version of one is another folder. */
const PARTS = ['@sparticuz/chromium', 'dejavu-fonts-ttf', '@expo-google-fonts/noto-emoji'];

/** Signs that the font in Chromium's package lacks (arrows, check marks, narrow no-break space, pictures) come from these. */
const MORE_FONTS: readonly string[] = [
  ...['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf'].map((file) =>
    join(packageFolder('dejavu-fonts-ttf'), 'ttf', file),
  ),
  join(packageFolder('@expo-google-fonts/noto-emoji'), '400Regular/NotoEmoji_400Regular.ttf'),
];

/** What a test needs to start Chromium. */
export interface UnpackedChromium {
  readonly folder: string;
  readonly executable: string;
  /** The whole environment of the browser: it names no folder but the unpacked one, apart from those of the run. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Chromium adds these two to its environment while another of its threads reads it to find the fonts. When they are there
 * already, nothing moves in memory; otherwise, on a busy machine, one start in some hundreds ends with a fault in `getenv`.
 */
export const SET_BY_CHROMIUM: Readonly<Record<string, string>> = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', FC_FONTATIONS: '1' };

const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const alias = (family: string, preferred: string): string =>
  `  <alias binding="same"><family>${family}</family><prefer><family>${preferred}</family></prefer></alias>`;

/**
 * The fontconfig file of the unpacked Chromium. The one in its package names folders of another machine.
 * @param folder absolute path of the unpacked Chromium; every folder named is inside it
 */
export const fontConfiguration = (folder: string): string =>
  [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...['fonts/fonts', 'fonts/more'].map((inside) => `  <dir>${xml(join(folder, inside))}</dir>`),
    `  <cachedir>${xml(join(folder, 'fonts/cache'))}</cachedir>`,
    ...['sans-serif', 'serif', 'system-ui'].map((family) => alias(family, 'Open Sans')),
    alias('monospace', 'DejaVu Sans Mono'),
    alias('emoji', 'Noto Emoji'),
    '</fontconfig>',
    '',
  ].join('\n');

/**
 * Unpacked once per version; the folder appears under its name only when it is complete, so that two test files may ask at once.
 */
function unpack(): string {
  const versions = PARTS.map(
    (name) => (JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as { version: string }).version,
  );
  const folder = join(CACHE, ['chromium', ...versions].join('-'));
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  // The package unpacks into TMPDIR, and its libraries only where it believes to be on a bare server.
  execFileSync(process.execPath, ['-e', "const found=require('@sparticuz/chromium');(found.default??found).executablePath()"], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  for (const font of MORE_FONTS) cpSync(font, join(beside, 'fonts/more', basename(font)));
  for (const inside of ['fonts/cache', 'home']) mkdirSync(join(beside, inside));
  try {
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Written when it is not there yet or the project has moved; appears whole, so that a browser that starts meanwhile reads one or
 * the other.
 */
function writeFontConfiguration(folder: string): void {
  const file = join(folder, 'fonts/fonts.conf');
  const wanted = fontConfiguration(folder);
  if (readFileSync(file, 'utf8') === wanted) return;
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, wanted);
  renameSync(beside, file);
}

/** Gives the Chromium of the project, unpacked inside the project. Throws when its package is not installed. */
export function unpackedChromium(): UnpackedChromium {
  const folder = unpack();
  writeFontConfiguration(folder);
  const home = join(folder, 'home');
  return {
    folder,
    executable: join(folder, 'chromium'),
    env: {
      PATH: process.env.PATH ?? '',
      ...(process.env.TMPDIR === undefined ? {} : { TMPDIR: process.env.TMPDIR }),
      ...(process.env.TZ === undefined ? {} : { TZ: process.env.TZ }),
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_DATA_HOME: join(home, 'data'),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      ...SET_BY_CHROMIUM,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      FONTCONFIG_FILE: join(folder, 'fonts/fonts.conf'),
    },
  };
}
