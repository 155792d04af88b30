/** The export dialog's way to the spreadsheet: the calls of `ExportApi`, as promises that always answer in French. */
import type { ExportApi } from '../application/export-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const exportApi = api as unknown as Promisified<ExportApi>;
