/** Registers that released versions have made, packed by `tools/register-version.ts`: every version keeps one. */
import { join } from 'node:path';

export const VERSIONS_FOLDER = join(process.cwd(), 'test', 'register', 'versions');
export const versionState = (version: number): string => join(VERSIONS_FOLDER, `v${version}.db.br`);
/** What the packed state was made from. */
export const versionSource = (version: number): unknown => ({ version });
