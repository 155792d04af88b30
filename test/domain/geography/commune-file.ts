/** The committed commune table, as the product ships it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const communeText: string = readFileSync(join(__dirname, '../../../data/geography/communes.txt'), 'utf8');
