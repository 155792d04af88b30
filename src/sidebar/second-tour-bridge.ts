/** The second tour's way to the spreadsheet: the calls of `SecondTourApi`, as promises that always answer in French. */
import type { SecondTourApi } from '../application/second-tour-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const secondTourApi = api as unknown as Promisified<SecondTourApi>;
