/** The way of « Passer la main » to the spreadsheet: the calls of `HandoverApi`, as promises that always answer in French. */
import type { HandoverApi } from '../application/handover-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const handoverApi = api as unknown as Promisified<HandoverApi>;
