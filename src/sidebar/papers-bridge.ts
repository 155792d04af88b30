/** The way of the dialog of sheets to the spreadsheet: the calls of `PapersApi`, as promises that always answer in French. */
import type { PapersApi } from '../application/papers-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const papersApi = api as unknown as Promisified<PapersApi>;
