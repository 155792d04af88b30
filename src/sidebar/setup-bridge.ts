/** The assistant's way to the spreadsheet: the calls of `SetupApi`, as promises that always answer in French. */
import type { SetupApi } from '../application/setup-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const setupApi = api as unknown as Promisified<SetupApi>;
