/**
 * `npm run academy -- FOLDER` reads the facts that hubs have exported, `npm run academy -- --simulate 330` those of hubs that do
 * not exist, and writes the report of the académie. Exit codes: 2 a word of the command, 3 no file of facts, 4 one that cannot be
 * read.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FACT_COLUMNS } from '../src/application/facts/facts-file';
import { FactsDatabase } from './academy/database';
import { academyReport } from './academy/report';
import { hubFile } from './academy/simulate';

const USAGE =
  'Usage: npm run academy -- FOLDER | --simulate HUBS [--years 3] [--seed 1] [--times 1] [--out rapport-academie.html]';

function fail(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

interface Words {
  readonly folder?: string;
  readonly simulate?: number;
  readonly years: number;
  readonly seed: number;
  readonly times: number;
  readonly out: string;
}

function readWords(): Words {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        simulate: { type: 'string' },
        years: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
        times: { type: 'string', default: '1' },
        out: { type: 'string', default: 'rapport-academie.html' },
      },
    });
    const whole = (text: string): number =>
      /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail(2, `${text} is no whole number from 1 on.\n${USAGE}`);
    const { simulate, years, seed, times, out } = values;
    if (positionals.length !== (simulate === undefined ? 1 : 0)) fail(2, USAGE);
    return {
      folder: positionals[0],
      ...(simulate === undefined ? {} : { simulate: whole(simulate) }),
      years: whole(years),
      seed: whole(seed),
      times: whole(times),
      out,
    };
  } catch (error) {
    return fail(2, `${(error as Error).message}\n${USAGE}`);
  }
}

/** Writes the files of simulated hubs into a folder of its own. */
function simulated({ simulate = 0, years, seed }: Words): string {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  const firstYear = 2026 - years + 1;
  for (let hub = 0; hub < simulate; hub += 1)
    writeFileSync(join(folder, `${hub + 1}.csv`), hubFile({ firstYear, years, seed }, hub));
  return folder;
}

const words = readWords();
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const drawing = performance.now();
const folder = words.folder ?? simulated(words);
if (!existsSync(folder) || !readdirSync(folder).some((name) => name.endsWith('.csv')))
  fail(3, `${folder} holds no CSV file: export « Chiffres du pôle, jour par jour » from each hub into it.`);
if (words.simulate !== undefined) console.log(`${words.simulate} hubs over ${words.years} years drawn in ${seconds(drawing)} s`);
const loading = performance.now();
const database = await FactsDatabase.open(join(folder, '*.csv'), FACT_COLUMNS).catch((error: Error) =>
  fail(4, `A file of ${folder} is no file of facts: ${error.message}`),
);
if (words.times > 1) await database.multiply(words.times);
const { hubs, facts } = await database.count().catch((error: Error) => fail(4, `${folder}: ${error.message}`));
console.log(`${facts} facts of ${hubs} hubs loaded in ${seconds(loading)} s`);
const asking = performance.now();
const report = await academyReport(database);
console.log(`all queries answered in ${seconds(asking)} s`);
database.close();
if (words.simulate !== undefined) rmSync(folder, { recursive: true, force: true });
writeFileSync(words.out, report);
console.log(`report: ${words.out}`);
