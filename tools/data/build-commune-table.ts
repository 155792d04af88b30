/**
 * Builds data/geography/communes.txt from the packages of INSEE/La Poste and GeoNames. Run: npx tsx
 * tools/data/build-commune-table.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { communeSources } from './commune-sources';
import { departementLines } from './commune-points';
import { encodeDepartementLine } from './encode-departement-line';

const target = new URL('../../data/geography/communes.txt', import.meta.url);
const text = `${departementLines(communeSources()).map(encodeDepartementLine).join('\n')}\n`;
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, text, 'ascii');
console.log(`${text.split('\n').length - 1} départements, ${text.length} bytes`);
