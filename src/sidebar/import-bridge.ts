/** The import dialog's way to the spreadsheet: the calls of `ImportApi`, as promises that always answer in French. */
import type { ImportApi } from '../application/import-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const importApi = api as unknown as Promisified<ImportApi>;
