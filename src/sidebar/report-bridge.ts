/** The report dialog's way to the spreadsheet: the calls of `ReportApi`, as promises that always answer in French. */
import type { ReportApi } from '../application/report-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const reportApi = api as unknown as Promisified<ReportApi>;
