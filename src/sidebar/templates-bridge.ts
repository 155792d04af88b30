/** The templates dialog's way to the spreadsheet: the calls of `TemplatesApi`, as promises that always answer in French. */
import type { TemplatesApi } from '../application/templates-api';
import { api, type Promisified } from './bridge';

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const templatesApi = api as unknown as Promisified<TemplatesApi>;
