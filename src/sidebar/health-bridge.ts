/** The way of « Santé du pôle » to the spreadsheet: the calls of `HealthApi`, as promises that always answer in French. */
import type { HealthApi } from '../application/health-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const healthApi = api as unknown as Promisified<HealthApi>;
